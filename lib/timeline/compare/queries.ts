import { viewerOf } from "../../auth/rules";
import type { Actor } from "../../auth/schema";
import { decodeCursor, encodeCursor } from "../../cursor";
import { readsFor } from "../../db";
import { AppError } from "../../errors";
import type { Page } from "../../page";
import { listed } from "../../sql";
import { entriesWhere } from "../entries/rules";
import { conditionsOf, Given } from "../filter/rules";
import { isCut, limitsOf, type Piece } from "../piece/rules";
import { entryJson, monthsKnown } from "../queries";
import type { ComparedItem, CompareQuery } from "./schema";

type Row = {
  found: string[];
  seq: number;
  items: string;
  count: number;
  last: [string, string, string, string] | null;
};

type Asked = { actor: Actor; query: CompareQuery & Piece; after: readonly string[] | null };

// Each person's page is read off their own part of the index; of all those together a page is then taken.
function pageSql(given: Given, { actor, query, after }: Asked): string {
  const isDescending = query.order === "desc";
  const viewer = given.add(viewerOf(actor));
  const people = `p AS MATERIALIZED (SELECT p.id, p.slug, p.name FROM person p WHERE p.slug = ANY (${given.add(query.people)}::text[]) AND ${listed("p", viewer)})`;
  const { read, shown } = limitsOf(query);
  const { sets, where } = conditionsOf(query, given, true);
  if (actor.asOf !== undefined) where.push(...monthsKnown("p.id"));
  if (after) {
    const [day, id, kind, person] = after.map((value) => given.add(value));
    const [place, last] = ["(e.sort_day, e.record_id, e.kind)", `(${day}::date, ${id}, ${kind})`];
    const beyond = isDescending ? "<" : ">";
    where.push(`${place} ${beyond}= ${last} AND (${place} <> ${last} OR e.person_id ${beyond} ${person})`);
  }
  const way = isDescending ? "DESC" : "ASC";
  const ofOne = `e.sort_day ${way}, e.record_id ${way}, e.kind ${way}`;
  const order = `${ofOne}, e.person_id ${way}`;
  const whose = `, 'person', (SELECT json_build_object('slug', p.slug, 'name', p.name) FROM p WHERE p.id = e.person_id)`;
  return `WITH ${[people, ...sets].join(",\n    ")},
    e AS MATERIALIZED (
      SELECT e.* FROM p CROSS JOIN LATERAL (
        ${entriesWhere(query, given, { whose: "p.id", where, page: `ORDER BY ${ofOne} LIMIT ${read}` })}
      ) e ORDER BY ${order} LIMIT ${read}
    )
    SELECT (SELECT coalesce(array_agg(slug), '{}') FROM p) AS found, h.seq,
      (SELECT coalesce(json_agg(${entryJson(whose)} ORDER BY ${order}), '[]')::text
        FROM (SELECT * FROM e ORDER BY ${order} LIMIT ${shown}) e) AS items,
      (SELECT count(*)::int FROM e) AS count,
      (SELECT json_build_array(e.sort_day, e.record_id, e.kind, e.person_id) FROM e ORDER BY ${order} OFFSET ${shown} - 1 LIMIT 1) AS last
    FROM change_head h`;
}

/**
 * A page of several people's timelines as one, as JSON text straight from the database.
 * @throws AppError `not_found` with the slugs that nobody has, `invalid` for a strange cursor
 */
export async function listComparedJson(
  actor: Actor,
  query: CompareQuery & Piece,
): Promise<{ items: string; nextCursor: string | null; seq: number }> {
  const after = decodeCursor(query.cursor, ["day", "text", "text", "text"]);
  const given = new Given();
  const text = pageSql(given, { actor, query, after });
  const { rows } = await readsFor(actor).query<Row>(text, given.values);
  const [row] = rows;
  const missing = query.people.filter((slug) => !row?.found.includes(slug));
  if (!row || missing.length > 0) {
    throw new AppError("not_found", `Nobody on file has the slug ${missing.join(" or ")}.`);
  }
  const more = isCut(query, row.count);
  return { items: row.items, nextCursor: more && row.last ? encodeCursor(row.last) : null, seq: row.seq };
}

export async function listCompared(actor: Actor, query: CompareQuery & Piece): Promise<Page<ComparedItem>> {
  const { items, nextCursor } = await listComparedJson(actor, query);
  return { items: JSON.parse(items), nextCursor };
}
