import { type Props, VersionPage, versionMetadata } from "../../../../versions";

export const generateMetadata = (props: Props) => versionMetadata({ type: "statement", ...props });

export default function StatementVersionPage(props: Props) {
  return <VersionPage type="statement" {...props} />;
}
