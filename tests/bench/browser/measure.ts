import type { Browser, CDPSession, Page } from "@playwright/test";
import { install, type Probe } from "./probe";
import type { Subject } from "./subjects";

/** What was measured of one page load, in milliseconds, bytes and MiB; null where there was nothing to. */
export type Measured = {
  first: number | null;
  interactive: number | null;
  script: number;
  heap: number | null;
  scroll: number | null;
  zoom: number | null;
  /** A zoom to where somebody was before. */
  zoomAgain: number | null;
  filter: number | null;
};

const PATIENCE = 60_000;
/** How long a subject may take in all, so that the bench comes to its end. */
const LONGEST = 100_000;
const QUIET = 600;
const STEPS = 3;

type Probed = Window & { probe: Probe };

/** The probe, in a page before its own scripts. What compiles this file marks functions by a `__name` that
 *  pages don't know. */
async function addProbe(page: Page, entry: string) {
  await page.addInitScript("globalThis.__name ??= (named) => named");
  await page.addInitScript(install, entry);
}

/** Counts what scripts weigh as they come over the wire. */
async function weighScripts(session: CDPSession): Promise<() => number> {
  const scripts = new Set<string>();
  let bytes = 0;
  session.on("Network.responseReceived", ({ requestId, type }) => {
    if (type === "Script") scripts.add(requestId);
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await session.send("Network.enable");
  return () => bytes;
}

const readProbe = (page: Page): Promise<Omit<Probe, "watch">> =>
  page.evaluate(() => {
    const { watch: _, ...seen } = (window as unknown as Probed).probe;
    return seen;
  });

/** Until the main thread has had nothing long to do for a while. */
async function untilQuiet(page: Page) {
  await page.waitForFunction(
    (quiet) => {
      const { first, lastLong, seen } = (window as unknown as Probed).probe;
      return first !== null && performance.now() - Math.max(first, lastLong) > quiet && seen.settled >= 0;
    },
    QUIET,
    { timeout: PATIENCE, polling: 100 },
  );
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? null;

/** How long a step takes from the input until the picture is settled, as the median of some. */
async function timeSteps(
  page: Page,
  act: (page: Page, k: number) => Promise<unknown>,
): Promise<number | null> {
  const times: number[] = [];
  const end = Date.now() + PATIENCE / 6;
  for (let k = 0; k < STEPS && (times.length === 0 || Date.now() < end); k += 1) {
    await page.evaluate(() => (window as unknown as Probed).probe.watch());
    await act(page, k);
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    await untilQuiet(page);
    times.push((await readProbe(page)).seen.settled);
  }
  return median(times);
}

async function heapOf(session: CDPSession): Promise<number | null> {
  await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  const used = metrics.find(({ name }) => name === "JSHeapUsedSize")?.value;
  return used === undefined ? null : used / 1024 / 1024;
}

/** Opens a subject's page in a browser context of its own, and takes everything that is measured. */
export async function measure(
  browser: Browser,
  subject: Subject,
  { n, word, round }: { n: number; word: string; round: number },
): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const taken: Measured = {
    first: null,
    interactive: null,
    script: 0,
    heap: null,
    scroll: null,
    zoom: null,
    zoomAgain: null,
    filter: null,
  };
  const limit = setTimeout(() => context.close(), LONGEST);
  try {
    await session.send("Performance.enable");
    const weigh = await weighScripts(session);
    await addProbe(page, subject.entry);
    await page.goto(subject.address(n), { waitUntil: "commit" });
    await untilQuiet(page);
    const { first, lastLong } = await readProbe(page);
    Object.assign(taken, { first, interactive: Math.max(first ?? 0, lastLong), script: weigh() });
    taken.heap = await heapOf(session);
    await page.mouse.move(600, 400);
    const { scroll, zoom, filter } = subject;
    taken.scroll = await timeSteps(page, scroll);
    // Each round zooms to where none before it was, so that nothing is there already.
    const onward = zoom && ((on: Page, k: number) => zoom(on, round * STEPS + k));
    taken.zoom = onward && (await timeSteps(page, onward));
    taken.zoomAgain = onward && subject.isServed ? await timeSteps(page, onward) : null;
    taken.filter = filter && (await timeSteps(page, (on, k) => filter(on, k % 2 === 0 ? word : `${word}s`)));
  } catch (error) {
    // What takes so long stays unmeasured: the table says so by a dash.
    process.stderr.write(`${subject.name}, ${n}: ${String(error).split("\n")[0]}\n`);
  } finally {
    clearTimeout(limit);
    await context.close();
  }
  return taken;
}

type Vitals = { largest: number; shifts: number; slowest: number[] };

/** One visit of a reader with a slow machine: the largest paint, what moved, and how long each input took. */
async function visitSlowly(
  browser: Browser,
  { address, entry, scroll, zoom, filter }: Subject,
  n: number,
  word: string,
): Promise<Vitals> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await addProbe(page, entry);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.goto(address(n), { waitUntil: "load" });
  await untilQuiet(page);
  const { largest, shifts } = await readProbe(page);
  for (let k = 0; k < 3; k += 1) {
    await scroll(page, k);
    await page.keyboard.press("j");
  }
  await zoom?.(page, 0);
  await filter?.(page, word);
  await untilQuiet(page);
  const { slowest } = await readProbe(page);
  await context.close();
  return { largest, shifts, slowest };
}

const at75 = (values: number[]) =>
  [...values].sort((a, b) => a - b)[Math.ceil(values.length * 0.75) - 1] ?? null;

/** What readers with slow machines meet, over some visits: the 75th percentile of the largest paints, of all
 *  inputs, and of each visit's slowest input (what the web's vitals call INP); the most that moved.
 *  Milliseconds; an input that took less than 16 isn't counted. */
export async function measureVitals(
  browser: Browser,
  subject: Subject,
  { n, word, visits }: { n: number; word: string; visits: number },
) {
  const all: Vitals[] = [];
  for (let k = 0; k < visits; k += 1) all.push(await visitSlowly(browser, subject, n, word));
  const inputs = all.flatMap(({ slowest }) => slowest);
  return {
    largest: at75(all.map(({ largest }) => largest)) ?? 0,
    shifts: Math.max(...all.map(({ shifts }) => shifts)),
    interaction: at75(inputs) ?? 0,
    slowest: at75(all.map(({ slowest }) => Math.max(...slowest, 0))) ?? 0,
    inputs: inputs.length,
  };
}
