import type { Metadata } from "next";
import { DeskHeading } from "@/components/desk/desk-heading";
import { sourceLabels } from "@/components/desk/noun/labels";
import { SourceFields } from "@/components/desk/noun/source-fields";
import { RecordForm } from "@/components/desk/record-form";
import { requireSignedIn } from "@/lib/auth/session";
import { links } from "@/lib/permalinks";
import { maySelfPublish } from "@/lib/review/rules";
import { saveSource } from "@/lib/source/actions";

export const metadata: Metadata = { title: "New source" };

export default async function NewSourcePage() {
  const actor = await requireSignedIn(links.deskNew("sources"));
  return (
    <>
      <DeskHeading about="The desk" title="New source" />
      <RecordForm
        action={saveSource}
        labels={sourceLabels}
        values={{ kind: "article" }}
        actorId={actor.id}
        publishes={maySelfPublish(actor)}
        name="sources/new"
      >
        <SourceFields />
      </RecordForm>
    </>
  );
}
