import type { Metadata } from "next";
import { MergeConfirmation } from "@/components/desk/merge/merge-confirmation";
import { MergeRefused } from "@/components/desk/merge/merge-refused";
import { SourceMerge } from "@/components/desk/merge/source-merge";
import { requireSignedIn } from "@/lib/auth/session";
import { AppError } from "@/lib/errors";
import { getSourceMergePreview } from "@/lib/merge/source/queries";
import { links } from "@/lib/permalinks";
import { orRefused } from "../../../or-not-found";

export const metadata: Metadata = { title: "Merge two sources" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ into?: string }> };

/** The second step of a merge: what would move, and the button that does it. */
export default async function MergeSourcePage({ params, searchParams }: Props) {
  const [{ id }, { into = "" }] = await Promise.all([params, searchParams]);
  const actor = await requireSignedIn(links.deskMerge("source", id, into));
  const preview = await orRefused(getSourceMergePreview(actor, id, into));
  if (preview instanceof AppError) return <MergeRefused type="source" id={id} faults={preview.errors} />;
  return (
    <MergeConfirmation type="source" actorId={actor.id} record={preview.source} into={into}>
      <SourceMerge preview={preview} />
    </MergeConfirmation>
  );
}
