import type { Metadata } from "next";
import Link from "next/link";
import { BegunList } from "@/components/desk/begun-list";
import { DeskHeading } from "@/components/desk/desk-heading";
import { EntryList } from "@/components/desk/entry-list";
import { LastChangeMade } from "@/components/desk/last-change";
import { atLeast } from "@/lib/auth/rules";
import { requireSignedIn } from "@/lib/auth/session";
import { listMyEntries } from "@/lib/change/queries";
import { listBegunForms } from "@/lib/kept-form/queries";
import { links } from "@/lib/permalinks";
import { findLastChange } from "@/lib/undo/queries";

export const metadata: Metadata = { title: "Desk" };

const perPage = 100;

type Props = { searchParams: Promise<{ show?: string; saved?: string }> };

export default async function DeskPage({ searchParams }: Props) {
  const { show, saved } = await searchParams;
  const actor = await requireSignedIn(links.desk);
  // The layout tells a reader what the desk is for.
  if (!atLeast(actor, "editor")) return null;
  const limit = Math.min(Number.parseInt(show ?? "", 10) || perPage, 5000);
  const [entries, last, begun] = await Promise.all([
    listMyEntries(actor, limit),
    findLastChange(actor),
    listBegunForms(actor),
  ]);
  return (
    <>
      <DeskHeading about="The desk" title="What I entered" saved={saved}>
        <Link className="button primary" href={links.deskNewArticle}>
          Start from an article
        </Link>
        <Link className="button" href={links.deskNew("claims")}>
          Enter a claim
        </Link>
        <span>with its sources, who said it and who denied it, all in one form.</span>
      </DeskHeading>
      <BegunList forms={begun} />
      {last && <LastChangeMade actorId={actor.id} change={last} />}
      <EntryList entries={entries} />
      {entries.length === limit && (
        <p>
          <Link href={links.deskShowing(limit + perPage)}>Earlier entries</Link>
        </p>
      )}
    </>
  );
}
