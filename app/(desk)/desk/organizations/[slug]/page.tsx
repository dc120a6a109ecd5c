import type { Metadata } from "next";
import { DeskHeading } from "@/components/desk/desk-heading";
import { CorrectionField } from "@/components/desk/form/correction-field";
import { ReliabilityFields } from "@/components/desk/noun/judgement-fields";
import { judgementLabels, organizationLabels } from "@/components/desk/noun/labels";
import { OrganizationFields } from "@/components/desk/noun/organization-fields";
import { PartForm } from "@/components/desk/part-form";
import { RecordForm } from "@/components/desk/record-form";
import { ReviewPanel } from "@/components/desk/review/review-panel";
import { requireSignedIn } from "@/lib/auth/session";
import { valuesOf } from "@/lib/form/answer";
import { saveReliability } from "@/lib/judgement/actions";
import { saveOrganization } from "@/lib/organization/actions";
import { getEditableOrganization, getOrganization } from "@/lib/organization/queries";
import { links } from "@/lib/permalinks";
import { getReview } from "@/lib/review/queries";
import { maySelfPublish } from "@/lib/review/rules";
import { orNotFound } from "../../or-not-found";

export const metadata: Metadata = { title: "Edit an organization" };

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ saved?: string; told?: string }> };

export default async function EditOrganizationPage({ params, searchParams }: Props) {
  const [{ slug }, { saved, told }] = await Promise.all([params, searchParams]);
  const actor = await requireSignedIn(links.deskEdit("organizations", slug));
  const { input, version, status } = await orNotFound(getEditableOrganization(actor, slug));
  const { reliability } = await getOrganization(actor, slug);
  const record = { id: slug, version, status, address: links.organization(slug) };
  return (
    <>
      <DeskHeading
        about={`Organization, version ${version}`}
        title={input.name}
        saved={saved}
        told={told}
        status={status}
      >
        <a href={record.address}>See its page</a>
      </DeskHeading>
      <ReviewPanel
        actorId={actor.id}
        review={await getReview(actor, "organization", slug)}
        address={record.address}
      />
      <RecordForm
        action={saveOrganization}
        labels={organizationLabels}
        values={await valuesOf(actor, input)}
        actorId={actor.id}
        publishes={maySelfPublish(actor)}
        name={`organizations/${slug}`}
        record={record}
      >
        <OrganizationFields />
      </RecordForm>
      <PartForm
        actorId={actor.id}
        record={record}
        part="reliability"
        action={saveReliability}
        labels={judgementLabels}
        values={reliability ? await valuesOf(actor, reliability) : {}}
        title={reliability ? `Its reliability: ${reliability.grade}` : "Judge its reliability"}
        save="Save the judgement"
      >
        <ReliabilityFields />
        {reliability && status === "published" && <CorrectionField />}
      </PartForm>
    </>
  );
}
