import { viewerOf } from "../auth/rules";
import type { Actor } from "../auth/schema";
import { namedBy } from "../change/named";
import type { Bodies, RecordHead } from "../change/records";
import { findCurrentSlug } from "../change/slugs";
import { decodeCursor, pageOf } from "../cursor";
import { readsFor } from "../db";
import { env } from "../env";
import { notFound } from "../errors";
import { findSuccessor } from "../merge/queries";
import type { Page } from "../page";
import { links } from "../permalinks";
import { isoOf, isPublicVersion } from "../sql";
import { changesBetween, replacedAt, titleOf } from "./rules";
import type {
  CorrectionNote,
  NamedRecord,
  RevisedType,
  RevisionListItem,
  RevisionListQuery,
  RevisionQuery,
  RevisionView,
} from "./schema";

type Row = {
  id: string;
  key: string;
  version: number;
  seq: number;
  at: string;
  actor_name: string;
  actor_role: string;
  reason: string;
  correction: string | null;
  hash: string;
  body: RecordHead & Record<string, unknown>;
};

const keyColumn = (type: RevisedType) => (type === "person" || type === "organization" ? "slug" : "id");

// A version that was a draft stays its author's and the reviewers', though later ones are public, and so does the
// withdrawal of one that never was. $2: viewer.
const revisions = (type: RevisedType) => `
  SELECT r.record_id AS id, t.${keyColumn(type)} AS key, r.version, c.seq, ${isoOf("c.at")} AS at, c.actor_name,
    c.actor_role::text, c.reason, c.correction, c.hash, r.body
  FROM "${type}" t
  JOIN revision r ON r.record_type = '${type}' AND r.record_id = t.id
    AND (${isPublicVersion("r")} OR $2 = '*' OR r.body->>'createdBy' = $2)
  JOIN change c ON c.seq = r.change_seq
  WHERE t.${keyColumn(type)} = $1`;

const addressOf = (type: RevisedType, key: string) => links.record(type, key) ?? "";

const saved = (type: RevisedType, row: Row) => ({
  version: row.version,
  status: row.body.status,
  // By the id where there is one; a slug may change, and the old one leads to the new.
  url: env.baseUrl + links.revision(addressOf(type, row.key), row.version),
  at: row.at,
  actor: { name: row.actor_name, role: row.actor_role },
  reason: row.reason,
  correction: row.correction,
  hash: row.hash,
});

/**
 * What stands now in the address of a record that was merged, or whose slug has changed; null if neither was.
 * @param moment what stood there then instead (`asOf`)
 */
export const findMoved = (type: RevisedType, key: string, moment?: string): Promise<string | null> =>
  type === "person" || type === "organization"
    ? findCurrentSlug(type, key, moment)
    : findSuccessor(type, key, moment);

/** A body without what is nobody's business: which account made it. */
function shown({ createdBy: _, ...body }: Row["body"]): Record<string, unknown> {
  return body;
}

/**
 * The versions of a record that are the actor's to see, the last first.
 * @param key slug of a person or organization, id of the rest
 * @throws AppError `not_found`
 */
export async function listRevisions(
  actor: Actor,
  type: RevisedType,
  key: string,
  query: RevisionListQuery,
): Promise<Page<RevisionListItem>> {
  const before = decodeCursor(query.cursor, ["count"])?.[0] ?? null;
  const { rows } = await readsFor(actor).query<Row>(
    `${revisions(type)} AND ($3::int IS NULL OR r.version < $3) ORDER BY r.version DESC LIMIT $4`,
    [key, viewerOf(actor), before, query.limit + 1],
  );
  if (rows.length === 0) throw notFound(type);
  const items = rows.map((row, place): RevisionListItem => {
    const older = rows[place + 1];
    const changes = older && changesBetween(shown(older.body), shown(row.body));
    return {
      ...saved(type, row),
      title: titleOf(row.body),
      changed: changes ? changes.map(({ path }) => path) : null,
    };
  });
  return pageOf(items, query.limit, ({ version }) => [version]);
}

const names = `
  SELECT DISTINCT ON (record_type, record_id) record_type AS noun, record_id AS id,
    coalesce(body->>'name', body->>'title', body->>'text') AS name, body->>'slug' AS slug
  FROM revision
  WHERE record_type IN ('person', 'organization', 'source', 'claim', 'statement') AND record_id = ANY($1) AND change_seq <= $2
  ORDER BY record_type, record_id, version DESC`;

type Placed = { noun: string; id: string; path: string };

function placesOf(type: RevisedType, body: Row["body"]): Placed[] {
  const into = typeof body.mergedInto === "string" ? body.mergedInto : null;
  return [
    ...namedBy(type, body as unknown as Bodies[RevisedType]),
    ...(into === null ? [] : [{ noun: type, id: into, path: "mergedInto" }]),
  ];
}

/** A version's body with the records that it names under the names they had when it was saved: what they
 *  were called later would change what must not. */
async function resolved(actor: Actor, type: RevisedType, { body, seq }: Row) {
  const places = placesOf(type, body);
  const { rows } = await readsFor(actor).query<{
    noun: string;
    id: string;
    name: string;
    slug: string | null;
  }>(names, [places.map(({ id }) => id), seq]);
  const known = new Map(rows.map((row) => [`${row.noun} ${row.id}`, row]));
  const named = places.map(({ noun, id, path }): [string, NamedRecord] => {
    const { name = id, slug = null } = known.get(`${noun} ${id}`) ?? {};
    const url = env.baseUrl + (links.record(noun, slug ?? id) ?? "");
    return [path, { noun, id, name, ...(slug !== null && { slug }), url }];
  });
  return replacedAt(shown(body), new Map(named)) as Record<string, unknown>;
}

/**
 * One version of a record, and what differs from another if one is named. Whatever becomes of the record, the
 * answer stays the same.
 * @throws AppError `not_found` for a version that isn't there or isn't the actor's to see
 */
export async function getRevision(
  actor: Actor,
  type: RevisedType,
  key: string,
  version: string,
  { with: other }: RevisionQuery = {},
): Promise<RevisionView> {
  if (!/^[1-9]\d{0,8}$/.test(version)) throw notFound("version");
  const wanted = Number(version);
  const { rows } = await readsFor(actor).query<Row>(`${revisions(type)} AND r.version = ANY($3)`, [
    key,
    viewerOf(actor),
    [wanted, other ?? wanted],
  ]);
  const row = rows.find((each) => each.version === wanted);
  const compared = rows.find((each) => each.version === other);
  if (!row || (other !== undefined && !compared)) throw notFound("version");
  const body = await resolved(actor, type, row);
  const view = { type, id: row.id, ...saved(type, row), body, compared: null };
  if (!compared) return view;
  const beside = await resolved(actor, type, compared);
  const [before, after] = compared.version < row.version ? [beside, body] : [body, beside];
  return { ...view, compared: { with: compared.version, changes: changesBetween(before, after) } };
}

/** How a record was corrected since it was published, the last first; `version` is the record's latest. */
export async function listCorrectionsOf(
  actor: Actor,
  type: RevisedType,
  key: string,
  version: number,
): Promise<CorrectionNote[]> {
  // What is only in its first version was never corrected; most records aren't read twice for it.
  if (version === 1) return [];
  const { rows } = await readsFor(actor).query<Row>(
    `${revisions(type)} AND c.correction IS NOT NULL ORDER BY r.version DESC`,
    [key, viewerOf(actor)],
  );
  return rows.map(({ version: made, at, correction }) => ({
    version: made,
    before: made - 1,
    at,
    reason: correction ?? "",
  }));
}
