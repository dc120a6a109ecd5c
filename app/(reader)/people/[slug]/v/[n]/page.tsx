import { type Props, VersionPage, versionMetadata } from "../../../../versions";

export const generateMetadata = (props: Props) => versionMetadata({ type: "person", ...props });

export default function PersonVersionPage(props: Props) {
  return <VersionPage type="person" {...props} />;
}
