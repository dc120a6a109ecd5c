import { saveSplit } from "@/lib/merge/actions";
import type { MergedRecord } from "@/lib/merge/schema";
import { Instant } from "../../ui/instant";
import { CorrectionField } from "../form/correction-field";
import { SplitFields } from "../noun/part-fields";
import { PartForm } from "../part-form";
import { type MergeableType, mergeWords } from "./merge-words";

type Props = {
  type: MergeableType;
  actorId: string;
  record: { id: string; version: number; status: string; address: string };
  merged: MergedRecord[];
};

/** The records that became part of one, each with the way to part them again. */
export function MergedRecords({ type, actorId, record, merged }: Props) {
  if (merged.length === 0) return null;
  const { plural, comesBack } = mergeWords[type];
  return (
    <section className="desk-list">
      <h2>Became part of it</h2>
      <ul>
        {merged.map(({ id, title, mergedAt, moved }) => (
          <li key={id}>
            {title}
            <small>
              Merged on <Instant at={mergedAt} />
            </small>
            <PartForm
              actorId={actorId}
              record={record}
              part={`split-${id}`}
              action={saveSplit}
              values={{ _type: type, parted: id }}
              title="Part them again"
              save={`Part these ${plural}`}
            >
              <SplitFields />
              <p className="facts">{comesBack(moved)} What was entered here since stays here.</p>
              {record.status === "published" && <CorrectionField />}
            </PartForm>
          </li>
        ))}
      </ul>
    </section>
  );
}
