// `npm run verify-log`: walks the chain of changes and names the first that doesn't fit.

import { openDatabase } from "./database";
import { say } from "./progress.mjs";
import { runToEnd } from "./shutdown";

await runToEnd(async () => {
  await openDatabase("npm run verify-log");
  const { verifyLog } = await import("@/lib/change/verify");
  const { verified, hash, fault } = await verifyLog();
  if (fault) {
    say(`Change ${fault.seq} doesn't fit: ${fault.reason}. The ${verified} before it do.`);
    if (fault.records.length > 1) say("One hash covers all that a change made; it is one or more of these:");
    for (const { type, id, version } of fault.records) say(`  ${type} ${id}, version ${version}`);
    return 1;
  }
  say(`All ${verified} changes fit. The last hash is ${hash}.`);
  return 0;
});
