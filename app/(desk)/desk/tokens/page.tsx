import type { Metadata } from "next";
import "@/components/desk/account.css";
import { TokenForm } from "@/components/desk/token-form";
import { TokenList } from "@/components/desk/token-list";
import { listTokens } from "@/lib/auth/queries";
import { atLeast } from "@/lib/auth/rules";
import { role } from "@/lib/auth/schema";
import { requireSignedIn } from "@/lib/auth/session";
import { links } from "@/lib/permalinks";

export const metadata: Metadata = { title: "Tokens", robots: { index: false } };

export default async function TokensPage() {
  const actor = await requireSignedIn(links.deskTokens);
  if (!atLeast(actor, "editor")) return <p>Tokens are for editors; your role is {actor.role}.</p>;
  const tokens = await listTokens(actor);
  const roles = role.options.filter((each) => atLeast(actor, each));
  return (
    <section className="tokens">
      <h1>Tokens</h1>
      <p>
        With a token, a program reads and writes through the API: as far as the token’s role goes, and never
        further than yours.
      </p>
      <h2>A new token</h2>
      <TokenForm roles={roles} />
      <h2>{atLeast(actor, "administrator") ? "All tokens" : "Your tokens"}</h2>
      <TokenList tokens={tokens} />
    </section>
  );
}
