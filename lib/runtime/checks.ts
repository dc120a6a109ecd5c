import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { z } from "zod";
import { buildIfStale } from "./build";
import { ensureChromium } from "./chromium";
import { inRoot } from "./paths";
import { freePort } from "./ports";
import { say } from "./progress.mjs";

type Counts = { passed: number; failed: number };
type Check = { name: string; run: () => Promise<Counts> };

const all: Check[] = [
  tool("format", ["biome", "format"]),
  tool("lint", ["biome", "check", "--formatter-enabled=false"]),
  tool("types", ["next", "typegen"], ["tsc", "--noEmit"]),
  vitest("architecture"),
  vitest("unit"),
  vitest("integration"),
  { name: "build", run: () => buildIfStale().then(() => ({ passed: 1, failed: 0 })) },
  { name: "e2e", run: runBrowserTests },
];

/** Runs every check, in order; or, where the first failure tells enough, up to that one. */
export async function runChecks({ stopAtFirstFailure }: { stopAtFirstFailure: boolean }): Promise<number> {
  mkdirSync(inRoot("tests", ".results"), { recursive: true });
  const total = { passed: 0, failed: 0 };
  const failures: string[] = [];
  for (const { name, run } of all) {
    const since = Date.now();
    say(`\n── ${name} ──`);
    const { passed, failed } = await run().catch((error: unknown) => {
      say(error instanceof Error ? error.message : String(error));
      return { passed: 0, failed: 1 };
    });
    say(`── ${name}: ${failed === 0 ? "ok" : "FAILED"} in ${((Date.now() - since) / 1000).toFixed(1)} s`);
    total.passed += passed;
    total.failed += failed;
    if (failed > 0) failures.push(name);
    if (failed > 0 && stopAtFirstFailure) break;
  }
  say(failures.length === 0 ? "\nEverything passes." : `\nFailed: ${failures.join(", ")}.`);
  say(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

function tool(name: string, ...commands: string[][]): Check {
  return {
    name,
    async run() {
      for (const command of commands) if (!(await succeeds(command))) return { passed: 0, failed: 1 };
      return { passed: 1, failed: 0 };
    },
  };
}

function succeeds([program = "", ...args]: string[], more: Record<string, string> = {}): Promise<boolean> {
  const env = { ...process.env, ...more };
  const child = spawn(inRoot("node_modules", ".bin", program), args, { env, stdio: "inherit" });
  return new Promise((done, failed) => {
    child.on("error", failed);
    child.on("close", (code) => done(code === 0));
  });
}

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });

function vitest(project: string): Check {
  const report = inRoot("tests", ".results", `${project}.json`);
  const command = ["vitest", "run", "--config", "tests/vitest.config.ts", "--project", project];
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  return {
    name: project,
    async run() {
      rmSync(report, { force: true });
      const isGood = await succeeds([...command, ...reporters]);
      const found = readReport(report, vitestReport);
      return counts(isGood, found?.numPassedTests ?? 0, found?.numFailedTests ?? 0);
    },
  };
}

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

async function runBrowserTests(): Promise<Counts> {
  const report = inRoot("tests", ".results", "e2e.json");
  rmSync(report, { force: true });
  const more = { CHROMIUM_PATH: await ensureChromium(), E2E_PORT: String(await freePort("localhost")) };
  const isGood = await succeeds(["playwright", "test", "--config", "tests/playwright.config.ts"], more);
  const stats = readReport(report, playwrightReport)?.stats;
  return counts(isGood, (stats?.expected ?? 0) + (stats?.flaky ?? 0), stats?.unexpected ?? 0);
}

function readReport<T>(file: string, shape: z.ZodType<T>): T | undefined {
  return existsSync(file) ? shape.parse(JSON.parse(readFileSync(file, "utf8"))) : undefined;
}

/** A run that failed without a failing test (it couldn't start, say) is a failure all the same. */
function counts(isGood: boolean, passed: number, failed: number): Counts {
  return { passed, failed: isGood ? failed : Math.max(failed, 1) };
}
