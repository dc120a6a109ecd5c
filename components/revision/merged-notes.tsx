import type { MergedRecord } from "@/lib/merge/schema";
import { links } from "@/lib/permalinks";
import { Instant } from "../ui/instant";

type Props = { type: "claim" | "statement" | "source"; merged: MergedRecord[] };

/** The records that became part of this one, for whoever followed an address of theirs and landed here. */
export function MergedNotes({ type, merged }: Props) {
  return merged.map(({ id, title, mergedAt }) => (
    <p key={id} className="note">
      <b>Merged.</b> The {type} “{title}” became part of this one on <Instant at={mergedAt} />.{" "}
      <a href={links.history(links[type](id))}>Its versions</a>
    </p>
  ));
}
