import { type Props, VersionPage, versionMetadata } from "../../../../versions";

export const generateMetadata = (props: Props) => versionMetadata({ type: "claim", ...props });

export default function ClaimVersionPage(props: Props) {
  return <VersionPage type="claim" {...props} />;
}
