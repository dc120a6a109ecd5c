import type { Actor } from "../../auth/schema";
import { readsFor } from "../../db";
import { stateOf, urlOf } from "../../sql";
import { speakerJson } from "../../statement/queries";
import type { MatchField, SearchHit, SearchMatch } from "../schema";
import { excerptOf, markTerms, markWithin, partsBy } from "./rules";

const field = (name: MatchField, text: string) =>
  `SELECT json_build_object('field', '${name}', 'text', ${text}) WHERE ${text} IS NOT NULL`;

const fieldsOf = (...selects: string[]) =>
  `(SELECT coalesce(json_agg(f), '[]') FROM (${selects.join(" UNION ALL ")}) x (f))`;

// How each name sounds beside what was asked for, for a name that is not written as asked.
const names = (of: string) =>
  `(SELECT json_agg(json_build_object('name', n.name, 'likeness', word_similarity(asked.sound, sound_of(n.name)),
      'words', (SELECT json_agg(EXISTS (SELECT FROM unnest(string_to_array(asked.sound, ' ')) a WHERE similarity(a, sound_of(w.word)) >= 0.4) ORDER BY w.n)
        FROM regexp_split_to_table(n.name, '\\s+') WITH ORDINALITY w (word, n))) ORDER BY n.position)
    FROM (${of}) n)`;

const person = `SELECT json_build_object('fields', ${fieldsOf(
  `SELECT json_build_object('field', 'office', 'text', t.office) FROM tenure t WHERE t.person_id = p.id`,
  field("summary", "p.summary"),
)}, 'names', ${names("SELECT p.name, -1 AS position UNION ALL SELECT n.name, n.position FROM person_name n WHERE n.person_id = p.id")})
  FROM person p WHERE p.id = h.id`;

const organization = `SELECT json_build_object('fields', ${fieldsOf(field("note", "o.note"))},
    'names', ${names("SELECT o.name, 0 AS position")})
  FROM organization o WHERE o.id = h.id`;

const claim = `SELECT json_build_object('fields', ${fieldsOf(field("wording", "c.text"))}, 'state', ${stateOf("f")},
    'on', nullif(coalesce(f.facts->>'firstSaidOn', f.facts->>'firstDeniedOn'), ''))
  FROM claim c LEFT JOIN claim_facts f ON f.claim_id = c.id WHERE c.id = h.id`;

const statement = `SELECT json_build_object('fields', ${fieldsOf(
  field("wording", "t.text"),
  `SELECT json_build_object('field', 'quote', 'text', k.quote, 'language', k.language, 'translated', k.translated,
      'source', json_build_object('id', u.id, 'title', u.title, 'publisher', o.name))
    FROM citation k JOIN source u ON u.id = k.source_id LEFT JOIN organization o ON o.id = u.publisher_id
    WHERE k.statement_id = t.id AND k.quote IS NOT NULL`,
  field("speaker", "nullif(concat_ws(', ', t.speaker_anonymous, t.capacity), '')"),
)}, 'on', nullif(t.said_on, ''), 'speaker', ${speakerJson("t")},
    'claims', (SELECT coalesce(json_agg(json_build_object('id', c.id, 'url', ${urlOf("claims", "c.id")}, 'text', c.text,
        'state', ${stateOf("f")}, 'person', json_build_object('slug', p.slug, 'name', p.name),
        'stance', x.stance, 'manner', x.manner) ORDER BY x.position), '[]')
      FROM stance x JOIN claim c ON c.id = x.claim_id AND c.status = 'published' JOIN person p ON p.id = c.person_id
      LEFT JOIN claim_facts f ON f.claim_id = c.id WHERE x.statement_id = t.id))
  FROM statement t WHERE t.id = h.id`;

const source = `SELECT json_build_object('fields', ${fieldsOf(
  field("title", "u.title"),
  field("author", "u.author"),
  field("address", "u.url"),
)}, 'on', nullif(u.published_on, '')) FROM source u WHERE u.id = h.id`;

const explain = `
  WITH asked AS (SELECT sound_of($3) AS sound)
  SELECT CASE h.type WHEN 'person' THEN (${person}) WHEN 'organization' THEN (${organization})
    WHEN 'claim' THEN (${claim}) WHEN 'statement' THEN (${statement}) ELSE (${source}) END AS why
  FROM asked, unnest($1::text[], $2::text[]) WITH ORDINALITY AS h (type, id, n)
  ORDER BY h.n`;

type Name = { name: string; likeness: number; words: boolean[] };
type Why = {
  fields: (Omit<SearchMatch, "parts"> & { text: string })[];
  names?: Name[];
} & Pick<SearchHit, "on" | "speaker" | "state" | "claims">;

const LEAST_LIKENESS = 0.6;

/** The names as they were asked for; failing that, the one that sounds likest. */
function nameMatches(names: Name[], q: string): SearchMatch[] {
  const written = names.flatMap(({ name }): SearchMatch[] => {
    const parts = markTerms(name, q) ?? markWithin(name, q);
    return parts ? [{ field: "name", parts }] : [];
  });
  const [likest] = [...names].sort((a, b) => b.likeness - a.likeness);
  if (written.length > 0 || !likest || likest.likeness < LEAST_LIKENESS) return written;
  const words = [...likest.name.matchAll(/\S+/g)];
  const spans = words.flatMap(({ 0: word, index }, n) =>
    likest.words[n] ? [{ from: index, to: index + word.length }] : [],
  );
  return [{ field: "name", parts: partsBy(likest.name, spans) }];
}

const isHeading = (field: MatchField) => field === "wording" || field === "title";

function matchesOf({ fields, names = [] }: Why, q: string): SearchMatch[] {
  const worded = fields.flatMap(({ text, ...match }): SearchMatch[] => {
    const parts = markTerms(text, q);
    return parts ? [{ ...match, parts: isHeading(match.field) ? parts : excerptOf(parts) }] : [];
  });
  return [...nameMatches(names, q), ...worded];
}

/** Tells of each hit why it fits, when it was said, by whom and about what. */
export async function explainHits(actor: Actor, hits: SearchHit[], q: string): Promise<SearchHit[]> {
  if (hits.length === 0) return [];
  const { rows } = await readsFor(actor).query<{ why: Why | null }>({
    name: "search_matches",
    text: explain,
    values: [hits.map(({ type }) => type), hits.map(({ id }) => id), q],
  });
  return hits.map((hit, n) => {
    const why = rows[n]?.why;
    if (!why) return { ...hit, matches: [] };
    const { fields: _, names: __, ...told } = why;
    return { ...hit, matches: matchesOf(why, q), ...told };
  });
}
