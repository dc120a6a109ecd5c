// `npm run export -- [--person SLUG] [FILE]`: the record as a bundle, into a file or to the standard output.

import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { system } from "@/lib/auth/schema";
import { exportQuery } from "@/lib/bundle/schema";
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
  const text = await exportBundle(system, exportQuery.parse(values));
  if (file === undefined) return tellWhole(text);
  writeFileSync(asTyped(file), text);
  say(`Written to ${file}.`);
  return 0;
});

/** A pipe takes a long text in parts: ending the process before its last one would cut it off. */
function tellWhole(text: string): Promise<number> {
  return new Promise((done) => process.stdout.write(text, () => done(0)));
}
