import type { Actor } from "../auth/schema";
import { getCurrent, getExpected, type Saved } from "../change/current";
import { listPublishersOf } from "../change/publishers";
import { assertMayPublish } from "../change/publishing";
import { getSeq } from "../change/queries";
import { recordChange } from "../change/record";
import type { Write } from "../change/records";
import { pool } from "../db";
import { AppError, invalid } from "../errors";
import { mayComment, mayReview, maySend, mayTakeBack } from "./policy";
import { findWaiting, listAuthors, listDraftsWith } from "./queries";
import { type Draft, gapsOf, seenAs, titleOf } from "./rules";
import type { ActKind, CommentInput, PublishInput, ReviewedType, SendBackInput } from "./schema";

const keep = `INSERT INTO review_act (record_type, record_id, version, kind, at, actor_id, actor_name, words)`;
const kept = `$1::record_type, $2, $3::int, $4::review_act_kind, now(), $5, $6, $7`;

const comment = `${keep} VALUES (${kept})`;

// Who sends, or takes from the queue, what somebody else has just sent, or taken, does nothing.
const enqueue = `
  WITH queued AS (
    INSERT INTO in_review (record_type, record_id, version, sent_at, sent_by, sender)
    VALUES ($1::record_type, $2, $3::int, now(), $5, $6) ON CONFLICT DO NOTHING RETURNING 1
  ) ${keep} SELECT ${kept} FROM queued`;

const dequeue = `
  WITH taken AS (DELETE FROM in_review WHERE record_type = $1::record_type AND record_id = $2 RETURNING 1)
  ${keep} SELECT ${kept} FROM taken`;

type Act = { kind: ActKind; words?: string };

/** Keeps an act for good, together with what it does to the queue. @returns whether it did anything */
async function act(actor: Actor, sql: string, draft: Draft, { kind, words }: Act): Promise<boolean> {
  const { type, version, body } = draft;
  const values = [type, body.id, version, kind, actor.id, actor.name, words ?? null];
  return (await pool.query(sql, values)).rowCount === 1;
}

/** Which record was acted about, and which version it is; and where the log stands. */
export type Reviewed = Saved & { slug?: string };

async function actedOn(actor: Actor, { body, version }: Draft, seq?: number): Promise<Reviewed> {
  const named = { id: body.id, ...("slug" in body && { slug: body.slug }) };
  return { ...named, version, seq: seq ?? (await getSeq(actor)) };
}

const notWaiting = () =>
  new AppError("conflict", "This isn't in review any more. Look at how it stands now.");

async function getDraft(
  actor: Actor,
  type: ReviewedType,
  key: string,
  expected: number | null = null,
): Promise<Draft> {
  const { body, version } = await getExpected(actor, type, key, expected);
  if (body.status !== "draft") throw new AppError("conflict", "This is public already.");
  return { type, body, version } as Draft;
}

async function getWaiting(actor: Actor, type: ReviewedType, key: string, expected: number | null = null) {
  const draft = await getDraft(actor, type, key, expected);
  const waiting = await findWaiting(type, draft.body.id);
  if (!waiting) throw notWaiting();
  return { draft, waiting };
}

function assertNoGaps(drafts: Draft[]): void {
  const gaps = gapsOf(drafts);
  if (gaps.length > 0) throw invalid(gaps.map((message) => ({ path: "along", message })));
}

/** Sends a draft to review, with the drafts that hang on it. @throws AppError `invalid`, `conflict` */
export async function sendToReview(actor: Actor, type: ReviewedType, key: string): Promise<Reviewed> {
  maySend(actor);
  const draft = await getDraft(actor, type, key);
  assertNoGaps(await listDraftsWith(draft));
  if (!(await act(actor, enqueue, draft, { kind: "sent" })))
    throw new AppError("conflict", "This is in review already.");
  return actedOn(actor, draft);
}

/** Takes a draft out of the queue again, for its author to go on with. */
export async function takeFromReview(actor: Actor, type: ReviewedType, key: string): Promise<Reviewed> {
  maySend(actor);
  const { draft, waiting } = await getWaiting(actor, type, key);
  mayTakeBack(actor, [...(await listAuthors(draft.body.createdBy)), waiting.sentBy]);
  if (!(await act(actor, dequeue, draft, { kind: "taken_back" }))) throw notWaiting();
  return actedOn(actor, draft);
}

/** Hands a draft back to its author, who is told why. */
export async function sendBack(
  actor: Actor,
  type: ReviewedType,
  key: string,
  { reason }: SendBackInput,
): Promise<Reviewed> {
  mayReview(actor);
  const { draft } = await getWaiting(actor, type, key);
  if (!(await act(actor, dequeue, draft, { kind: "sent_back", words: reason }))) throw notWaiting();
  return actedOn(actor, draft);
}

const inShort = (text: string) => (text.length > 120 ? `${text.slice(0, 117)}…` : text);

/**
 * Publishes a draft in review and those that go along with it, in one change.
 * @param input.seen what the reviewer has read; if it is something else by now, nothing is published
 * @param expected the version of it that they have seen; null for any
 * @throws AppError `forbidden` to its author, `stale` if one of them was edited since
 */
export async function publishReviewed(
  actor: Actor,
  type: ReviewedType,
  key: string,
  { seen }: PublishInput,
  expected: number | null = null,
): Promise<Reviewed> {
  mayReview(actor);
  const { draft } = await getWaiting(actor, type, key, expected);
  const drafts = await listDraftsWith(draft);
  if (seenAs(drafts) !== seen) {
    throw new AppError(
      "stale",
      "Something in it was edited or added since you opened this page. Read it anew.",
    );
  }
  for (const { body } of drafts) await assertMayPublish(actor, body);
  assertNoGaps(drafts);
  const writes = drafts.map(
    (one) =>
      ({ type: one.type, version: one.version + 1, body: { ...one.body, status: "published" } }) as Write,
  );
  const reason = `Published after review: the ${type} “${inShort(titleOf(draft))}”`;
  const seq = await recordChange(actor, reason, writes, await listPublishersOf(writes));
  // The log has it by now, and what is public is in no queue: should this fail, nothing is wrong.
  const published: Draft = { ...draft, version: draft.version + 1 };
  await act(actor, dequeue, published, { kind: "published" });
  return actedOn(actor, published, seq);
}

/** Remarks on a record, for editors alone. Whoever may see the record may read it. */
export async function remarkOn(
  actor: Actor,
  type: ReviewedType,
  key: string,
  { text }: CommentInput,
): Promise<Reviewed> {
  mayComment(actor);
  const { body, version } = await getCurrent(actor, type, key);
  const record = { type, body, version } as Draft;
  await act(actor, comment, record, { kind: "commented", words: text });
  return actedOn(actor, record);
}
