import type { Metadata } from "next";
import { DeskHeading } from "@/components/desk/desk-heading";
import { MergeDetails } from "@/components/desk/merge-preview";
import { MergeRefused } from "@/components/desk/merge-refused";
import { ConfirmMergeFields } from "@/components/desk/noun/part-fields";
import { PartForm } from "@/components/desk/part-form";
import { requireSignedIn } from "@/lib/auth/session";
import { confirmMerge } from "@/lib/claim/actions";
import { getMergePreview } from "@/lib/claim/queries";
import { AppError } from "@/lib/errors";
import { links } from "@/lib/permalinks";
import { orNotFound } from "../../../or-not-found";

export const metadata: Metadata = { title: "Merge two claims" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ into?: string }> };

/** The second step of a merge: what would move, and the button that does it. */
export default async function MergeClaimPage({ params, searchParams }: Props) {
  const [{ id }, { into = "" }] = await Promise.all([params, searchParams]);
  const actor = await requireSignedIn(links.deskMerge(id, into));
  const preview = await orNotFound(getMergePreview(actor, id, into)).catch((error: unknown) => {
    if (error instanceof AppError && error.code === "invalid") return error;
    throw error;
  });
  if (preview instanceof AppError) return <MergeRefused claim={id} faults={preview.errors} />;
  const { claim } = preview;
  const record = { id, version: claim.version, address: links.claim(id) };
  return (
    <>
      <DeskHeading about={`Claim, version ${claim.version}`} title="Merge these two claims?">
        <a className="button" href={links.deskEdit("claims", id)}>
          No, leave them apart
        </a>
      </DeskHeading>
      <MergeDetails preview={preview} />
      <PartForm
        actorId={actor.id}
        record={record}
        part="merge"
        action={confirmMerge}
        values={{ into }}
        title="Merge them"
        save="Yes, merge them"
        busy="Merging…"
        isOpen
      >
        <ConfirmMergeFields isPublic={claim.status === "published"} />
      </PartForm>
    </>
  );
}
