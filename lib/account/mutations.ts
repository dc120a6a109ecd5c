import { randomBytes } from "node:crypto";
import { hashPassword } from "better-auth/crypto";
import { tokenHash } from "../auth/queries";
import type { Actor } from "../auth/schema";
import { pool } from "../db";
import { AppError, invalid, notFound } from "../errors";
import { doAndTell } from "../house/mutations";
import { newId } from "../ids";
import { mayJoin, mayKeepAccounts, mayKeepSessions } from "./policy";
import { deviceInWords } from "./rules";
import type { InvitationInput, JoinInput, RoleInput } from "./schema";

// All administrators are locked before one of them goes, so that two can't let each other go at once.
const administratorsLocked = `
  WITH administrators AS (
    SELECT id FROM "user" WHERE role = 'administrator' AND disabled_at IS NULL ORDER BY id FOR UPDATE
  )`;
const anotherStays = "(SELECT count(*) FROM administrators WHERE id <> $7) > 0";

const lastOne = (path: string) =>
  invalid([
    {
      path,
      message: "This is the last administrator: make somebody else one first, or nobody keeps the house.",
    },
  ]);

type Account = { name: string; role: string; disabled_at: Date | null };

async function getAccount(id: string): Promise<Account> {
  const { rows } = await pool.query<Account>(`SELECT name, role, disabled_at FROM "user" WHERE id = $1`, [
    id,
  ]);
  if (!rows[0]) throw notFound("account");
  return rows[0];
}

/** Gives somebody another role. @throws AppError `invalid` for the last administrator */
export async function changeRole(actor: Actor, { id, role }: RoleInput): Promise<void> {
  mayKeepAccounts(actor);
  const { name, role: before } = await getAccount(id);
  if (role === before) return;
  const told = { kind: "role", subjectId: id, subject: name, detail: `${before}, now ${role}` } as const;
  const change = `${administratorsLocked} UPDATE "user" SET role = $8::role, updated_at = now()
    WHERE id = $7 AND role = $9::role AND ($8::role = 'administrator' OR role <> 'administrator' OR ${anotherStays})
    RETURNING 1`;
  if (!(await doAndTell(actor, told, change, [id, role, before]))) throw lastOne("role");
}

/** Closes an account: nobody signs in with it, its sessions end, its tokens open nothing. What was entered with
 *  it stays. @throws AppError `invalid` for the last administrator */
export async function closeAccount(actor: Actor, id: string): Promise<void> {
  mayKeepAccounts(actor);
  const { name, disabled_at } = await getAccount(id);
  if (disabled_at) return;
  const close = `${administratorsLocked} UPDATE "user" SET disabled_at = now(), updated_at = now()
    WHERE id = $7 AND disabled_at IS NULL AND (role <> 'administrator' OR ${anotherStays}) RETURNING 1`;
  if (!(await doAndTell(actor, { kind: "disabled", subjectId: id, subject: name }, close, [id])))
    throw lastOne("id");
  await pool.query("DELETE FROM session WHERE user_id = $1", [id]);
}

/** Opens a closed account again, in the role it had. */
export async function reopenAccount(actor: Actor, id: string): Promise<void> {
  mayKeepAccounts(actor);
  const { name } = await getAccount(id);
  const open = `UPDATE "user" SET disabled_at = NULL, updated_at = now()
    WHERE id = $7 AND disabled_at IS NOT NULL RETURNING 1`;
  await doAndTell(actor, { kind: "enabled", subjectId: id, subject: name }, open, [id]);
}

const DAY = 24 * 60 * 60 * 1000;

/** Invites somebody. The token is in the answer and nowhere else: the database keeps its SHA-256. */
export async function invite(
  actor: Actor,
  { role, forWhom, days }: InvitationInput,
): Promise<{ id: string; token: string }> {
  mayKeepAccounts(actor);
  const token = randomBytes(32).toString("base64url");
  const id = newId();
  const add = `INSERT INTO invitation (id, sha256, role, for_whom, created_by, created_at, expires_at)
    VALUES ($7, $8, $9::role, $10, $11, now(), $12) RETURNING 1`;
  const told = {
    kind: "invited",
    subjectId: id,
    detail: role,
    ...(forWhom && { subject: forWhom }),
  } as const;
  const expiresAt = new Date(Date.now() + Number(days) * DAY);
  await doAndTell(actor, told, add, [id, tokenHash(token), role, forWhom, actor.id, expiresAt]);
  return { id, token };
}

/** Takes an invitation back: its link lets nobody in any more. */
export async function withdrawInvitation(actor: Actor, id: string): Promise<void> {
  mayKeepAccounts(actor);
  const { rows } = await pool.query<{ for_whom: string | null }>(
    "SELECT for_whom FROM invitation WHERE id = $1",
    [id],
  );
  if (!rows[0]) throw notFound("invitation");
  const subject = rows[0].for_whom;
  const withdraw = `UPDATE invitation SET revoked_at = now()
    WHERE id = $7 AND used_at IS NULL AND revoked_at IS NULL RETURNING 1`;
  await doAndTell(actor, { kind: "uninvited", subjectId: id, ...(subject && { subject }) }, withdraw, [id]);
}

// One statement: an address that is taken lets the invitation be used again.
const join = `
  WITH used AS (
    UPDATE invitation SET used_at = now(), used_by = $2
    WHERE sha256 = $1 AND used_at IS NULL AND revoked_at IS NULL AND expires_at > now() RETURNING id, role
  ), joined AS (
    INSERT INTO "user" (id, name, email, email_verified, role, must_change_password, created_at, updated_at)
    SELECT $2, $3, $4, false, role, false, now(), now() FROM used RETURNING 1
  ), known AS (
    INSERT INTO account (id, account_id, provider_id, user_id, password, created_at, updated_at)
    SELECT $5, $2, 'credential', $2, $6, now(), now() FROM used RETURNING 1
  )
  INSERT INTO house_event (at, kind, actor_id, actor_name, subject_id, detail)
  SELECT now(), 'joined', $2, $3, id, role::text FROM used`;

/** Accepts an invitation: whoever holds its link gets an account in its role, once. */
export async function acceptInvitation(
  actor: Actor,
  { token, name, email, newPassword }: Omit<JoinInput, "repeated">,
): Promise<{ id: string }> {
  mayJoin(actor);
  const id = newId();
  const values = [tokenHash(token), id, name, email, newId(), await hashPassword(newPassword)];
  try {
    if ((await pool.query(join, values)).rowCount === 1) return { id };
  } catch (error) {
    if ((error as { constraint?: string }).constraint !== "user_email_key") throw error;
    const message = "Somebody has an account with this address already.";
    throw new AppError("conflict", message, [{ path: "email", message }]);
  }
  throw new AppError("gone", "This invitation was used, was taken back or has expired. Ask for another.");
}

/** Ends one of the actor's own sessions. */
export async function endSession(actor: Actor, id: string): Promise<void> {
  mayKeepSessions(actor);
  const { rows } = await pool.query<{ user_agent: string | null }>(
    "SELECT user_agent FROM session WHERE id = $1 AND user_id = $2",
    [id, actor.id],
  );
  if (!rows[0]) throw notFound("session");
  const told = { kind: "signed_out", detail: deviceInWords(rows[0].user_agent) } as const;
  await doAndTell(actor, told, "DELETE FROM session WHERE id = $7 AND user_id = $8 RETURNING 1", [
    id,
    actor.id,
  ]);
}

/** Ends all sessions of the actor, the one that asks among them; or somebody else's, for an administrator. */
export async function endAllSessions(actor: Actor, id: string): Promise<void> {
  const isOwn = actor.id === id;
  if (isOwn) mayKeepSessions(actor);
  else mayKeepAccounts(actor);
  const { name } = await getAccount(id);
  const { rowCount } = await pool.query("DELETE FROM session WHERE user_id = $1", [id]);
  if (!rowCount) return;
  const told = {
    kind: "signed_out",
    subjectId: id,
    detail: "everywhere",
    ...(!isOwn && { subject: name }),
  } as const;
  await doAndTell(actor, told, "SELECT 1", []);
}
