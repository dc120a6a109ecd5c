import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";

type Frame = { functionName: string; url: string; lineNumber: number };
type Profile = { nodes: { id: number; callFrame: Frame }[]; samples: number[]; timeDeltas: number[] };

const MOST = 30;

/** The functions in which a process spent its time itself, as shares of the time that it was at work. */
export function listFunctions(folder: string): string[] {
  const own = new Map<string, number>();
  let busy = 0;
  for (const file of readdirSync(folder)) {
    const { nodes, samples, timeDeltas }: Profile = JSON.parse(readFileSync(join(folder, file), "utf8"));
    const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
    samples.forEach((id, n) => {
      const { functionName = "", url = "", lineNumber = 0 } = frames.get(id) ?? {};
      if (functionName === "(idle)") return;
      const name = `${functionName || "anonymous"}  ${url.split("/").slice(-3).join("/")}:${lineNumber + 1}`;
      busy += timeDeltas[n] ?? 0;
      own.set(name, (own.get(name) ?? 0) + (timeDeltas[n] ?? 0));
    });
  }
  const sorted = [...own].sort(([, a], [, b]) => b - a).slice(0, MOST);
  return sorted.map(([name, time]) => `${((time / busy) * 100).toFixed(1).padStart(5)} %  ${name}`);
}

const statements = `
  SELECT calls, round(total_exec_time) AS ms, round(mean_exec_time::numeric, 3) || ' + plan ' || plans || ' × ' || round(mean_plan_time::numeric, 3) AS mean, toplevel,
    left(regexp_replace(query, '\\s+', ' ', 'g'), 100) AS query
  FROM pg_stat_statements ORDER BY total_exec_time DESC LIMIT ${MOST}`;

/** PostgreSQL's own account of its statements, where the cluster keeps one. */
export async function startCounting(databaseUrl: string) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query("SHOW shared_preload_libraries");
  const isKept = String(rows[0]?.shared_preload_libraries).includes("pg_stat_statements");
  if (isKept) await client.query("CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
  if (isKept) await client.query("SELECT pg_stat_statements_reset()");
  return async (): Promise<string[]> => {
    const counted = isKept ? (await client.query(statements)).rows : [];
    await client.end();
    return counted.map(
      (row) => `${row.ms} ms = ${row.calls} × ${row.mean}${row.toplevel ? "" : " (within)"}  ${row.query}`,
    );
  };
}
