import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

/** One file of the checkout, as the architecture's rules look at it. */
export type SourceFile = {
  path: string;
  text: string;
  lines: number;
  /** What it imports: another file of ours by its path without an ending, a package by its name. */
  imports: string[];
  /** The part of it that is there when the program runs: not the types. */
  loads: string[];
  isClient: boolean;
};

const code = /\.(ts|tsx|mjs|css)$/;
const importing =
  /(?:^|[\s;])(?:import|export)\s(?:[^"'`;]*?\sfrom\s*)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/g;

/** Everything in the checkout but what git ignores and what hides behind a dot. */
export function listPaths(folder = "."): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.name.startsWith(".") || ignored.has(path)) return [];
      return entry.isDirectory() ? listPaths(path) : [path];
    });
}

const ignored = new Set(readFileSync(".gitignore", "utf8").split(/\/?\n/));

export function readSourceFiles(): SourceFile[] {
  return listPaths()
    .filter((path) => code.test(path))
    .map((path) => {
      const text = readFileSync(path, "utf8");
      const isClient = /^\s*["']use client["']/.test(text);
      const imports = readImports(path, text);
      const loads = readImports(path, text.replace(typesOnly, ""));
      return { path, text, lines: text.split("\n").length - 1, imports, loads, isClient };
    });
}

const typesOnly = /^(import|export) type [^;]*;/gm;

function readImports(path: string, text: string): string[] {
  return [...text.matchAll(importing)].map((match) => {
    const name = match[1] ?? match[2] ?? "";
    if (name.startsWith("@/")) return withoutEnding(name.slice(2));
    if (name.startsWith(".")) return withoutEnding(normalize(join(dirname(path), name)));
    return name;
  });
}

export const withoutEnding = (path: string) => path.replace(/\.(tsx?|mjs)$/, "");

/** Every file that can be reached from this one when the program runs, on a way that `follow` allows. */
export function reachable(
  from: SourceFile,
  all: SourceFile[],
  follow: (file: SourceFile) => boolean,
): SourceFile[] {
  const byName = new Map(all.map((file) => [withoutEnding(file.path), file]));
  const found = new Set<SourceFile>();
  const visit = (file: SourceFile) => {
    for (const name of file.loads) {
      const next = byName.get(name);
      if (!next || found.has(next) || !follow(next)) continue;
      found.add(next);
      visit(next);
    }
  };
  visit(from);
  return [...found];
}
