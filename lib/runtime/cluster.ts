import { execFile } from "node:child_process";
import * as fs from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import { freePort, isFree } from "./ports";
import { randomSecret, writePrivately } from "./private-file";
import type { RunAs } from "./run-as";

const settings = z.object({ port: z.number().int().nullable(), password: z.string().min(20) });

/** What must be known to connect to a cluster; kept beside it, for its owner only. */
export type ClusterSettings = z.infer<typeof settings>;

export const superuser = "standing";
export const host = "127.0.0.1";

const settingsFile = (folder: string) => join(folder, "postgres.json");

export function readSettings(folder: string): ClusterSettings | null {
  if (!fs.existsSync(settingsFile(folder))) return null;
  return settings.parse(JSON.parse(fs.readFileSync(settingsFile(folder), "utf8")));
}

/** The port of last time, or another one where somebody else has taken it since. */
export async function choosePort(
  folder: string,
  { port, password }: ClusterSettings,
): Promise<ClusterSettings> {
  if (port !== null && (await isFree(port, host))) return { port, password };
  const chosen = { port: await freePort(host), password };
  writePrivately(settingsFile(folder), JSON.stringify(chosen));
  return chosen;
}

/** Makes an empty cluster in `place`, whole or not at all. */
export async function makeCluster(folder: string, place: string, runAs: RunAs): Promise<ClusterSettings> {
  const made: ClusterSettings = { port: null, password: randomSecret() };
  writePrivately(settingsFile(folder), JSON.stringify(made));
  const draft = join(place, "data.new");
  const passwordFile = join(place, "password");
  fs.rmSync(draft, { recursive: true, force: true });
  fs.mkdirSync(draft, { mode: 0o700 });
  fs.writeFileSync(passwordFile, made.password, { mode: 0o600 });
  for (const path of runAs.user ? [draft, passwordFile] : []) {
    fs.chownSync(path, runAs.user?.uid ?? 0, runAs.user?.gid ?? 0);
  }
  try {
    await initialize(runAs, place, ["-D", draft, `--pwfile=${passwordFile}`]);
  } finally {
    fs.rmSync(passwordFile);
  }
  fs.renameSync(draft, join(place, "data"));
  return made;
}

async function initialize(runAs: RunAs, place: string, where: string[]) {
  const [command = "", ...args] = [
    ...runAs.prefix,
    join(runAs.bin, "initdb"),
    ...where,
    `--username=${superuser}`,
    "--auth=scram-sha-256",
    // The same order and the same letters on every system, whatever its own locale is. The C library's
    // part of it tells letters from other signs where trigrams and words are made.
    "--encoding=UTF8",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    `--locale=${process.platform === "darwin" ? "en_US.UTF-8" : "C.UTF-8"}`,
  ];
  await promisify(execFile)(command, args, { cwd: place, ...runAs.user });
}
