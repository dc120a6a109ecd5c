import type { Metadata } from "next";
import { DeskHeading } from "@/components/desk/desk-heading";
import { newStatementForm } from "@/components/desk/form/form-names";
import { statementLabels } from "@/components/desk/noun/labels";
import { StatementFields } from "@/components/desk/noun/statement-fields";
import { RecordForm } from "@/components/desk/record-form";
import { requireSignedIn } from "@/lib/auth/session";
import { valuesOf } from "@/lib/form/answer";
import { links } from "@/lib/permalinks";
import { maySelfPublish } from "@/lib/review/rules";
import { saveStatement } from "@/lib/statement/actions";
import { stanceKind } from "@/lib/statement/schema";

export const metadata: Metadata = { title: "New statement" };

type Props = { searchParams: Promise<{ claim?: string; stance?: string; draft?: string }> };

export default async function NewStatementPage({ searchParams }: Props) {
  const { claim = "", draft, ...asked } = await searchParams;
  const stance = stanceKind.catch("support").parse(asked.stance);
  const actor = await requireSignedIn(links.deskNewStatement(claim, stance));
  const started = await valuesOf(actor, {
    stances: [{ claim, stance }],
    attribution: "on_record",
    citations: [{ source: "" }],
  });
  return (
    <>
      <DeskHeading about="The desk" title={stance === "deny" ? "New denial" : "New statement"} />
      <RecordForm
        action={saveStatement}
        labels={statementLabels}
        values={{ ...started, "speaker._kind": "person" }}
        actorId={actor.id}
        publishes={maySelfPublish(actor)}
        name={newStatementForm(claim, stance, draft)}
      >
        <StatementFields at="" isOnNewClaim={false} />
      </RecordForm>
    </>
  );
}
