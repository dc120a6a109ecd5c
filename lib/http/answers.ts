import type { Page } from "../page";

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
};

/** One record. */
export const record = (view: { version: number }): Answer => ({
  status: 200,
  json: JSON.stringify(view),
  version: view.version,
});

/** Anything that is not one record: what is counted, found or listed. */
export const plain = (view: unknown): Answer => ({ status: 200, json: JSON.stringify(view) });

/** JSON that the database has written already. */
export const text = (json: string, etag?: string): Answer => ({ status: 200, json, ...(etag && { etag }) });

/** The address of the next page: the same question, with the cursor in its place. */
function nextLink(url: URL, parameter: string, cursor: string): Record<string, string> {
  const search = new URLSearchParams(url.search);
  search.set(parameter, cursor);
  return { link: `<${url.pathname}?${search}>; rel="next"` };
}

/** One page of a list. @param parameter the query's name for where a page begins */
export function page(url: URL, { items, nextCursor }: Page<unknown>, parameter = "cursor"): Answer {
  const answer = plain({ items, nextCursor });
  return nextCursor === null ? answer : { ...answer, headers: nextLink(url, parameter, nextCursor) };
}

/** One page whose whole JSON the database has written. */
export function pageText(url: URL, { json, nextCursor }: { json: string; nextCursor: string | null }): Answer {
  return nextCursor === null ? text(json) : { ...text(json), headers: nextLink(url, "cursor", nextCursor) };
}

type Written = { id: string; version: number; slug?: string };

const written = ({ id, version, slug }: Written, url: string) =>
  JSON.stringify({ id, ...(slug !== undefined && { slug }), url, version });

/** A new record, with the address at which it can be read. */
export const created = (saved: Written, url: string): Answer => ({
  status: 201,
  json: written(saved, url),
  headers: { location: url },
  version: saved.version,
});

/** A new version of a record. */
export const revised = (saved: Written, url: string): Answer => ({
  status: 200,
  json: written(saved, url),
  version: saved.version,
});
