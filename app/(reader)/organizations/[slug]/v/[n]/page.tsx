import { type Props, VersionPage, versionMetadata } from "../../../../versions";

export const generateMetadata = (props: Props) => versionMetadata({ type: "organization", ...props });

export default function OrganizationVersionPage(props: Props) {
  return <VersionPage type="organization" {...props} />;
}
