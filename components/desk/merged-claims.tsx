import { saveSplit } from "@/lib/merge/actions";
import type { MergedClaim } from "@/lib/merge/schema";
import { Instant } from "../ui/instant";
import { CorrectionField } from "./form/correction-field";
import { PartForm } from "./part-form";

type Props = {
  actorId: string;
  record: { id: string; version: number; status: string; address: string };
  merged: MergedClaim[];
};

const statementsInWords = (count: number) => (count === 1 ? "one statement" : `${count} statements`);

/** The claims that became part of a claim, each with the way to part them again. */
export function MergedClaims({ actorId, record, merged }: Props) {
  if (merged.length === 0) return null;
  return (
    <section className="desk-list">
      <h2>Became part of it</h2>
      <ul>
        {merged.map(({ id, text, mergedAt, statements }) => (
          <li key={id}>
            {text}
            <small>
              Merged on <Instant at={mergedAt} />
            </small>
            <PartForm
              actorId={actorId}
              record={record}
              part={`split-${id}`}
              action={saveSplit}
              values={{ claim: id }}
              title="Part them again"
              save="Part these claims"
            >
              <p className="facts">
                It gets its own address back, with the {statementsInWords(statements)} that came with it, its
                relations and its outcome. What was entered here since stays here.
              </p>
              {record.status === "published" && <CorrectionField />}
            </PartForm>
          </li>
        ))}
      </ul>
    </section>
  );
}
