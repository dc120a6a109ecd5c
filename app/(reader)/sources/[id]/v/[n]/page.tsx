import { type Props, VersionPage, versionMetadata } from "../../../../versions";

export const generateMetadata = (props: Props) => versionMetadata({ type: "source", ...props });

export default function SourceVersionPage(props: Props) {
  return <VersionPage type="source" {...props} />;
}
