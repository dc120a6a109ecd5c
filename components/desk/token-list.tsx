import { revokeToken } from "@/lib/auth/actions";
import type { TokenView } from "@/lib/auth/schema";

const day = (instant: string) => <time dateTime={instant}>{instant.slice(0, 10)}</time>;

const stateWords = {
  active: "in use until",
  expired: "expired on",
  revoked: "revoked; was to expire on",
} as const;

export function TokenList({ tokens }: { tokens: TokenView[] }) {
  if (tokens.length === 0) return <p className="token-none">There are no tokens yet.</p>;
  return (
    <ul className="token-list">
      {tokens.map((token) => (
        <li key={token.id} className={`token-${token.state}`}>
          <p>
            <strong>{token.name}</strong> {token.role}
          </p>
          <p className="token-note">
            Made by {token.owner} on {day(token.createdAt)}; {stateWords[token.state]} {day(token.expiresAt)}.
          </p>
          {token.state === "active" && (
            <form action={revokeToken}>
              <input type="hidden" name="id" value={token.id} />
              <button type="submit" className="account-quiet" aria-label={`Revoke ${token.name}`}>
                Revoke
              </button>
            </form>
          )}
        </li>
      ))}
    </ul>
  );
}
