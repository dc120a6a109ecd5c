import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { env } from "@/lib/env";
import { step } from "./progress.mjs";

/** How to start it: quietly, and as root without the sandbox that root can't have. */
export const chromiumArguments = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--no-first-run",
];

/** The browser for the browser tests; undefined when there is none. */
export function findChromium(): string | undefined {
  const places = [
    env.chromiumPath,
    chromium.executablePath(),
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
  ];
  return places.find((place) => place && existsSync(place));
}

/** The same; where there is none and we may, it is installed. */
export async function ensureChromium(): Promise<string> {
  if (env.chromiumPath && !existsSync(env.chromiumPath)) {
    throw new Error(`CHROMIUM_PATH names a file that isn't there: ${env.chromiumPath}`);
  }
  if (!findChromium() && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    await step("Installing Chromium for the browser tests", installChromium);
  }
  const found = findChromium();
  if (found) return found;
  throw new Error(
    "The browser tests need Chromium. Install it (`apt-get install chromium`, or `npx playwright install chromium`), or name one in CHROMIUM_PATH.",
  );
}

function installChromium() {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const commands = [["update"], ["install", "-y", "--no-install-recommends", "chromium"]];
  for (const args of commands) {
    const { status, stderr } = spawnSync("apt-get", args, { env, encoding: "utf8" });
    if (status !== 0) process.stderr.write(`apt-get ${args.join(" ")} failed:\n${stderr}`);
  }
}
