import type { Metadata } from "next";
import { DeskHeading } from "@/components/desk/desk-heading";
import { newClaimLabels } from "@/components/desk/noun/labels";
import { NewClaimFields } from "@/components/desk/noun/new-claim-fields";
import { RecordForm } from "@/components/desk/record-form";
import { requireSignedIn } from "@/lib/auth/session";
import { saveNewClaim } from "@/lib/claim/actions";
import { valuesOf } from "@/lib/form/answer";
import { links } from "@/lib/permalinks";
import { maySelfPublish } from "@/lib/review/rules";

export const metadata: Metadata = { title: "New claim" };

type Props = { searchParams: Promise<{ person?: string }> };

export default async function NewClaimPage({ searchParams }: Props) {
  const { person } = await searchParams;
  const actor = await requireSignedIn(links.deskNew("claims"));
  return (
    <>
      <DeskHeading about="The desk" title="New claim" />
      <RecordForm
        action={saveNewClaim}
        labels={newClaimLabels}
        values={person ? await valuesOf(actor, { person }) : {}}
        actorId={actor.id}
        publishes={maySelfPublish(actor)}
        name={`claims/new/${person ?? ""}`}
      >
        <NewClaimFields />
      </RecordForm>
    </>
  );
}
