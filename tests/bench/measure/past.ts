import pg from "pg";
import { commonWord, rareWord } from "../record/words";
import type { Case } from "./cases";
import type { Client } from "./load";
import { inTurn, type Measured, ratioOf, type Settings } from "./measure";
import type { Server } from "./servers";

/** A read of today, and the same as of a moment of the past. */
export type Pair = { name: string; today: Case; past: Case };

const MOST = 2;

// When half of the claims had been entered, and when the first twentieth had. What was known by a tenth is
// asked for by its people and claims then, so that there is something to read.
const moments = `
  WITH at AS (SELECT percentile_disc(ARRAY[0.05, 0.1, 0.5]) WITHIN GROUP (ORDER BY recorded_at) AS times FROM claim)
  SELECT to_char(times[1] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS early,
    to_char(times[3] AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS half,
    (SELECT array_agg(id) FROM (SELECT id FROM claim WHERE status = 'published' AND recorded_at < times[2]
      ORDER BY md5(id || $1) LIMIT 1000) c) AS claims
  FROM at`;

type Moments = { early: string; half: string; claims: string[] };

async function takeMoments(databaseUrl: string, seed: number): Promise<Moments> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query<Moments>(moments, [String(seed)])).rows[0] as Moments;
  } finally {
    await client.end();
  }
}

const asked = (name: string, paths: string[]): Case => ({
  name,
  requests: paths.map((path) => ({ method: "GET", path })),
  status: 200,
  target: null,
  isCompared: false,
});

const pair = (name: string, paths: string[], moment: string): Pair => ({
  name,
  today: asked(`${name}, today`, paths),
  past: asked(
    name,
    paths.map((path) => `${path}${path.includes("?") ? "&" : "?"}asOf=${moment}`),
  ),
});

/** The reads that have a past. @param cases those of today, whose requests are asked again as of then */
export async function makePairs(databaseUrl: string, seed: number, cases: Case[]): Promise<Pair[]> {
  const { early, half, claims } = await takeMoments(databaseUrl, seed);
  const pathsOf = (name: string) =>
    cases.find((of) => of.name === name)?.requests.map(({ path }) => path) ?? [];
  const busiest = pathsOf("busiest timeline, first page, JSON");
  return [
    pair(
      "claim, half-way",
      claims.map((id) => `/api/v1/claims/${id}`),
      half,
    ),
    pair("timeline, 50 entries, half-way", pathsOf("timeline, 50 entries, JSON"), half),
    pair("busiest timeline, first page, half-way", busiest, half),
    pair("busiest timeline, first page, early", busiest, early),
    pair("busiest timeline, page 100, half-way", pathsOf("busiest timeline, page 100, JSON"), half),
    pair("search, common word, half-way", [`/api/v1/search?q=${commonWord}`], half),
    pair("search, rare word, half-way", [`/api/v1/search?q=${rareWord}`], half),
  ];
}

type PastLine = { name: string; today: Measured; past: Measured };

/** Measures a pair on one server, in turn. */
export async function measurePair(
  client: Client,
  { name, today, past }: Pair,
  server: Server,
  settings: Settings,
): Promise<PastLine> {
  const both = [today, past].map((of) => ({ of, server }));
  const [now, then] = await inTurn(client, both, settings);
  return { name, today: now as Measured, past: then as Measured };
}

const row = (cells: string[]) => `| ${cells.join(" | ")} |`;
const count = (n: number) => Math.round(n).toLocaleString("en");

/** How many times as long a read of the past takes as the same read of today. */
export function pastTable(lines: PastLine[]): string {
  const cells = lines.map(({ name, today, past }) => {
    const times = ratioOf(today, past);
    return [
      name,
      count(today.perSecond),
      count(past.perSecond),
      times.toFixed(2),
      `${MOST} ${times <= MOST ? "✓" : "✗"}`,
    ];
  });
  const heads = ["As of a moment", "today /s", "then /s", "times as long", "at most"];
  return [row(heads), row(heads.map((_, n) => (n === 0 ? "---" : "---:"))), ...cells.map(row)].join("\n");
}
