import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { env } from "@/lib/env";

/** A path in the checkout, where every command of ours runs (bootstrap.mjs sees to it). */
export const inRoot = (...path: string[]) => resolve(process.cwd(), ...path);

/** A path as whoever typed the command means it: npm runs commands in the checkout, wherever it was called. */
export const asTyped = (path: string) => resolve(process.env.INIT_CWD ?? process.cwd(), path);

/** Where a running Standing keeps its own things: the embedded database, its secrets, notes to itself. */
export function dataDir(): string {
  const folder = inRoot(env.dataDir);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}
