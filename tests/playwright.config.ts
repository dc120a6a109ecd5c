import { defineConfig, devices } from "@playwright/test";
import { chromiumArguments, findChromium } from "../lib/runtime/chromium";
import { browsers } from "./support/users";

// lib/runtime/checks.ts chooses a free port, so that two checkouts can be tested side by side.
const port = process.env.E2E_PORT ?? "4199";
const address = `http://localhost:${port}`;

export default defineConfig({
  testDir: "e2e",
  outputDir: ".results/e2e",
  reporter: [["list"], ["json", { outputFile: ".results/e2e.json" }]],
  forbidOnly: true,
  workers: browsers,
  timeout: 180_000,
  expect: { timeout: 30_000 },
  use: {
    ...devices["Desktop Chrome"],
    baseURL: address,
    // A trace slows everything down; of a failure a picture is taken in any case.
    trace: process.env.E2E_TRACE ? "retain-on-failure" : "off",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: findChromium(),
      args: chromiumArguments,
    },
  },
  webServer: {
    // Without a shell in between, which would end at once and take the clean stop for done.
    command: "exec node lib/runtime/bootstrap.mjs tests/support/e2e-server.ts",
    cwd: "..",
    env: { E2E_PORT: port },
    url: `${address}/healthz`,
    timeout: 300_000,
    stdout: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 20_000 },
  },
});
