// The server of the browser tests: built for production, on a throw-away database with the demo record.

import { once } from "node:events";
import { system } from "@/lib/auth/schema";
import { env } from "@/lib/env";
import { buildIfStale } from "@/lib/runtime/build";
import { bringUpToDate } from "@/lib/runtime/database";
import { loadDemo } from "@/lib/runtime/first-record";
import { startNext } from "@/lib/runtime/next-server";
import { randomSecret } from "@/lib/runtime/private-file";
import { say } from "@/lib/runtime/progress.mjs";
import { isShuttingDown, onShutdown, runToEnd } from "@/lib/runtime/shutdown";
import { startThrowaway } from "@/lib/runtime/throwaway";
import { browsers, usersOf } from "./users";

await runToEnd(async () => {
  const cluster = await startThrowaway();
  onShutdown(cluster.stop);
  const databaseUrl = cluster.urlOf("postgres");
  await bringUpToDate(databaseUrl);
  const authSecret = randomSecret();
  env.authSecret = authSecret;
  await loadDemo();
  const { createUser } = await import("@/lib/auth/mutations");
  // The tests enter and publish by one pair of hands; those of review ask for two by what they enter.
  const { decideReviewRule } = await import("@/lib/house/mutations");
  await decideReviewRule(system, "off");
  for (let browser = 0; browser < browsers; browser++) {
    for (const user of Object.values(usersOf(browser))) {
      await createUser({ ...user, mustChangePassword: false });
    }
  }
  await buildIfStale();
  const port = Number(process.env.E2E_PORT);
  const server = await startNext({ mode: "start", port, databaseUrl, authSecret });
  say(`The browser tests' server is at http://localhost:${port}`);
  await once(server, "exit");
  return isShuttingDown() ? 0 : 1;
});
