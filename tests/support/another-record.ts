import { execFile } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const script = `
import { readFileSync } from "node:fs";
import { system } from "./lib/auth/schema.ts";
import { importBundle } from "./lib/bundle/mutations.ts";
import { exportBundle } from "./lib/bundle/queries.ts";
await importBundle(system, JSON.parse(readFileSync(process.argv[1], "utf8")));
process.stdout.write(await exportBundle(system, {}), () => process.exit(0));
`;

/** Imports a bundle into another database, in a process of its own, and gives that record's export. */
export async function inAnotherRecord(
  database: { url: string; drop: () => Promise<void> },
  bundle: unknown,
): Promise<string> {
  const file = join(tmpdir(), `standing-bundle-${process.pid}.json`);
  await writeFile(file, JSON.stringify(bundle));
  const run = promisify(execFile);
  try {
    const { stdout } = await run(
      process.execPath,
      ["--import", "tsx", "--input-type=module", "-e", script, file],
      {
        env: { ...process.env, DATABASE_URL: database.url },
        maxBuffer: 64 * 1024 * 1024,
      },
    );
    return stdout;
  } finally {
    await rm(file, { force: true });
    await database.drop();
  }
}
