import type { Metadata } from "next";
import "@/components/desk/account.css";
import { JoinForm } from "@/components/desk/house/join-form";
import { findInvitation } from "@/lib/account/queries";
import { shortestPassword } from "@/lib/auth/schema";
import { links } from "@/lib/permalinks";

// The address is a key: no page that is gone to from here is told it. The site's own name may be told, and is
// by a form that is sent without scripts: under a policy that tells nothing, its origin is none, and it is refused.
export const metadata: Metadata = {
  title: "Join the desk",
  robots: { index: false },
  referrer: "strict-origin",
};

type Props = { params: Promise<{ token: string }> };

export default async function JoinPage({ params }: Props) {
  const { token } = await params;
  const invitation = await findInvitation(token);
  if (!invitation) {
    return (
      <section className="account">
        <h1>This invitation opens nothing</h1>
        <p>It was used, was taken back or has expired. Ask whoever sent it for another.</p>
        <p>
          <a href={links.signIn()}>Sign in</a>
        </p>
      </section>
    );
  }
  return (
    <section className="account">
      <h1>Join the desk</h1>
      <p>
        {invitation.by} invites you as {invitation.role}. Choose the name and the password you will have here.
      </p>
      <JoinForm token={token} shortest={shortestPassword} />
    </section>
  );
}
