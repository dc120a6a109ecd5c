import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { DeskHeading } from "@/components/desk/desk-heading";
import { CorrectionField } from "@/components/desk/form/correction-field";
import { statementForm } from "@/components/desk/form/form-names";
import { MergePart } from "@/components/desk/merge/merge-part";
import { MergedRecords } from "@/components/desk/merge/merged-records";
import { MissingQuotes } from "@/components/desk/missing-quotes";
import { CredibilityFields } from "@/components/desk/noun/judgement-fields";
import { judgementLabels, reasonLabels, statementLabels } from "@/components/desk/noun/labels";
import { RetractFields } from "@/components/desk/noun/part-fields";
import { StatementFields } from "@/components/desk/noun/statement-fields";
import { PartForm } from "@/components/desk/part-form";
import { RecordForm } from "@/components/desk/record-form";
import { ReviewPanel } from "@/components/desk/review/review-panel";
import { requireSignedIn } from "@/lib/auth/session";
import { valuesOf } from "@/lib/form/answer";
import { saveCredibility } from "@/lib/judgement/actions";
import { findSuccessor, listMerged } from "@/lib/merge/queries";
import { links } from "@/lib/permalinks";
import { getReview } from "@/lib/review/queries";
import { maySelfPublish } from "@/lib/review/rules";
import { saveStatement, withdrawStatement } from "@/lib/statement/actions";
import { getEditableStatement, getStatement } from "@/lib/statement/queries";
import { orNotFound } from "../../or-not-found";

export const metadata: Metadata = { title: "Edit a statement" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ saved?: string; told?: string }> };

export default async function EditStatementPage({ params, searchParams }: Props) {
  const [{ id }, { saved, told }] = await Promise.all([params, searchParams]);
  const actor = await requireSignedIn(links.deskEdit("statements", id));
  // What was typed here before it was merged, on whichever machine, is still listed with this address.
  const successor = await findSuccessor("statement", id);
  if (successor) redirect(links.deskEdit("statements", successor));
  const { input, version, status } = await orNotFound(getEditableStatement(actor, id));
  const { stances, credibility, citations } = await getStatement(actor, id);
  const record = { id, version, status, address: links.statement(id) };
  const [first] = stances;
  return (
    <>
      <DeskHeading
        about={`Statement, version ${version}`}
        title={input.text}
        saved={saved}
        told={told}
        status={status}
      >
        {first && (
          <>
            <a className="button" href={links.deskNewStatement(first.claim.id, "support")}>
              Add who else said it
            </a>
            <a className="button" href={links.deskNewStatement(first.claim.id, "deny")}>
              Add a denial
            </a>
            <a href={links.deskEdit("claims", first.claim.id)}>Back to the claim</a>
          </>
        )}
        <a href={record.address}>See its page</a>
        {first && status === "published" && (
          <a href={links.person(first.claim.person.slug)}>See the timeline</a>
        )}
      </DeskHeading>
      <ReviewPanel
        actorId={actor.id}
        review={await getReview(actor, "statement", id)}
        address={record.address}
      />
      <MissingQuotes citations={citations} />
      <RecordForm
        action={saveStatement}
        labels={statementLabels}
        values={await valuesOf(actor, input)}
        actorId={actor.id}
        publishes={maySelfPublish(actor)}
        name={statementForm(id)}
        record={record}
      >
        <StatementFields at="" isOnNewClaim={false} />
      </RecordForm>
      <PartForm
        actorId={actor.id}
        record={record}
        part="credibility"
        action={saveCredibility}
        labels={judgementLabels}
        values={credibility ? await valuesOf(actor, credibility) : {}}
        title={credibility ? `Its credibility: ${credibility.grade}` : "Judge its credibility"}
        save="Save the judgement"
      >
        <CredibilityFields />
        {credibility && status === "published" && <CorrectionField />}
      </PartForm>
      <MergePart type="statement" actorId={actor.id} record={record} />
      <MergedRecords
        type="statement"
        actorId={actor.id}
        record={record}
        merged={await listMerged(actor, "statement", id)}
      />
      <PartForm
        actorId={actor.id}
        record={record}
        part="retract"
        action={withdrawStatement}
        labels={reasonLabels}
        title="Withdraw it"
        save="Withdraw this statement"
      >
        <RetractFields noun="statement" isPublic={status === "published"} />
      </PartForm>
    </>
  );
}
