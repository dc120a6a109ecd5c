// `npm run import -- FILE…`: each file a bundle, each in a transaction of its own.

import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { system } from "@/lib/auth/schema";
import type { ImportAnswer } from "@/lib/bundle/schema";
import { openDatabase } from "./database";
import { asTyped } from "./paths";
import { say } from "./progress.mjs";
import { runToEnd } from "./shutdown";

await runToEnd(async () => {
  const { positionals: files } = parseArgs({ allowPositionals: true });
  if (files.length === 0) throw new Error("Usage: npm run import -- FILE…");
  const bundles = files.map((file) => ({ file, bundle: readBundle(file) }));
  await openDatabase("npm run import");
  const { importBundle } = await import("@/lib/bundle/mutations");
  for (const { file, bundle } of bundles) {
    const { created, matched } = await importBundle(system, bundle);
    say(`${file}: ${told(created)} created, ${told(matched)} already on file.`);
  }
  return 0;
});

function readBundle(file: string): unknown {
  try {
    return JSON.parse(readFileSync(asTyped(file), "utf8"));
  } catch (error) {
    throw new Error(`${file} can't be read: ${error instanceof Error ? error.message : error}`);
  }
}

function told(counts: ImportAnswer["created"]): string {
  const some = Object.entries(counts).filter(([, count]) => count > 0);
  return some.map(([noun, count]) => `${count} ${noun}`).join(", ") || "nothing";
}
