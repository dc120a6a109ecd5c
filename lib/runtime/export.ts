// `npm run export -- [--person SLUG] [FILE]`: the record as a bundle, into a file or to the standard output.

import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { openDatabase } from "./database";
import { asTyped } from "./paths";
import { say } from "./progress.mjs";
import { runToEnd } from "./shutdown";

await runToEnd(async () => {
  const { values, positionals } = parseArgs({
    options: { person: { type: "string" } },
    allowPositionals: true,
  });
  const [file, ...more] = positionals;
  if (more.length > 0) throw new Error("Usage: npm run export -- [--person SLUG] [FILE]");
  await openDatabase("npm run export");
  const { exportBundle } = await import("@/lib/bundle/queries");
  const text = JSON.stringify(await exportBundle(values), null, 2);
  if (file === undefined) {
    say(text);
    return 0;
  }
  writeFileSync(asTyped(file), `${text}\n`);
  say(`Written to ${file}.`);
  return 0;
});
