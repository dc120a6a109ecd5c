import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { listPaths, reachable, readSourceFiles, type SourceFile } from "../support/source-files";

// The rules of the house. There is no list of exceptions, and there is to be none: a rule that doesn't
// fit is changed here, for everybody.

const files = readSourceFiles();
const within = (...folders: string[]) =>
  files.filter(({ path }) => folders.some((folder) => path.startsWith(`${folder}/`)));
const folderOf = ({ path }: SourceFile) => path.split("/")[1] ?? "";

/** Names each file that breaks a rule, with what it does. */
function offences(where: SourceFile[], judge: (file: SourceFile) => string[] | boolean): string[] {
  return where.flatMap((file) => {
    const verdict = judge(file);
    if (typeof verdict === "boolean") return verdict ? [file.path] : [];
    return verdict.map((what) => `${file.path}: ${what}`);
  });
}

const importing = (pattern: RegExp) => (file: SourceFile) =>
  file.imports.filter((name) => pattern.test(name));
const matching = (pattern: RegExp) => (file: SourceFile) =>
  [...file.text.matchAll(new RegExp(pattern, `${pattern.flags}g`))].map((match) => match[0].trim());

const nouns = [
  "person",
  "organization",
  "source",
  "claim",
  "statement",
  "merge",
  "judgement",
  "article",
  "bench",
  "snapshot",
  "undo",
  "review",
  "house",
  "account",
  "bulk",
  "kept-form",
];
const machinery = [
  "auth",
  "bundle",
  "change",
  "extract",
  "form",
  "http",
  "idempotency",
  "openapi",
  "runtime",
  "web",
];
const derived = [
  "chain",
  "cite",
  "denial",
  "evidence",
  "explanation",
  "lookup",
  "picture",
  "provenance",
  "rendering",
  "revision",
  "search",
  "timeline",
  "track-record",
  "twin",
];
const recorded = within("lib").filter((file) => nouns.includes(folderOf(file)));

describe("the top level", () => {
  const rooms = ["app", "components", "lib", "prisma", "public", "tests"];
  const insisted = [
    "biome.json",
    "LICENSE",
    "next-env.d.ts",
    "next.config.ts",
    "proxy.ts",
    "tsconfig.tsbuildinfo",
  ];
  const entries = [
    ...insisted,
    "package.json",
    "package-lock.json",
    "postcss.config.mjs",
    "README.md",
    "tsconfig.json",
  ];

  test("has the six rooms and what tools insist on, nothing else", () => {
    const found = new Set(listPaths().map((path) => path.split("/")[0] ?? ""));
    expect([...found].filter((entry) => ![...rooms, ...entries].includes(entry))).toEqual([]);
  });
});

describe("imports", () => {
  test("run from app to components to lib", () => {
    expect(offences(within("lib"), importing(/^(app|components|tests)\//))).toEqual([]);
    expect(offences(within("components"), importing(/^(app|tests)\//))).toEqual([]);
    expect(offences(within("app"), importing(/^tests\//))).toEqual([]);
  });

  test("bring no framework into lib, but in actions.ts, auth/session.ts and what starts it", () => {
    const pure = within("lib").filter(
      ({ path }) => !/\/actions\.ts$|^lib\/(auth\/session\.ts|runtime\/serve\.mjs)$/.test(path),
    );
    expect(offences(pure, importing(/^(next|react|react-dom)(\/|$)/))).toEqual([]);
  });

  test("reach the database from queries.ts, mutations.ts, change and runtime only", () => {
    const apart = within("app", "components", "lib").filter(
      ({ path }) => !/\/(queries|mutations)\.ts$|^lib\/(change|runtime)\/|^lib\/db\.ts$/.test(path),
    );
    expect(offences(apart, importing(/^(lib\/db|prisma\/client\/.*|pg|@prisma\/.*)$/))).toEqual([]);
  });

  test("bring neither HTTP nor the runtime into the rest of lib", () => {
    const inner = within("lib").filter((file) => ![...machinery, "db.ts"].includes(folderOf(file)));
    expect(offences(inner, importing(/^lib\/(http|openapi|runtime)\//))).toEqual([]);
    const change = within("lib/change");
    expect(
      offences(change, importing(/^lib\/(http|openapi|runtime|bundle)\/|\/(queries|mutations|actions)$/)),
    ).toEqual([]);
  });

  test("leave the server's side out of what runs in the browser", () => {
    const isServerSide = ({ path }: SourceFile) =>
      /^lib\/(db|env)\.ts$|^lib\/(change\/|runtime\/|auth\/session|.*\/(queries|mutations|policy)\.ts$)/.test(
        path,
      );
    const clients = files.filter(({ isClient }) => isClient);
    // An action is called over the network, whatever it imports stays on the server.
    const follow = ({ path }: SourceFile) => !path.endsWith("/actions.ts");
    const reached = (file: SourceFile) => reachable(file, files, follow).filter(isServerSide);
    expect(offences(clients, (file) => reached(file).map(({ path }) => path))).toEqual([]);
  });
});

describe("a file", () => {
  test("has a name in kebab-case, under folders in kebab-case", () => {
    const part = /^\.?(\[(\.\.\.)?[a-z][a-zA-Z]*\]|\([a-z-]+\)|_?[a-z0-9]+([-._][a-z0-9]+)*)$/;
    const named = [...within("app", "components", "lib", "tests", "prisma")].map(({ path }) => path);
    expect(named.filter((path) => !path.split("/").every((name) => part.test(name)))).toEqual([]);
  });

  test("says what it is for: no utils, helpers, common, misc", () => {
    const vague = /(^|[/.-])(utils?|helpers?|common|misc|shared|stuff)([/.-]|$)/;
    expect(listPaths().filter((path) => vague.test(path))).toEqual([]);
  });

  test("has at most 300 lines", () => {
    expect(offences(files, ({ lines }) => (lines > 300 ? [`${lines} lines`] : []))).toEqual([]);
  });

  test("is no barrel", () => {
    expect(offences(files, ({ path }) => /^index\.tsx?$/.test(basename(path)))).toEqual([]);
    expect(offences(files, matching(/^export (\*|\{[^}]*\}) from/m))).toEqual([]);
  });

  test("keeps the linter and the compiler on, and leaves nothing for later", () => {
    const signs = [
      "biome" + "-ignore",
      "eslint" + "-disable",
      "@ts" + "-ignore",
      "@ts" + "-nocheck",
      "TO" + "DO",
      "FIX" + "ME",
    ];
    const found = (file: SourceFile) => signs.filter((sign) => file.text.includes(sign));
    expect(offences(files, found)).toEqual([]);
  });
});

describe("a folder of lib", () => {
  test("of a noun holds only the six kinds of file", () => {
    expect(
      offences(recorded, ({ path }) => !/\/(schema|queries|mutations|policy|rules|actions)\.ts$/.test(path)),
    ).toEqual([]);
  });

  test("of derived reads never writes", () => {
    const reads = within("lib").filter((file) => derived.includes(folderOf(file)));
    expect(offences(reads, ({ path }) => !/\/(schema|queries|rules)\.ts$/.test(path))).toEqual([]);
    expect(offences(reads, matching(/\b(INSERT INTO|UPDATE \w+ SET|DELETE FROM)\b/))).toEqual([]);
  });

  test("is known to these rules", () => {
    const folders = new Set(
      within("lib")
        .filter(({ path }) => path.split("/").length > 2)
        .map(folderOf),
    );
    expect([...folders].filter((folder) => ![...nouns, ...derived, ...machinery].includes(folder))).toEqual(
      [],
    );
  });

  test("keeps schema.ts and rules.ts apart from the database and from what they'd write", () => {
    const pure = within("lib").filter(({ path }) => /\/(schema|rules)\.ts$/.test(path));
    expect(
      offences(pure, importing(/^(lib\/(db|env)|.*\/(queries|mutations|actions|policy)|node:fs)$/)),
    ).toEqual([]);
    const rules = pure.filter(({ path }) => path.endsWith("/rules.ts"));
    expect(offences(rules, matching(/\bnew Date\(\)|\bDate\.now\(\)|\bMath\.random\(\)/))).toEqual([]);
  });
});

describe("a mutation", () => {
  const mutations = [...recorded, ...within("lib/bundle")].filter(({ path }) =>
    path.endsWith("/mutations.ts"),
  );

  test("takes the actor first", () => {
    const signature = /^export (?:async )?function \w+(?:<[^(]*>)?\((?!\s*actor: Actor\b)[^\n]*/m;
    expect(offences(mutations, matching(signature))).toEqual([]);
  });

  test("is named by a verb of the domain", () => {
    expect(
      offences(
        mutations,
        matching(/^export (?:async )?function (update|save|set|delete|remove|create|get|find|list)\w*/m),
      ),
    ).toEqual([]);
  });

  test("asks the policy", () => {
    expect(offences(mutations, ({ imports }) => !imports.some((name) => name.endsWith("/policy")))).toEqual(
      [],
    );
  });
});

describe("a query", () => {
  test("of a noun gets one, finds one or lists a page", () => {
    const queries = recorded.filter(({ path }) => path.endsWith("/queries.ts"));
    const other = /^export (?:async )?function (?!(get|find|list|count)[A-Z])\w+/m;
    expect(offences(queries, matching(other))).toEqual([]);
  });
});

describe("what has one place", () => {
  const shown = within("app", "components", "lib");

  test("the environment is read in lib/env.ts; the runtime hands it on to what it starts", () => {
    const apart = shown.filter(({ path }) => path !== "lib/env.ts" && !path.startsWith("lib/runtime/"));
    expect(offences(apart, matching(/\bprocess\.env\b/))).toEqual([]);
  });

  test("addresses are put together in lib/permalinks.ts", () => {
    const apart = shown.filter(({ path }) => path !== "lib/permalinks.ts");
    const pages =
      "people|organizations|sources|claims|statements|denials|pictures|changes|corrections|search|sign-in|desk|password|api";
    expect(offences(apart, matching(new RegExp(`\`/(${pages})/\\$\\{[^\`]*\``)))).toEqual([]);
    expect(offences(apart, matching(new RegExp(`(href=\\{?|redirect\\()["'\`]/(${pages})?\\b`)))).toEqual([]);
  });

  test("a page, a layout and a route run on the server", () => {
    const served = within("app").filter(({ path }) => /\/(page|layout|route)\.tsx?$/.test(path));
    expect(offences(served, ({ isClient }) => isClient)).toEqual([]);
    const routes = served.filter(({ path }) => path.endsWith("/route.ts"));
    expect(offences(routes, ({ lines }) => lines > 60)).toEqual([]);
  });
});
