import type { ReactNode } from "react";
import { saveOutcome, saveRelation, withdrawClaim } from "@/lib/claim/actions";
import type { ClaimView } from "@/lib/claim/schema";
import type { FormValues } from "@/lib/form/schema";
import type { MergedRecord } from "@/lib/merge/schema";
import { links } from "@/lib/permalinks";
import { stances } from "./choices";
import { ClaimRelations } from "./claim-relations";
import { CorrectionField } from "./form/correction-field";
import { MergePart } from "./merge/merge-part";
import { MergedRecords } from "./merge/merged-records";
import { outcomeLabels, reasonLabels, relationLabels } from "./noun/labels";
import { OutcomeFields, RelationFields, RetractFields } from "./noun/part-fields";
import { PartForm } from "./part-form";

type ClaimPartsProps = {
  actorId: string;
  record: { id: string; version: number; status: string; address: string };
  claim: ClaimView;
  outcome: FormValues;
  /** The claims that became part of it. */
  merged: MergedRecord[];
  /** The form of the claim itself. */
  children: ReactNode;
};

/** A claim at the desk: what was said of it, its own fields, its relations, its outcome, its merger, its
 *  withdrawal. */
export function ClaimParts({ actorId, record, claim, outcome, merged, children }: ClaimPartsProps) {
  const shared = { actorId, record };
  return (
    <>
      {claim.stances.length > 0 && (
        <section className="desk-list">
          <h2>Said of it</h2>
          <ul>
            {claim.stances.map(({ stance, statement }) => (
              <li key={statement.id}>
                <a href={links.deskEdit("statements", statement.id)}>{statement.text}</a>
                <small>
                  {stances[stance]} · {statement.speaker.name}
                </small>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>The claim</h2>
        {children}
      </section>
      <ClaimRelations {...shared} relations={claim.relations} />
      <PartForm
        {...shared}
        part="relation"
        action={saveRelation}
        labels={relationLabels}
        values={{ kind: "evidence" }}
        title="Relate it to another claim"
        save="Relate them"
      >
        <RelationFields />
      </PartForm>
      <PartForm
        {...shared}
        part="outcome"
        action={saveOutcome}
        labels={outcomeLabels}
        values={outcome}
        title={claim.outcome ? "Its outcome" : "Decide its outcome"}
        save="Save the outcome"
      >
        <OutcomeFields />
        {claim.outcome && claim.status === "published" && <CorrectionField />}
      </PartForm>
      <MergePart {...shared} type="claim" />
      <MergedRecords {...shared} type="claim" merged={merged} />
      <PartForm
        {...shared}
        part="retract"
        action={withdrawClaim}
        labels={reasonLabels}
        title="Withdraw it"
        save="Withdraw this claim"
      >
        <RetractFields noun="claim" isPublic={record.status === "published"} />
      </PartForm>
    </>
  );
}
