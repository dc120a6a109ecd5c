// `npm run bench [-- --scale 0.1 --seed 1 --fresh --rounds 9 --seconds 1 --only TEXT]`: the product and two
// floors beside it, in turn, on a large generated record.

import { parseArgs } from "node:util";
import { system } from "@/lib/auth/schema";
import { env } from "@/lib/env";
import { say, step } from "@/lib/runtime/progress.mjs";
import { runToEnd } from "@/lib/runtime/shutdown";
import { openBenchDatabase } from "./load/database";
import { busyRecord } from "./load/wanted";
import { type Case, makeCases } from "./measure/cases";
import { asKept, asKnown, compareAnswers } from "./measure/compare";
import { startClient } from "./measure/load";
import { inTurn, measure } from "./measure/measure";
import { makePairs, measurePair, pastTable } from "./measure/past";
import { type Server, startServers } from "./measure/servers";
import { depth, inShort, type Line, machine, memory, table } from "./measure/table";

const CONNECTIONS = 16;
const DAY = 86_400_000;

function readOptions() {
  const text = (value: string) => ({ type: "string", default: value }) as const;
  const options = {
    scale: text("1"),
    seed: text("1"),
    rounds: text("9"),
    seconds: text("1"),
    only: text(""),
    fresh: { type: "boolean", default: false },
  } as const;
  const { values } = parseArgs({ options });
  const number = (value: string) => {
    if (!(Number(value) > 0)) throw new Error(`${value} is not a number above zero.`);
    return Number(value);
  };
  return {
    record: { scale: number(values.scale), seed: number(values.seed), isFresh: values.fresh },
    pace: { rounds: number(values.rounds), seconds: number(values.seconds), connections: CONNECTIONS },
    only: values.only,
  };
}

await runToEnd(async () => {
  const { record, pace, only } = readOptions();
  // One address for all three, so that what they answer can be compared.
  process.env.SITE_URL = "http://standing.example";
  const databaseUrl = await openBenchDatabase(busyRecord(record.seed, record.scale, record.isFresh));
  env.databaseUrl = databaseUrl;
  const { createToken } = await import("@/lib/auth/mutations");
  const expiresAt = new Date(Date.now() + DAY);
  const { token } = await createToken(system, { name: "bench", role: "editor", expiresAt });
  const servers = await startServers(databaseUrl);
  const product = servers.at(-1);
  if (!product) throw new Error("there is no server to measure");
  const client = startClient();
  const all = await makeCases(databaseUrl, record.seed, token);
  const cases = all.filter(({ name }) => name.includes(only));
  const pairs = (await makePairs(databaseUrl, record.seed, all)).filter(({ name }) => name.includes(only));
  const lines: Line[] = [];
  const take = async (of: Case, among: Server[]) => {
    const line = { of, measured: await step(of.name, () => measure(client, of, among, pace)) };
    lines.push(line);
    say(inShort(line));
  };
  for (const of of cases) {
    await compareAnswers(of, servers);
    await take(of, servers);
    if (of.name.endsWith("HTML")) await take(asKept(of), [product]);
    if (!of.name.endsWith("JSON") || of.name.startsWith("search")) continue;
    await take(await asKnown(of, product), [product]);
  }
  const past = [];
  for (const pair of pairs) {
    past.push(await step(`${pair.name}, as of then`, () => measurePair(client, pair, product, pace)));
  }
  say(await machine(databaseUrl));
  say(
    `Scale ${record.scale}, seed ${record.seed}; ${CONNECTIONS} connections; medians of ${pace.rounds} rounds of ${pace.seconds} s, after 5 s each to warm up.\n`,
  );
  say(`${table(lines)}\n`);
  say(`${pastTable(past)}\n`);
  const pages = cases.filter(({ name }) => name.startsWith("busiest"));
  const asked = pages.map((of) => ({ of, server: product }));
  say(depth(await inTurn(client, asked, pace)));
  say(memory(servers));
  return 0;
});
