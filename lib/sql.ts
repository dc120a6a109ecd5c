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

/** Whether the viewer may see a record `t`: public, or a draft of the viewer's, or the viewer sees all
 *  drafts. `viewer` is the parameter that holds `viewerOf(actor)`. */
export const visible = (t: string, viewer: string) =>
  `(${t}.status <> 'draft' OR ${viewer} = '*' OR ${t}.created_by = ${viewer})`;

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
