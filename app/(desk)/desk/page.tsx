import type { Metadata } from "next";
import Link from "next/link";
import { DeskHeading } from "@/components/desk/desk-heading";
import { EntryList } from "@/components/desk/entry-list";
import { atLeast } from "@/lib/auth/rules";
import { requireSignedIn } from "@/lib/auth/session";
import { listMyEntries } from "@/lib/entries/queries";
import { links } from "@/lib/permalinks";

export const metadata: Metadata = { title: "Desk" };

type Props = { searchParams: Promise<{ before?: string; saved?: string }> };

export default async function DeskPage({ searchParams }: Props) {
  const { before, saved } = await searchParams;
  const actor = await requireSignedIn(links.desk);
  // The layout tells a reader what the desk is for.
  if (!atLeast(actor, "editor")) return null;
  const { items, nextCursor } = await listMyEntries(actor, before);
  return (
    <>
      <DeskHeading about="The desk" title="What I entered" saved={saved}>
        <Link className="button primary" href={links.deskNew("claims")}>
          Enter a claim
        </Link>
        <span>with its sources, who said it and who denied it, all in one form.</span>
      </DeskHeading>
      <EntryList entries={items} />
      {nextCursor && (
        <p>
          <Link href={links.deskBefore(nextCursor)}>Earlier entries</Link>
        </p>
      )}
    </>
  );
}
