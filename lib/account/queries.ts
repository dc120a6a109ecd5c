import { tokenHash } from "../auth/queries";
import type { Actor, Role } from "../auth/schema";
import { pool } from "../db";
import { isoOf } from "../sql";
import { mayKeepAccounts, mayKeepSessions } from "./policy";
import { deviceInWords } from "./rules";
import type { AccountView, InvitationView, SessionView } from "./schema";

const accounts = `
  SELECT u.id, u.name, u.email, u.role, u.disabled_at IS NOT NULL AS "isClosed", ${isoOf("u.created_at")} AS since,
    (SELECT count(*) FROM session s WHERE s.user_id = u.id AND s.expires_at > now())::int AS sessions
  FROM "user" u ORDER BY u.disabled_at IS NOT NULL, u.role DESC, u.name, u.id`;

/** Everybody who can sign in, or could: the highest roles first, closed accounts last. */
export async function listAccounts(actor: Actor): Promise<AccountView[]> {
  mayKeepAccounts(actor);
  return (await pool.query<AccountView>(accounts)).rows;
}

const invitations = `
  SELECT i.id, i.role, i.for_whom AS "forWhom", coalesce(u.name, 'Standing') AS by, ${isoOf("i.expires_at")} AS "expiresAt",
    i.expires_at <= now() AS "isExpired"
  FROM invitation i LEFT JOIN "user" u ON u.id = i.created_by
  WHERE i.used_at IS NULL AND i.revoked_at IS NULL AND i.expires_at > now() - interval '30 days'
  ORDER BY i.created_at DESC, i.id`;

/** The invitations that nobody has accepted or taken back. */
export async function listInvitations(actor: Actor): Promise<InvitationView[]> {
  mayKeepAccounts(actor);
  return (await pool.query<InvitationView>(invitations)).rows;
}

/** What an invitation's link lets its holder become; null if it is used, taken back, expired or none. */
export async function findInvitation(token: string): Promise<{ role: Role; by: string } | null> {
  const { rows } = await pool.query<{ role: Role; by: string }>(
    `SELECT i.role, coalesce(u.name, 'Standing') AS by FROM invitation i LEFT JOIN "user" u ON u.id = i.created_by
     WHERE i.sha256 = $1 AND i.used_at IS NULL AND i.revoked_at IS NULL AND i.expires_at > now()`,
    [tokenHash(token)],
  );
  return rows[0] ?? null;
}

const sessions = `
  SELECT id, user_agent, ${isoOf("created_at")} AS since, ${isoOf("coalesce(used_at, created_at)")} AS "usedAt"
  FROM session WHERE user_id = $1 AND expires_at > now() ORDER BY coalesce(used_at, created_at) DESC, id`;

/** Where the actor is signed in, the last used first. @param current the session that asks */
export async function listSessions(actor: Actor, current: string | undefined): Promise<SessionView[]> {
  mayKeepSessions(actor);
  const { rows } = await pool.query(sessions, [actor.id]);
  return rows.map(({ user_agent, ...session }) => ({
    ...session,
    device: deviceInWords(user_agent),
    isThis: session.id === current,
  }));
}
