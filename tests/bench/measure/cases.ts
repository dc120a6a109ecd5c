import pg from "pg";
import { encodeCursor } from "@/lib/cursor";
import { commonWord, rareWord } from "../record/words";
import type { Request } from "./client";

/** One endpoint, asked in many ways. */
export type Case = {
  name: string;
  requests: Request[];
  status: number;
  /** The least ratio to the Next floor that will do; null where only the product answers this. */
  target: number | null;
  /** Whether the product's answer is compared with the floors', as JSON. */
  isCompared: boolean;
};

const get = (paths: string[]): Request[] => paths.map((path) => ({ method: "GET", path }));

const read = (name: string, paths: string[], target: number): Case => ({
  name,
  requests: get(paths),
  status: 200,
  target,
  isCompared: name.endsWith("JSON"),
});

/** Pages as they are made: what the product keeps of them is measured apart. */
const page = (name: string, paths: string[], target: number): Case => ({
  ...read(name, paths, target),
  requests: get(paths).map((request) => ({ ...request, headers: { "cache-control": "no-store" } })),
});

type Sample = {
  claims: string[];
  people: string[];
  most: string;
  place: [string, string, string];
  sources: string[];
  outlets: string[];
};

// $1 is the seed: the same sample for the same record.
const sample = `
  WITH busy AS (SELECT person_id, count(*) AS n FROM timeline_entry GROUP BY 1),
  most AS (SELECT person_id AS id FROM busy ORDER BY n DESC LIMIT 1)
  SELECT
    (SELECT array_agg(id) FROM (SELECT id FROM claim WHERE status = 'published' ORDER BY md5(id || $1) LIMIT 2000) c) AS claims,
    (SELECT array_agg(slug) FROM (SELECT p.slug FROM busy b JOIN person p ON p.id = b.person_id
      WHERE b.n > 50 AND p.id <> (SELECT id FROM most) ORDER BY md5(p.id || $1) LIMIT 300) p) AS people,
    (SELECT slug FROM person WHERE id = (SELECT id FROM most)) AS most,
    (SELECT json_build_array(sort_day, record_id, kind) FROM timeline_entry WHERE person_id = (SELECT id FROM most)
      ORDER BY sort_day DESC, record_id DESC, kind DESC OFFSET least(99 * 50, (SELECT max(n) FROM busy) / 2) - 1 LIMIT 1) AS place,
    (SELECT array_agg(id) FROM (SELECT id FROM source ORDER BY md5(id || $1) LIMIT 500) s) AS sources,
    (SELECT array_agg(slug) FROM (SELECT slug FROM organization ORDER BY md5(id || $1) LIMIT 50) o) AS outlets`;

async function takeSample(databaseUrl: string, seed: number): Promise<Sample> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<Sample>(sample, [String(seed)]);
    return rows[0] as Sample;
  } finally {
    await client.end();
  }
}

function entry({ people, sources, outlets }: Sample, n: number): string {
  const at = <T>(from: T[], place: number) => from[place % from.length] as T;
  const statement = (k: number) => ({
    speaker:
      k === 0
        ? { anonymous: "a senior official" }
        : k === 1
          ? { organization: at(outlets, n) }
          : { person: at(people, n + 1) },
    attribution: k === 0 ? "background" : "on_record",
    saidOn: `2025-03-0${k + 1}`,
    text: `It was said for the ${n}th time that the ministry of tides is to change hands, in part ${k}.`,
    stances: [k === 2 ? { stance: "deny", manner: "categorical" } : { stance: "support" }],
    citations: [
      {
        source: at(sources, n * 3 + k),
        quote: "the boxes stand in the hall",
        language: "en",
        via: k === 0 ? [{ organization: at(outlets, n + 7) }] : [],
      },
    ],
  });
  return JSON.stringify({
    person: at(people, n),
    category: "dismissal",
    effect: "weakens",
    text: `The minister of tides is to leave, as told for the ${n}th time.`,
    occurredOn: "2025-03-01",
    statements: [statement(0), statement(1), statement(2)],
  });
}

/** Everything that is measured. Writing comes last, since it changes what is read. */
export async function makeCases(databaseUrl: string, seed: number, token: string): Promise<Case[]> {
  const found = await takeSample(databaseUrl, seed);
  const timeline = (slug: string) => `/api/v1/people/${slug}/timeline`;
  const later = `${timeline(found.most)}?cursor=${encodeCursor(found.place)}`;
  const headers = { "content-type": "application/json", authorization: `Bearer ${token}` };
  const posts = Array.from(
    { length: 500 },
    (_, n): Request => ({ method: "POST", path: "/api/v1/claims", headers, body: entry(found, n) }),
  );
  return [
    read(
      "claim, JSON",
      found.claims.map((id) => `/api/v1/claims/${id}`),
      0.8,
    ),
    read("timeline, 50 entries, JSON", found.people.map(timeline), 0.8),
    read("busiest timeline, first page, JSON", [timeline(found.most)], 0.8),
    read("busiest timeline, page 100, JSON", [later], 0.8),
    read("search, common word, JSON", [`/api/v1/search?q=${commonWord}`], 0.8),
    read("search, rare word, JSON", [`/api/v1/search?q=${rareWord}`], 0.8),
    page(
      "claim, HTML",
      found.claims.map((id) => `/claims/${id}`),
      0.8,
    ),
    page(
      "person, HTML",
      found.people.map((slug) => `/people/${slug}`),
      0.8,
    ),
    { name: "claim with 3 statements, POST", requests: posts, status: 201, target: 0.7, isCompared: false },
  ];
}
