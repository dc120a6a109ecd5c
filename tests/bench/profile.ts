// Where the time of one case goes: `node lib/runtime/bootstrap.mjs tests/bench/profile.ts --only POST`.
// PostgreSQL's part is told where its cluster (.data/bench/postgres) preloads pg_stat_statements.

import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { system } from "@/lib/auth/schema";
import { env } from "@/lib/env";
import { buildIfStale } from "@/lib/runtime/build";
import { waitUntil } from "@/lib/runtime/process-identity";
import { say, step } from "@/lib/runtime/progress.mjs";
import { runToEnd } from "@/lib/runtime/shutdown";
import { openBenchDatabase } from "./load/database";
import { busyRecord } from "./load/wanted";
import { makeCases } from "./measure/cases";
import { startClient } from "./measure/load";
import { measure } from "./measure/measure";
import { listFunctions, startCounting } from "./measure/profile";
import { startProfiled } from "./measure/servers";

const text = (value: string) => ({ type: "string", default: value }) as const;

await runToEnd(async () => {
  const { values } = parseArgs({
    options: { only: text("claim, JSON"), scale: text("1"), seconds: text("10") },
  });
  process.env.SITE_URL = "http://standing.example";
  const databaseUrl = await openBenchDatabase(busyRecord(1, Number(values.scale), false));
  env.databaseUrl = databaseUrl;
  await buildIfStale();
  const { createToken } = await import("@/lib/auth/mutations");
  const expiresAt = new Date(Date.now() + 86_400_000);
  const { token } = await createToken(system, { name: "profile", role: "editor", expiresAt });
  const folder = mkdtempSync(join(tmpdir(), "standing-profile-"));
  const server = await startProfiled(databaseUrl, folder);
  const client = startClient();
  const cases = await makeCases(databaseUrl, 1, token);
  const of = cases.find(({ name }) => name.includes(values.only));
  if (!of) throw new Error(`There is no case like “${values.only}”.`);
  const pace = { rounds: 1, seconds: Number(values.seconds) / 2, connections: 16 };
  const tell = await startCounting(databaseUrl);
  const measured = await step(of.name, () => measure(client, of, [server], pace));
  say(`${of.name}: ${Math.round(measured.get("standing")?.perSecond ?? 0)} a second\n`);
  say(`PostgreSQL:\n${(await tell()).join("\n")}\n`);
  process.kill(server.pid, "SIGTERM");
  await waitUntil(() => {
    try {
      return !process.kill(server.pid, 0);
    } catch {
      return true;
    }
  }, 20_000);
  say(`The server's functions, by their own time:\n${listFunctions(folder).join("\n")}`);
  say(`The whole profile is in ${folder}.`);
  return 0;
});
