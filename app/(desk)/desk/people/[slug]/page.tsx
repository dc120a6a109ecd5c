import type { Metadata } from "next";
import { DeskHeading } from "@/components/desk/desk-heading";
import { personLabels } from "@/components/desk/noun/labels";
import { PersonFields } from "@/components/desk/noun/person-fields";
import { RecordForm } from "@/components/desk/record-form";
import { ReviewPanel } from "@/components/desk/review/review-panel";
import { requireSignedIn } from "@/lib/auth/session";
import { valuesOf } from "@/lib/form/answer";
import { links } from "@/lib/permalinks";
import { savePerson } from "@/lib/person/actions";
import { getEditablePerson } from "@/lib/person/queries";
import { getReview } from "@/lib/review/queries";
import { maySelfPublish } from "@/lib/review/rules";
import { orNotFound } from "../../or-not-found";

export const metadata: Metadata = { title: "Edit a person" };

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ saved?: string; told?: string }> };

export default async function EditPersonPage({ params, searchParams }: Props) {
  const [{ slug }, { saved, told }] = await Promise.all([params, searchParams]);
  const actor = await requireSignedIn(links.deskEdit("people", slug));
  const { input, version, status } = await orNotFound(getEditablePerson(actor, slug));
  const record = { id: slug, version, status, address: links.person(slug) };
  return (
    <>
      <DeskHeading
        about={`Person, version ${version}`}
        title={input.name}
        saved={saved}
        told={told}
        status={status}
      >
        <a href={record.address}>See its page</a>
      </DeskHeading>
      <ReviewPanel
        actorId={actor.id}
        review={await getReview(actor, "person", slug)}
        address={record.address}
      />
      <RecordForm
        action={savePerson}
        labels={personLabels}
        values={await valuesOf(actor, input)}
        actorId={actor.id}
        publishes={maySelfPublish(actor)}
        name={`people/${slug}`}
        record={record}
      >
        <PersonFields />
      </RecordForm>
    </>
  );
}
