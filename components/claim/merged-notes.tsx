import type { MergedClaim } from "@/lib/merge/schema";
import { links } from "@/lib/permalinks";
import { Instant } from "../ui/instant";

/** The claims that became part of this one, for whoever followed an address of theirs and landed here. */
export function MergedNotes({ merged }: { merged: MergedClaim[] }) {
  return merged.map(({ id, text, mergedAt }) => (
    <p key={id} className="note">
      <b>Merged.</b> The claim “{text}” became part of this one on <Instant at={mergedAt} />.{" "}
      <a href={links.history(links.claim(id))}>Its versions</a>
    </p>
  ));
}
