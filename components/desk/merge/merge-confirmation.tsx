import type { ReactNode } from "react";
import { confirmMerge } from "@/lib/merge/actions";
import { links } from "@/lib/permalinks";
import { DeskHeading } from "../desk-heading";
import { ConfirmMergeFields } from "../noun/part-fields";
import { PartForm } from "../part-form";
import { type MergeableType, mergeWords } from "./merge-words";

type Props = {
  type: MergeableType;
  actorId: string;
  record: { id: string; version: number; status: string };
  into: string;
  /** What would move. */
  children: ReactNode;
};

/** The second step of a merge: what would move, and the button that does it. */
export function MergeConfirmation({ type, actorId, record, into, children }: Props) {
  const { id, version, status } = record;
  const { Noun, plural } = mergeWords[type];
  return (
    <>
      <DeskHeading about={`${Noun}, version ${version}`} title={`Merge these two ${plural}?`}>
        <a className="button" href={links.deskRecord(type, id)}>
          No, leave them apart
        </a>
      </DeskHeading>
      <section className="desk-list merge">
        {children}
        <p>
          The address of this {type} leads to the other from then on. Its versions stay readable, and the two
          can be parted again.
        </p>
      </section>
      <PartForm
        actorId={actorId}
        record={{ id, version, address: links[type](id) }}
        part="merge"
        action={confirmMerge}
        values={{ _type: type, into }}
        title="Merge them"
        save="Yes, merge them"
        busy="Merging…"
        isOpen
      >
        <ConfirmMergeFields isPublic={status === "published"} />
      </PartForm>
    </>
  );
}
