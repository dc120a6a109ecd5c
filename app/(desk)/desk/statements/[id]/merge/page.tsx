import type { Metadata } from "next";
import { MergeConfirmation } from "@/components/desk/merge/merge-confirmation";
import { MergeRefused } from "@/components/desk/merge/merge-refused";
import { StatementMerge } from "@/components/desk/merge/statement-merge";
import { requireSignedIn } from "@/lib/auth/session";
import { AppError } from "@/lib/errors";
import { getStatementMergePreview } from "@/lib/merge/statement/queries";
import { links } from "@/lib/permalinks";
import { orRefused } from "../../../or-not-found";

export const metadata: Metadata = { title: "Merge two statements" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ into?: string }> };

/** The second step of a merge: what would move, and the button that does it. */
export default async function MergeStatementPage({ params, searchParams }: Props) {
  const [{ id }, { into = "" }] = await Promise.all([params, searchParams]);
  const actor = await requireSignedIn(links.deskMerge("statement", id, into));
  const preview = await orRefused(getStatementMergePreview(actor, id, into));
  if (preview instanceof AppError) return <MergeRefused type="statement" id={id} faults={preview.errors} />;
  return (
    <MergeConfirmation type="statement" actorId={actor.id} record={preview.statement} into={into}>
      <StatementMerge preview={preview} />
    </MergeConfirmation>
  );
}
