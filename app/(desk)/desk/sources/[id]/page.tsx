import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { DeskHeading } from "@/components/desk/desk-heading";
import { MergePart } from "@/components/desk/merge/merge-part";
import { MergedRecords } from "@/components/desk/merge/merged-records";
import { sourceLabels } from "@/components/desk/noun/labels";
import { SourceFields } from "@/components/desk/noun/source-fields";
import { RecordForm } from "@/components/desk/record-form";
import { ReviewPanel } from "@/components/desk/review/review-panel";
import { requireSignedIn } from "@/lib/auth/session";
import { valuesOf } from "@/lib/form/answer";
import { findSuccessor, listMerged } from "@/lib/merge/queries";
import { links } from "@/lib/permalinks";
import { getReview } from "@/lib/review/queries";
import { maySelfPublish } from "@/lib/review/rules";
import { saveSource } from "@/lib/source/actions";
import { getEditableSource } from "@/lib/source/queries";
import { orNotFound } from "../../or-not-found";

export const metadata: Metadata = { title: "Edit a source" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ saved?: string; told?: string }> };

export default async function EditSourcePage({ params, searchParams }: Props) {
  const [{ id }, { saved, told }] = await Promise.all([params, searchParams]);
  const actor = await requireSignedIn(links.deskEdit("sources", id));
  // What was typed here before it was merged, on whichever machine, is still listed with this address.
  const successor = await findSuccessor("source", id);
  if (successor) redirect(links.deskEdit("sources", successor));
  const { input, version, status } = await orNotFound(getEditableSource(actor, id));
  const record = { id, version, status, address: links.source(id) };
  return (
    <>
      <DeskHeading
        about={`Source, version ${version}`}
        title={input.title}
        saved={saved}
        told={told}
        status={status}
      >
        <a href={record.address}>See its page</a>
        <a href={links.deskArticle(id)}>Its text: keep it, read it again, take more out of it</a>
      </DeskHeading>
      <ReviewPanel
        actorId={actor.id}
        review={await getReview(actor, "source", id)}
        address={record.address}
      />
      <RecordForm
        action={saveSource}
        labels={sourceLabels}
        values={await valuesOf(actor, input)}
        actorId={actor.id}
        publishes={maySelfPublish(actor)}
        name={`sources/${id}`}
        record={record}
      >
        <SourceFields />
      </RecordForm>
      <MergePart type="source" actorId={actor.id} record={record} />
      <MergedRecords
        type="source"
        actorId={actor.id}
        record={record}
        merged={await listMerged(actor, "source", id)}
      />
    </>
  );
}
