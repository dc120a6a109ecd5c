// `npm run look -- --out DIR [--empty] [--only WORD]`: takes a picture of every page, on a phone and on a desk,
// in light and in dark, and on paper, of a Standing with the demo record or an empty one, so that somebody can
// look at them. It says where a page is wider than the window and what the console had to say.

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Browser, chromium, type Page } from "@playwright/test";
import { env } from "@/lib/env";
import { buildIfStale } from "@/lib/runtime/build";
import { chromiumArguments, ensureChromium } from "@/lib/runtime/chromium";
import { bringUpToDate } from "@/lib/runtime/database";
import { loadDemo } from "@/lib/runtime/first-record";
import { startNext } from "@/lib/runtime/next-server";
import { freePort } from "@/lib/runtime/ports";
import { randomSecret } from "@/lib/runtime/private-file";
import { say } from "@/lib/runtime/progress.mjs";
import { onShutdown, runToEnd } from "@/lib/runtime/shutdown";
import { startThrowaway } from "@/lib/runtime/throwaway";
import { signIn } from "./desk";
import { type View, viewsOf } from "./look-views";
import { users } from "./users";

const { values } = parseArgs({
  options: {
    out: { type: "string" },
    empty: { type: "boolean", default: false },
    only: { type: "string", default: "" },
  },
});

const widths = [390, 768, 1440];
const schemes = ["light", "dark"] as const;

async function take(page: Page, address: string, view: View, path: string) {
  const said: string[] = [];
  page.on("console", (message) => {
    if (["warning", "error"].includes(message.type())) said.push(message.text());
  });
  await page.goto(`${address}${view.path}`, { waitUntil: "networkidle" });
  await view.act?.(page);
  // What sticks to the window's edge lies across the middle of a whole page; what is out of sight isn't drawn.
  await page.addStyleTag({
    content: ".save { position: static !important; } .card { content-visibility: visible !important; }",
  });
  await page.screenshot({ path: `${path}.png`, fullPage: true });
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (over > 0) say(`${path}: ${over} px wider than the window`);
  for (const text of said) say(`${path}: ${text}`);
}

/** A browser's window for one width and scheme, signed in at the desk or not. */
async function open(
  browser: Browser,
  address: string,
  width: number,
  scheme: "light" | "dark",
  isDesk: boolean,
) {
  const viewport = { width, height: 900 };
  const context = await browser.newContext({
    baseURL: address,
    viewport,
    colorScheme: scheme,
    reducedMotion: "reduce",
  });
  if (isDesk) {
    const page = await context.newPage();
    await signIn(page, users.administrator);
    await page.close();
  }
  return context;
}

async function lookAt(address: string, views: View[], folder: string) {
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumArguments });
  for (const isDesk of [false, true]) {
    const wanted = views.filter(
      (view) => (view.isDesk ?? false) === isDesk && view.name.includes(values.only),
    );
    for (const width of widths) {
      for (const scheme of schemes) {
        const context = await open(browser, address, width, scheme, isDesk);
        for (const view of wanted) {
          const page = await context.newPage();
          await take(page, address, view, join(folder, `${view.name}-${width}-${scheme}`));
          if (!isDesk && width === 1440 && scheme === "light") {
            await page.pdf({ path: join(folder, `${view.name}.pdf`), format: "A4" });
          }
          await page.close();
        }
        await context.close();
      }
    }
  }
  await browser.close();
}

await runToEnd(async () => {
  const folder = values.out ?? join("tests", ".results", values.empty ? "look-empty" : "look");
  mkdirSync(folder, { recursive: true });
  const cluster = await startThrowaway();
  onShutdown(cluster.stop);
  const databaseUrl = cluster.urlOf("postgres");
  await bringUpToDate(databaseUrl);
  const authSecret = randomSecret();
  env.authSecret = authSecret;
  if (!values.empty) await loadDemo();
  const { createUser } = await import("@/lib/auth/mutations");
  await createUser({ ...users.administrator, mustChangePassword: false });
  const views = await viewsOf(values.empty);
  await buildIfStale();
  const port = await freePort("localhost");
  await startNext({ mode: "start", port, databaseUrl, authSecret });
  await lookAt(`http://localhost:${port}`, views, folder);
  say(`The pictures are in ${folder}`);
  return 0;
});
