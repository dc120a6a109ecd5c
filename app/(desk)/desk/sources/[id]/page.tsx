import type { Metadata } from "next";
import { DeskHeading } from "@/components/desk/desk-heading";
import { SourceFields } from "@/components/desk/noun/source-fields";
import { RecordForm } from "@/components/desk/record-form";
import { requireSignedIn } from "@/lib/auth/session";
import { valuesOf } from "@/lib/form/answer";
import { links } from "@/lib/permalinks";
import { saveSource } from "@/lib/source/actions";
import { getEditableSource } from "@/lib/source/queries";
import { orNotFound } from "../../or-not-found";

export const metadata: Metadata = { title: "Edit a source" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ saved?: string }> };

export default async function EditSourcePage({ params, searchParams }: Props) {
  const [{ id }, { saved }] = await Promise.all([params, searchParams]);
  const actor = await requireSignedIn(links.deskEdit("sources", id));
  const { input, version, status } = await orNotFound(getEditableSource(actor, id));
  const record = { id: id, version, status, address: links.source(id) };
  return (
    <>
      <DeskHeading about={`Source, version ${version}`} title={input.title} saved={saved} status={status}>
        <a href={record.address}>See its page</a>
        <a href={links.deskArticle(id)}>Its text: keep it, read it again, take more out of it</a>
      </DeskHeading>
      <RecordForm
        action={saveSource}
        values={await valuesOf(actor, input)}
        actorId={actor.id}
        name={`sources/${id}`}
        record={record}
      >
        <SourceFields />
      </RecordForm>
    </>
  );
}
