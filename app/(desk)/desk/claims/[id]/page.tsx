import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ClaimParts } from "@/components/desk/claim-parts";
import { DeskHeading } from "@/components/desk/desk-heading";
import { ClaimFields } from "@/components/desk/noun/claim-fields";
import { claimLabels } from "@/components/desk/noun/labels";
import { RecordForm } from "@/components/desk/record-form";
import { ReviewPanel } from "@/components/desk/review/review-panel";
import { requireSignedIn } from "@/lib/auth/session";
import { saveClaim } from "@/lib/claim/actions";
import { getClaim, getEditableClaim } from "@/lib/claim/queries";
import { valuesOf } from "@/lib/form/answer";
import { findSuccessor, listMerged } from "@/lib/merge/queries";
import { links } from "@/lib/permalinks";
import { getReview } from "@/lib/review/queries";
import { maySelfPublish } from "@/lib/review/rules";
import { orNotFound } from "../../or-not-found";

export const metadata: Metadata = { title: "Edit a claim" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ saved?: string; told?: string }> };

export default async function EditClaimPage({ params, searchParams }: Props) {
  const [{ id }, { saved, told }] = await Promise.all([params, searchParams]);
  const actor = await requireSignedIn(links.deskEdit("claims", id));
  // What was typed here before it was merged, on whichever machine, is still listed with this address.
  const successor = await findSuccessor("claim", id);
  if (successor) redirect(links.deskEdit("claims", successor));
  const { input: all, version, status } = await orNotFound(getEditableClaim(actor, id));
  const { outcome, ...input } = all;
  const claim = await getClaim(actor, id);
  const merged = await listMerged(actor, "claim", id);
  const record = { id, version, status, address: links.claim(id) };
  return (
    <>
      <DeskHeading
        about={`Claim, version ${version}`}
        title={input.text}
        saved={saved}
        told={told}
        status={status}
      >
        <a className="button" href={links.deskNewStatement(id, "support")}>
          Add who said it
        </a>
        <a className="button" href={links.deskNewStatement(id, "deny")}>
          Add a denial
        </a>
        <a href={record.address}>See its page</a>
        {status === "published" && <a href={links.person(claim.person.slug)}>See the timeline</a>}
      </DeskHeading>
      <ReviewPanel actorId={actor.id} review={await getReview(actor, "claim", id)} address={record.address} />
      <ClaimParts
        actorId={actor.id}
        record={record}
        claim={claim}
        outcome={await valuesOf(actor, outcome)}
        merged={merged}
      >
        <RecordForm
          action={saveClaim}
          labels={claimLabels}
          values={await valuesOf(actor, input)}
          actorId={actor.id}
          publishes={maySelfPublish(actor)}
          name={`claims/${id}`}
          record={record}
        >
          <ClaimFields />
        </RecordForm>
      </ClaimParts>
    </>
  );
}
