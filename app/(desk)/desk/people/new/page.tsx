import type { Metadata } from "next";
import { DeskHeading } from "@/components/desk/desk-heading";
import { personLabels } from "@/components/desk/noun/labels";
import { PersonFields } from "@/components/desk/noun/person-fields";
import { RecordForm } from "@/components/desk/record-form";
import { requireSignedIn } from "@/lib/auth/session";
import { links } from "@/lib/permalinks";
import { savePerson } from "@/lib/person/actions";
import { maySelfPublish } from "@/lib/review/rules";

export const metadata: Metadata = { title: "New person" };

export default async function NewPersonPage() {
  const actor = await requireSignedIn(links.deskNew("people"));
  return (
    <>
      <DeskHeading about="The desk" title="New person" />
      <RecordForm
        action={savePerson}
        labels={personLabels}
        values={{}}
        actorId={actor.id}
        publishes={maySelfPublish(actor)}
        name="people/new"
      >
        <PersonFields />
      </RecordForm>
    </>
  );
}
