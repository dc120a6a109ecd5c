import { randomBytes } from "node:crypto";
import { existsSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";

/** Writes a file that only its owner can read, whole or not at all. */
export function writePrivately(file: string, text: string) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text, { mode: 0o600 });
  renameSync(draft, file);
}

/** The same, but only where there is no such file yet: false when there is. */
export function createPrivately(file: string, text: string): boolean {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text, { mode: 0o600 });
  try {
    linkSync(draft, file);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(draft);
  }
}

export const randomSecret = () => randomBytes(32).toString("base64url");

/** A secret kept in a file, made on its first use. */
export function keptSecret(file: string): string {
  if (!existsSync(file)) createPrivately(file, randomSecret());
  return readFileSync(file, "utf8").trim();
}
