import type { Metadata } from "next";
import { ClaimMerge } from "@/components/desk/merge/claim-merge";
import { MergeConfirmation } from "@/components/desk/merge/merge-confirmation";
import { MergeRefused } from "@/components/desk/merge/merge-refused";
import { requireSignedIn } from "@/lib/auth/session";
import { getMergePreview } from "@/lib/claim/queries";
import { AppError } from "@/lib/errors";
import { links } from "@/lib/permalinks";
import { orRefused } from "../../../or-not-found";

export const metadata: Metadata = { title: "Merge two claims" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ into?: string }> };

/** The second step of a merge: what would move, and the button that does it. */
export default async function MergeClaimPage({ params, searchParams }: Props) {
  const [{ id }, { into = "" }] = await Promise.all([params, searchParams]);
  const actor = await requireSignedIn(links.deskMerge("claim", id, into));
  const preview = await orRefused(getMergePreview(actor, id, into));
  if (preview instanceof AppError) return <MergeRefused type="claim" id={id} faults={preview.errors} />;
  return (
    <MergeConfirmation type="claim" actorId={actor.id} record={preview.claim} into={into}>
      <ClaimMerge preview={preview} />
    </MergeConfirmation>
  );
}
