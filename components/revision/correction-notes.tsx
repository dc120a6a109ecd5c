import { links } from "@/lib/permalinks";
import type { CorrectionNote } from "@/lib/revision/schema";
import { Instant } from "../ui/instant";

/** Says of a record that it was corrected: why, when, and where both versions stand. */
export function CorrectionNotes({
  address,
  corrections,
}: {
  address: string;
  corrections: CorrectionNote[];
}) {
  return corrections.map(({ version, before, at, reason }) => (
    <p className="note correction" key={version}>
      <b>Corrected</b> on <Instant at={at} />: {reason}{" "}
      <a href={links.comparison(address, version, before)}>What was corrected</a> ·{" "}
      <a href={links.revision(address, before)}>version {before}</a> ·{" "}
      <a href={links.revision(address, version)}>version {version}</a>
    </p>
  ));
}
