// What every npm script runs first: `node lib/runtime/bootstrap.mjs FILE.ts [arguments]`.
// Plain JavaScript without dependencies, because it is what installs them. Then FILE.ts runs in
// this same process, so that signals and the exit code need no passing on.

import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { step } from "./progress.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const inRoot = (...path) => resolve(root, ...path);
const sha256 = (file) =>
  createHash("sha256")
    .update(readFileSync(inRoot(file)))
    .digest("hex");

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(`Standing needs Node.js 20.19 or newer; this is ${process.versions.node}.`);
}

async function install() {
  const wanted = sha256("package-lock.json");
  const stamp = inRoot("node_modules/.standing-install");
  if (readIfAny(stamp) === wanted) return;
  // No package's install script is needed: the embedded database's links are made by
  // lib/runtime/binaries.ts, and Prisma's would fetch an engine that is never used.
  const options = ["--no-audit", "--no-fund", "--loglevel=error", "--include=dev", "--ignore-scripts"];
  const npm = process.env.npm_execpath;
  const [command, ...first] = npm?.endsWith("js") ? [process.execPath, npm] : ["npm"];
  await step("Installing packages", () => run(command, [...first, "ci", ...options]));
  writeFileSync(stamp, wanted);
}

async function generate() {
  const wanted = `${sha256("prisma/schema.prisma")} ${sha256("package-lock.json")}`;
  const stamp = inRoot("prisma/client/.standing-schema");
  if (readIfAny(stamp) === wanted) return;
  // Generating needs no engine, but looks for one; whatever executable is there keeps it from fetching its own.
  const env = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: "1" };
  const prisma = inRoot("node_modules/prisma/build/index.js");
  const options = ["generate", "--config", "prisma/prisma.config.ts", "--no-hints"];
  await step("Generating the database client", () => run(process.execPath, [prisma, ...options], env));
  writeFileSync(stamp, wanted);
}

/** npm runs us by a shell, which ends at npm's end without passing the signal on. */
function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || process.kill(process.pid, "SIGTERM"), 500).unref();
}

function readIfAny(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

/** Runs a command; its output is shown only when it fails. */
function run(command, args, env = {}) {
  return new Promise((done, failed) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout.on("data", (text) => (output += text));
    child.stderr.on("data", (text) => (output += text));
    child.on("error", failed);
    child.on("close", (code) =>
      code === 0 ? done() : failed(new Error(`${command} ${args.join(" ")} failed (${code}):\n${output}`)),
    );
  });
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

requireNode();
process.chdir(root);
endWithNpm();
if (existsSync(inRoot(".env"))) process.loadEnvFile(inRoot(".env"));
process.env.NEXT_TELEMETRY_DISABLED = "1";
const [file, ...rest] = process.argv.slice(2);
if (!file) fail("Usage: node lib/runtime/bootstrap.mjs FILE.ts [arguments]");
try {
  await install();
  await generate();
} catch (error) {
  fail(error.message);
}
process.argv = [process.execPath, inRoot(file), ...rest];
const { register } = await import(pathToFileURL(inRoot("node_modules/tsx/dist/esm/api/index.mjs")).href);
register();
await import(pathToFileURL(inRoot(file)).href);
