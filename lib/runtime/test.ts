// `npm test`: every check, to the end; what is missing for it is installed before.

import { runChecks } from "./checks";
import { ensureChromium } from "./chromium";
import { runToEnd } from "./shutdown";

await runToEnd(async () => {
  await ensureChromium();
  return runChecks({ stopAtFirstFailure: false });
});
