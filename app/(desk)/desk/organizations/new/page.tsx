import type { Metadata } from "next";
import { DeskHeading } from "@/components/desk/desk-heading";
import { organizationLabels } from "@/components/desk/noun/labels";
import { OrganizationFields } from "@/components/desk/noun/organization-fields";
import { RecordForm } from "@/components/desk/record-form";
import { requireSignedIn } from "@/lib/auth/session";
import { saveOrganization } from "@/lib/organization/actions";
import { links } from "@/lib/permalinks";
import { maySelfPublish } from "@/lib/review/rules";

export const metadata: Metadata = { title: "New organization" };

export default async function NewOrganizationPage() {
  const actor = await requireSignedIn(links.deskNew("organizations"));
  return (
    <>
      <DeskHeading about="The desk" title="New organization" />
      <RecordForm
        action={saveOrganization}
        labels={organizationLabels}
        values={{}}
        actorId={actor.id}
        publishes={maySelfPublish(actor)}
        name="organizations/new"
      >
        <OrganizationFields />
      </RecordForm>
    </>
  );
}
