// `npm run check`: what CI checks, up to the first failure.

import { runChecks } from "./checks";
import { runToEnd } from "./shutdown";

await runToEnd(() => runChecks({ stopAtFirstFailure: true }));
