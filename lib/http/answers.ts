import { createHash } from "node:crypto";
import { env } from "../env";
import type { Page } from "../page";
import { links } from "../permalinks";

/**
 * What a route answers: JSON as text, and how it is tagged: with a tag of its own, with a record's
 * version, or (neither) as a list that any change may touch.
 */
export type Answer = {
  status: number;
  json: string;
  headers?: Record<string, string>;
  etag?: string;
  version?: number;
  /** The global counter when the answer was read, where the handler has it from the same look-up. */
  seq?: number;
  /** It will be the same for ever, for whoever may read it. */
  isImmutable?: boolean;
};

/** What never changes, under the hash of what made it. */
export const immutable = (view: { hash: string }): Answer => ({
  status: 200,
  json: JSON.stringify(view),
  etag: `"${view.hash}"`,
  isImmutable: true,
});

/** One record. */
export const record = (view: { version: number }): Answer => ({
  status: 200,
  json: JSON.stringify(view),
  version: view.version,
});

/** Anything that is not one record: what is counted, found or listed. */
export const plain = (view: unknown): Answer => ({ status: 200, json: JSON.stringify(view) });

/** What moves without the log, whose counter then tells nothing: tagged by what it says, behind the record's
 *  version where it is about one. */
export function taggedByContent(answer: Answer): Answer {
  const hash = createHash("sha256").update(answer.json).digest("hex").slice(0, 32);
  const etag = answer.version === undefined ? `"${hash}"` : `"v${answer.version}.${hash}"`;
  return { ...answer, etag };
}

/** JSON that is written already, most often by the database. */
export const text = (json: string, tagged: Pick<Answer, "etag" | "version" | "seq"> = {}): Answer => ({
  status: 200,
  json,
  ...tagged,
});

/** The address of the next page: the same question, with the cursor in its place. */
function nextLink(url: URL, parameter: string, cursor: string): Record<string, string> {
  const search = new URLSearchParams(url.search);
  search.set(parameter, cursor);
  return { link: `<${url.pathname}?${search}>; rel="next"` };
}

/** One page of a list. @param parameter the query's name for where a page begins; @param besides what is told
 *  along with the items */
export function page(
  url: URL,
  { items, nextCursor }: Page<unknown>,
  parameter = "cursor",
  besides: object = {},
): Answer {
  const answer = plain({ items, nextCursor, ...besides });
  return nextCursor === null ? answer : { ...answer, headers: nextLink(url, parameter, nextCursor) };
}

type PageText = { items: string; nextCursor: string | null; seq: number };

/** One page whose items the database has written. */
export function pageText(url: URL, { items, nextCursor, seq }: PageText): Answer {
  const answer = text(`{"items":${items},"nextCursor":${JSON.stringify(nextCursor)}}`, { seq });
  return nextCursor === null ? answer : { ...answer, headers: nextLink(url, "cursor", nextCursor) };
}

type Written = { id: string; version: number; slug?: string; seq: number };

const written = ({ id, version, slug }: Written, url: string) =>
  JSON.stringify({ id, ...(slug !== undefined && { slug }), url: env.baseUrl + url, version });

/** A new record. The API keeps each where the site does: its address there is the page's, under the API. */
export const created = (saved: Written, url: string): Answer => ({
  status: 201,
  json: written(saved, url),
  headers: { location: links.api(url) },
  version: saved.version,
  seq: saved.seq,
});

/** A new part of a record that is there already and keeps its version; it is read with that record. */
export const createdWithin = (saved: Written, url: string, version: number | null): Answer => ({
  status: 201,
  json: JSON.stringify({ id: saved.id, version: saved.version }),
  headers: { location: links.api(url) },
  ...(version !== null && { version }),
  seq: saved.seq,
});

/** Something new that stands beside a record, in a list of its own. */
export const addedTo = (saved: Written, url: string, list: string): Answer => ({
  ...revised(saved, url),
  status: 201,
  headers: { location: `${links.api(url)}/${list}` },
});

/** A new version of such a part. */
export const revisedWithin = (saved: Written, version: number | null): Answer => ({
  ...plain({ id: saved.id, version: saved.version }),
  ...(version !== null && { version }),
  seq: saved.seq,
});

/** A new version of a record. */
export const revised = (saved: Written, url: string): Answer => ({
  status: 200,
  json: written(saved, url),
  version: saved.version,
  seq: saved.seq,
});
