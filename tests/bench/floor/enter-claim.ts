import { newId } from "@/lib/ids";
import { pool, site } from "./database";

const claim = `INSERT INTO claim (id, person_id, category, effect, text, occurred_on, occurred_on_from, occurred_on_to,
    status, version, created_by, recorded_at, updated_at)
  SELECT $1, id, $3::claim_category, $4::claim_effect, $5, $6::text, $6::text::date, $6::text::date, 'published', 1, 'bench', now(), now() FROM person WHERE slug = $2`;

const statements = `INSERT INTO statement (id, speaker_person_id, speaker_organization_id, speaker_anonymous, attribution,
    said_on, said_on_from, said_on_to, text, status, version, created_by, recorded_at, updated_at)
  SELECT r->>'id', (SELECT id FROM person WHERE slug = r->'speaker'->>'person'),
    (SELECT id FROM organization WHERE slug = r->'speaker'->>'organization'), r->'speaker'->>'anonymous',
    (r->>'attribution')::attribution, r->>'saidOn', (r->>'saidOn')::date, (r->>'saidOn')::date, r->>'text',
    'published', 1, 'bench', now(), now()
  FROM json_array_elements($1::json) r`;

const stances = `INSERT INTO stance (statement_id, position, claim_id, stance, manner, since)
  SELECT r->>'id', 0, $2, (r->'stances'->0->>'stance')::stance_kind, (r->'stances'->0->>'manner')::stance_manner, now()
  FROM json_array_elements($1::json) r`;

const citations = `INSERT INTO citation (statement_id, position, source_id, quote, language, since)
  SELECT r->>'id', k.place - 1, k.citation->>'source', k.citation->>'quote', k.citation->>'language', now()
  FROM json_array_elements($1::json) r, json_array_elements(r->'citations') WITH ORDINALITY k (citation, place)`;

const hops = `INSERT INTO hop (statement_id, citation_position, position, organization_id, since)
  SELECT r->>'id', k.place - 1, v.place - 1, (SELECT id FROM organization WHERE slug = v.hop->>'organization'), now()
  FROM json_array_elements($1::json) r, json_array_elements(r->'citations') WITH ORDINALITY k (citation, place),
    json_array_elements(k.citation->'via') WITH ORDINALITY v (hop, place)`;

type Body = {
  person: string;
  category: string;
  effect: string;
  text: string;
  occurredOn: string;
  statements: object[];
};

/** The plain inserts of a claim and its statements, one transaction, no history and nothing derived. */
export async function enterClaim(body: Body): Promise<string> {
  const id = newId();
  const { person, category, effect, text, occurredOn } = body;
  const rows = JSON.stringify(body.statements.map((statement) => ({ ...statement, id: newId() })));
  const client = await pool.connect();
  try {
    await Promise.all([
      client.query("BEGIN"),
      client.query({
        name: "claim_row",
        text: claim,
        values: [id, person, category, effect, text, occurredOn],
      }),
      client.query({ name: "statement_rows", text: statements, values: [rows] }),
      client.query({ name: "stance_rows", text: stances, values: [rows, id] }),
      client.query({ name: "citation_rows", text: citations, values: [rows] }),
      client.query({ name: "hop_rows", text: hops, values: [rows] }),
      client.query("COMMIT"),
    ]);
  } finally {
    client.release();
  }
  return JSON.stringify({ id, url: `${site}/claims/${id}`, version: 1 });
}
