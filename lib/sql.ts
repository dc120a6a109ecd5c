import type { RecordType } from "./change/records";
import { env } from "./env";

/** SQL fragments that several nouns' reads are made of. Every value that comes from outside is a `$n`. */

/** An SQL text literal of a constant of ours (never of input). */
const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** An address of this site, as SQL: the base URL, a folder, and a column. */
export const urlOf = (folder: string, column: string) =>
  `${literal(`${env.baseUrl}/${folder}/`)} || ${column}`;

/** A timestamp as ISO 8601 in UTC, to the millisecond. */
export const isoOf = (column: string) =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The same to the microsecond: all that a cursor needs to go on from a row. */
export const microseconds = (column: string) =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** Whether a record `t` was ever public. What was withdrawn or merged as a draft is no more so than before. */
export const wasPublic = (t: string, type: RecordType) =>
  `EXISTS (SELECT FROM revision p WHERE p.record_type = '${type}' AND p.record_id = ${t}.id AND p.body->>'status' = 'published')`;

/** Whether the viewer may see a record `t`: public, or once so, or a draft of the viewer's, or the viewer sees
 *  all drafts. `viewer` is the parameter that holds `viewerOf(actor)`. */
export const visible = (t: string, type: RecordType, viewer: string) =>
  `(${t}.status = 'published' OR ${viewer} = '*' OR ${t}.created_by = ${viewer} OR (${t}.status <> 'draft' AND ${wasPublic(t, type)}))`;

/** Whether a version `v` of the table revision is public: it was published then, or had been before. */
export const isPublicVersion = (
  v: string,
) => `(${v}.body->>'status' = 'published' OR (${v}.body->>'status' <> 'draft' AND EXISTS (
    SELECT FROM revision p WHERE p.record_type = ${v}.record_type AND p.record_id = ${v}.record_id
      AND p.version < ${v}.version AND p.body->>'status' = 'published')))`;

/** The same for what is listed: neither withdrawn nor merged. */
export const listed = (t: string, viewer: string) =>
  `(${t}.status = 'published' OR (${t}.status = 'draft' AND (${viewer} = '*' OR ${t}.created_by = ${viewer})))`;

/** A claim's state today (for reads of the past, on that day): an undecided one whose horizon has passed has
 *  lapsed. */
export const stateOf = (facts: string) =>
  `CASE WHEN ${facts}.lapses_after < today() THEN 'lapsed' ELSE coalesce(${facts}.state, 'uncontested') END`;

/** An editor's judgement of the record `t` by one of the two scales; null where there is none. */
export const judgementJson = (t: string, scale: "reliability" | "credibility") =>
  `CASE WHEN ${t}.${scale}_grade IS NULL THEN NULL ELSE json_build_object('grade', ${t}.${scale}_grade,
    'judgedOn', ${t}.${scale}_judged_on, 'reason', ${t}.${scale}_reason) END`;

/** How like two texts are, from 0 to 1: as wholes, or one within the other. */
export const likeness = (text: string, words: string) => `greatest(similarity(${text}, ${words}),
    word_similarity(${text}, ${words}), word_similarity(${words}, ${text}) * 0.9)`;
