import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inRoot } from "./paths";
import { step } from "./progress.mjs";

const inputs = [
  "app",
  "components",
  "lib",
  "next.config.ts",
  "package-lock.json",
  "prisma/schema.prisma",
  "proxy.ts",
  "public",
  "tsconfig.json",
];
const stamp = inRoot(".next", "standing-build");

/** Builds the site for production, unless the last build was made of the same files. */
export async function buildIfStale() {
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  await step("Building the site", runNextBuild);
  writeFileSync(stamp, wanted);
}

/** The build by what it is made of: the same on every machine that builds the same files. */
export const currentBuildId = () => fingerprint().slice(0, 12);

function fingerprint(): string {
  const hash = createHash("sha256");
  for (const file of inputs.flatMap(listFiles)) hash.update(`${file}\0`).update(readFileSync(inRoot(file)));
  return hash.digest("hex");
}

function listFiles(path: string): string[] {
  if (!existsSync(inRoot(path))) return [];
  if (!statSync(inRoot(path)).isDirectory()) return [path];
  return readdirSync(inRoot(path))
    .sort()
    .flatMap((name) => listFiles(join(path, name)));
}

function runNextBuild(): Promise<void> {
  const env = { ...process.env, NODE_ENV: "production" as const };
  const child = spawn(process.execPath, [nextProgram, "build"], { env, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  const keep = (text: Buffer) => (output += text);
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  return new Promise((done, failed) => {
    child.on("error", failed);
    child.on("close", (code) => (code === 0 ? done() : failed(new Error(`The build failed:\n${output}`))));
  });
}

export const nextProgram = inRoot("node_modules", "next", "dist", "bin", "next");
