// `npm run bench:browser [-- --rounds 3 --seed 1 --fresh --only TEXT]`: somebody's timeline in Chromium, beside
// a plain list, vis-timeline and TimelineJS3 with the same entries.

import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { buildIfStale } from "@/lib/runtime/build";
import { chromiumArguments, ensureChromium } from "@/lib/runtime/chromium";
import { startNext } from "@/lib/runtime/next-server";
import { nextFreePort } from "@/lib/runtime/ports";
import { randomSecret } from "@/lib/runtime/private-file";
import { say, step } from "@/lib/runtime/progress.mjs";
import { onShutdown, runToEnd } from "@/lib/runtime/shutdown";
import { openBenchDatabase } from "../load/database";
import { commonWord } from "../record/words";
import { type Item, readItems } from "./items";
import { type Measured, measure, measureVitals } from "./measure";
import { servePeers } from "./peers";
import { generateSizes, slugOf } from "./record";
import { listSubjects } from "./subjects";
import { inShort, type Line, medianOf, ratios, table } from "./table";

const FIRST_PORT = 4360;
const compared = [1_000, 10_000];
/** How often the page is opened on a slow machine. */
const VISITS = 8;
const own = [100, 1_000, 10_000, 100_000];

function readOptions() {
  const text = (value: string) => ({ type: "string", default: value }) as const;
  const options = {
    rounds: text("3"),
    seed: text("1"),
    only: text(""),
    fresh: { type: "boolean", default: false },
  } as const;
  const { values } = parseArgs({ options });
  return {
    rounds: Number(values.rounds),
    seed: Number(values.seed),
    only: values.only,
    isFresh: values.fresh,
  };
}

/** Makes of it a site that has run for a while, as one in use has; of no period that is asked for later. */
async function useFor(site: string) {
  const read = (path: string) => fetch(site + path).then((answer) => answer.text());
  for (const n of [...own, ...own, ...own]) {
    const path = `/people/${slugOf(n)}`;
    await read(path);
    for (let year = 2012; year < 2024; year += 1)
      await read(`${path}?from=${year}-07-01&to=${year + 1}-06-30`);
  }
}

await runToEnd(async () => {
  const { rounds, seed, only, isFresh } = readOptions();
  const changes = () => generateSizes(seed);
  const databaseUrl = await openBenchDatabase({ database: "sizes", told: `seed ${seed}`, changes, isFresh });
  await buildIfStale();
  const port = await nextFreePort(FIRST_PORT);
  await startNext({ mode: "start", port, databaseUrl, authSecret: randomSecret() });
  const site = `http://localhost:${port}`;
  await useFor(site);
  const itemsOf = new Map<number, Item[]>();
  for (const n of compared) itemsOf.set(n, await readItems(site, slugOf(n)));
  const peers = await servePeers(itemsOf);
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumArguments });
  onShutdown(() => browser.close());
  say(`Chromium ${browser.version()}, ${rounds} rounds, medians; peers at 10,000 entries once.\n`);

  const subjects = listSubjects(site, peers).filter(({ name }) => name.includes(only));
  const asked = subjects.flatMap((subject) =>
    (subject.name === "Standing" ? own : compared).map((n) => ({
      subject,
      n,
      rounds: 0,
      all: [] as Measured[],
    })),
  );
  for (let round = 0; round < rounds; round += 1) {
    for (const { subject, n, all } of asked) {
      // A peer that takes a minute to show them takes it each time.
      if (round > 0 && n === 10_000 && (all[0]?.interactive ?? Number.POSITIVE_INFINITY) > 5_000) continue;
      const named = `${subject.name}, ${n.toLocaleString("en")} entries`;
      const measured = await step(named, () => measure(browser, subject, { n, word: commonWord, round }));
      all.push(measured);
      say(inShort(measured));
    }
  }
  const lines: Line[] = asked.map(({ subject, n, all }) => ({
    name: subject.name,
    n,
    measured: medianOf(all),
  }));
  say(`\n${table(lines)}\n\n${ratios(lines)}\n`);
  const [standing] = subjects;
  if (standing?.name !== "Standing") return 0;
  const asked75 = { n: 10_000, word: commonWord, visits: VISITS };
  const { largest, shifts, interaction, slowest, inputs } = await step("The processor slowed down", () =>
    measureVitals(browser, standing, asked75),
  );
  say(
    `10,000 entries, the processor slowed down 4 times, ${VISITS} visits: 75th percentile of the largest paint ${Math.round(largest)} ms, of ${inputs} inputs ${Math.round(interaction)} ms, of each visit's slowest ${Math.round(slowest)} ms; layout shift at most ${shifts.toFixed(3)}.`,
  );
  return 0;
});
