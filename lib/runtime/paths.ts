import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { env } from "@/lib/env";

/** The checkout. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

export const inRoot = (...path: string[]) => resolve(root, ...path);

/** Everything that a running Standing keeps outside the database server named by DATABASE_URL. */
export function dataDir(): string {
  const folder = inRoot(env.dataDir);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}
