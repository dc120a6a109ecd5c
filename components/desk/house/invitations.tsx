import { withdrawInvitation } from "@/lib/account/actions";
import type { InvitationView } from "@/lib/account/schema";
import { Instant } from "../../ui/instant";
import { ActForm } from "./act-form";
import { InviteForm } from "./invite-form";

/** The way to let somebody in, and the invitations that nobody has accepted yet. */
export function Invitations({ invitations }: { invitations: InvitationView[] }) {
  return (
    <section aria-labelledby="invitations" className="house-part">
      <h2 id="invitations">Invitations</h2>
      <p>A link lets one person in, once, until it expires. No mail is sent.</p>
      <InviteForm />
      <ul className="house-list">
        {invitations.map(({ id, role, forWhom, by, expiresAt, isExpired }) => (
          <li key={id} className={isExpired ? "house-closed" : undefined}>
            <p>
              <strong>{forWhom ?? "Somebody"}</strong> as {role}
              <small>
                by {by} · {isExpired ? "expired" : "until"} <Instant at={expiresAt} />
              </small>
            </p>
            <div className="house-acts">
              <ActForm action={withdrawInvitation} id={id} label="Take it back" about={forWhom ?? role} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
