import { atLeast } from "../auth/rules";
import type { Actor } from "../auth/schema";
import type { Bodies, RecordType } from "../change/records";
import { notFound } from "../errors";
import type { DeskNoun } from "../permalinks";
import type { QueueCounts, QueueQuery, ReviewedType, Waiting } from "./schema";

/**
 * Claims that want a second pair of eyes whatever the house has set: of a living person's illness or death,
 * and of a crime. Wrong, they do harm that a correction doesn't undo; and the law of most countries asks for
 * more care with the one (data on health) and the other (accusations).
 */
export const delicateCategories: ReadonlySet<string> = new Set([
  "health",
  "death",
  "investigation",
  "detention",
]);

/** Who stands behind an actor: a token's maker, for two tokens of one person are not two pairs of eyes. */
export const personOf = (actor: Actor): string => actor.person ?? actor.id;

/** What is about to become public, by whom it was entered, and, of a claim, its category. */
export type Publication = { isOwn: boolean; category?: string };

const wayOut =
  "Save it as a draft (status: draft) and send it to review; a reviewer or an administrator who isn't its author publishes it.";

/**
 * Why an actor may not publish something; null where they may. Reviewers and administrators publish what
 * others entered. Nobody publishes a delicate claim of their own, nor, where a reviewer is not the author,
 * anything of their own: unless they are a reviewer with no other beside them.
 */
export function publishingFault(actor: Actor, { isOwn, category = "" }: Publication): string | null {
  if (actor.kind === "system") return null;
  const isReviewer = atLeast(actor, "reviewer");
  if (isReviewer && !(isOwn && actor.review?.hasOthers)) return null;
  if (delicateCategories.has(category)) {
    return `A claim of the category ${category} is published by a second person. ${wayOut}`;
  }
  return actor.review?.byAnother ? `A reviewer is not the author here. ${wayOut}` : null;
}

/** Whether an actor may publish what they enter, where it isn't a delicate claim. */
export const maySelfPublish = (actor: Actor): boolean => publishingFault(actor, { isOwn: true }) === null;

/** A draft as its latest version has it. */
export type Draft = { [T in RecordType]: { type: T; version: number; body: Bodies[T] } }[RecordType];

export const titleOf = ({ body }: Draft): string =>
  "name" in body ? body.name : "title" in body ? body.title : "text" in body ? body.text : body.kind;

/** What stands against publishing drafts together, each named by what it says. */
export function gapsOf(drafts: Draft[]): string[] {
  return drafts.flatMap((draft) => {
    if (draft.type !== "statement") return [];
    const said = `“${draft.body.text}”`;
    return [
      ...(draft.body.stances.length === 0 ? [`${said} takes no stance on a claim yet.`] : []),
      ...(draft.body.citations.length === 0 ? [`${said} is cited by no source yet.`] : []),
    ];
  });
}

/** Names drafts at the versions that a reviewer has read. */
export const seenAs = (drafts: Draft[]): string =>
  drafts
    .map(({ type, body, version }) => `${type}:${body.id}:${version}`)
    .sort()
    .join(" ");

/** The first delicate category among claims; null where there is none. */
export function delicateOf(drafts: Draft[]): string | null {
  const categories = drafts.flatMap((draft) => (draft.type === "claim" ? draft.body.category : []));
  return categories.find((category) => delicateCategories.has(category)) ?? null;
}

const HOUR = 60 * 60 * 1000;

/** How long something has waited: "3 days", "an hour". */
export function ageInWords(since: string, now: Date): string {
  const hours = Math.floor((now.getTime() - Date.parse(since)) / HOUR);
  if (hours < 1) return "less than an hour";
  if (hours < 2) return "an hour";
  if (hours < 48) return `${hours} hours`;
  return `${Math.floor(hours / 24)} days`;
}

export const deskNounOf: Record<ReviewedType, DeskNoun> = {
  person: "people",
  organization: "organizations",
  source: "sources",
  claim: "claims",
  statement: "statements",
};

/** Which type an address's noun stands for; null for a noun that isn't reviewed. */
export function findReviewedType(noun: string): ReviewedType | null {
  const types = Object.keys(deskNounOf) as ReviewedType[];
  return types.find((type) => deskNounOf[type] === noun) ?? null;
}

/** @throws AppError `not_found` */
export function reviewedTypeAt(noun: string): ReviewedType {
  const type = findReviewedType(noun);
  if (type === null) throw notFound("record");
  return type;
}

const isDelicate = ({ category }: Waiting) => category !== null && delicateCategories.has(category);

/** What of the queue the filters leave, in the order asked for; the oldest come first of themselves. */
export function filteredQueue(waiting: Waiting[], { type, by, care, order }: QueueQuery): Waiting[] {
  const left = waiting.filter(
    (one) => (!type || one.type === type) && (!by || one.sender.id === by) && (!care || isDelicate(one)),
  );
  return order === "newest" ? left.reverse() : left;
}

/** How many wait, by what they are and by who sent them. */
export function countsOf(waiting: Waiting[]): QueueCounts {
  const types = new Map<ReviewedType, number>();
  const senders = new Map<string, { name: string; count: number }>();
  for (const { type, sender } of waiting) {
    types.set(type, (types.get(type) ?? 0) + 1);
    senders.set(sender.id, { name: sender.name, count: (senders.get(sender.id)?.count ?? 0) + 1 });
  }
  return {
    all: waiting.length,
    types: [...types].map(([type, count]) => ({ type, count })),
    senders: [...senders].map(([id, sender]) => ({ id, ...sender })),
    delicate: waiting.filter(isDelicate).length,
    oldest: waiting[0]?.since ?? null,
  };
}
