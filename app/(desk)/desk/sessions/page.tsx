import type { Metadata } from "next";
import { DeskHeading } from "@/components/desk/desk-heading";
import { SessionList } from "@/components/desk/house/session-list";
import { listSessions } from "@/lib/account/queries";
import { getSession, requireSignedIn } from "@/lib/auth/session";
import { links } from "@/lib/permalinks";

export const metadata: Metadata = { title: "Where I am signed in" };

export default async function SessionsPage() {
  const actor = await requireSignedIn(links.deskSessions);
  const sessions = await listSessions(actor, (await getSession())?.id);
  return (
    <>
      <DeskHeading about="The desk" title="Where I am signed in">
        <a href={links.password}>Change the password</a>
        <a href={links.deskTokens}>Tokens</a>
      </DeskHeading>
      <SessionList sessions={sessions} userId={actor.id} />
    </>
  );
}
