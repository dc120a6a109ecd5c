import { beforeAll, describe, expect, test } from "vitest";
import { asOf } from "@/lib/as-of";
import { type Actor, anybody } from "@/lib/auth/schema";
import { exportBundle } from "@/lib/bundle/queries";
import {
  decideOutcome,
  mergeClaim,
  recordClaim,
  relateClaims,
  retractClaim,
  reviseClaim,
} from "@/lib/claim/mutations";
import { getClaimJson } from "@/lib/claim/queries";
import type { ClaimCategory } from "@/lib/claim/schema";
import { pool } from "@/lib/db";
import { listDenials } from "@/lib/denial/queries";
import { denialQuery } from "@/lib/denial/schema";
import { AppError } from "@/lib/errors";
import { splitClaim } from "@/lib/merge/mutations";
import { recordOrganization, reviseOrganization } from "@/lib/organization/mutations";
import { recordPerson, revisePerson } from "@/lib/person/mutations";
import { getPerson } from "@/lib/person/queries";
import { search } from "@/lib/search/queries";
import { recordSource, reviseSource } from "@/lib/source/mutations";
import { recordStatement, retractStatement, reviseStatement } from "@/lib/statement/mutations";
import { getStatementJson } from "@/lib/statement/queries";
import { statementInput } from "@/lib/statement/schema";
import { listTimelineJson } from "@/lib/timeline/queries";
import { timelineQuery } from "@/lib/timeline/schema";
import { Random } from "@/tests/bench/record/random";
import { editor } from "@/tests/support/made-record";

const random = new Random(20_310_502);
const people = ["ada-orvell", "bo-quill", "cy-marsh"];
const papers = ["orvell-herald", "quill-wire"];
const claims: string[] = [];
const statements: string[] = [];
const sources: string[] = [];
const merged: string[] = [];

const day = () => `2031-0${1 + random.below(9)}-1${random.below(10)}`;
const words = () =>
  random.pick([
    "out of favour",
    "promoted soon",
    "absent from the cabinet",
    "to be dismissed",
    "trusted as ever",
  ]);

function statementOn(claim: string, over: object = {}) {
  return statementInput.parse({
    speaker: random.pick([{ person: "bo-quill" }, { anonymous: "an aide" }, { organization: "quill-wire" }]),
    attribution: "background",
    saidOn: day(),
    text: `It is ${words()}, for the ${random.below(1000)}th time.`,
    stances: [{ claim, stance: random.pick(["support", "support", "deny", "query"] as const) }],
    citations: [
      {
        source: random.pick(sources),
        quote: words(),
        via: random.pick([[], [{ organization: "orvell-herald" }]]),
      },
    ],
    ...over,
  });
}

/** What an editor may do on a day, each with records of the day's own. */
const acts: Record<string, () => Promise<unknown>> = {
  "enters a claim": async () => {
    const person = random.pick(people);
    const text = `${person} is ${words()}, it is said for the ${random.below(10_000)}th time.`;
    const category = random.pick<ClaimCategory>(["favour", "dismissal", "absence"]);
    const { id } = await recordClaim(editor, {
      person,
      category,
      effect: "weakens",
      text,
      occurredOn: day(),
    });
    claims.push(id);
  },
  "enters a statement": async () => {
    statements.push((await recordStatement(editor, statementOn(random.pick(claims)))).id);
  },
  "enters a statement on two claims": async () => {
    const stances = [...new Set([random.pick(claims), random.pick(claims)])].map((claim) => ({
      claim,
      stance: "deny" as const,
    }));
    statements.push((await recordStatement(editor, statementOn("", { stances }))).id);
  },
  "edits a claim": () =>
    reviseClaim(editor, random.pick(claims), null, {
      text: `It is told that somebody is ${words()}, ${random.below(10_000)}.`,
      category: random.pick<ClaimCategory>(["favour", "rift"]),
    }),
  "gives a claim to another person": () =>
    reviseClaim(editor, random.pick(claims), null, { person: random.pick(people) }),
  "edits a statement": () =>
    reviseStatement(editor, random.pick(statements), null, { saidOn: day(), text: `Said: ${words()}.` }),
  "cites a statement otherwise": () =>
    reviseStatement(editor, random.pick(statements), null, {
      citations: [{ source: random.pick(sources), quote: words(), datedAs: day(), dates: "utterance" }],
    } as never),
  "decides an outcome": () =>
    decideOutcome(editor, random.pick(claims), null, {
      verdict: "borne_out",
      decidedOn: day(),
      reason: "So it came.",
    }),
  "links two claims": () =>
    relateClaims(editor, random.pick(claims), null, { to: random.pick(claims), kind: "evidence" }),
  "merges two claims": async () => {
    const [from, into] = [random.pick(claims), random.pick(claims)];
    await mergeClaim(editor, from, null, { into });
    merged.push(from, into);
  },
  "parts them again": async () => {
    const at = random.below(merged.length / 2) * 2;
    await splitClaim(editor, merged[at + 1] ?? "", null, { claim: merged[at] ?? "" });
  },
  "withdraws a claim": () =>
    retractClaim(editor, random.pick(claims), null, { reason: "It was never said." }),
  "withdraws a statement": () =>
    retractStatement(editor, random.pick(statements), null, { reason: "Invented." }),
  "renames a person": () =>
    revisePerson(editor, random.pick(people), null, {
      name: `A. ${random.pick(["Orvell", "Quill"])}`,
      summary: words(),
    }),
  "renames an outlet": () =>
    reviseOrganization(editor, random.pick(papers), null, { name: `The ${words()}` }),
  "finds out who published a source": () =>
    reviseSource(editor, random.pick(sources), null, { publisher: random.pick([...papers, null]) as string }),
};

const weights = {
  "enters a claim": 12,
  "enters a statement": 40,
  "edits a claim": 12,
  "merges two claims": 14,
  "parts them again": 14,
};

/** One act that the record accepts; a fault of the day's own (a claim that is gone) leads to another. */
async function act(): Promise<string> {
  for (;;) {
    const name = random.weighted({
      ...Object.fromEntries(Object.keys(acts).map((each) => [each, 6])),
      ...weights,
    });
    try {
      await acts[name]?.();
      return name;
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
    }
  }
}

async function answerOf(read: Promise<unknown>): Promise<unknown> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, stone: error.stone };
    throw error;
  }
}

const asked = timelineQuery.parse({ limit: "200" });
const filtered = timelineQuery.parse({ stance: "deny", organization: "orvell-herald", order: "asc" });

/** All that a reader can ask of the record, or as much of it as `ids` are about. */
async function everythingFor(reader: Actor, ids: { claims: string[]; statements: string[] }) {
  const timelines = people.flatMap((slug) =>
    [asked, filtered].map(async (query) => {
      const { items, nextCursor } = await listTimelineJson(reader, slug, query);
      return { items: JSON.parse(items), nextCursor };
    }),
  );
  return {
    export: await answerOf(exportBundle(reader, {})),
    timelines: await Promise.all(timelines),
    people: await Promise.all(people.map((slug) => getPerson(reader, slug))),
    search: await answerOf(search(reader, { q: "favour", limit: 100 })),
    denials: await answerOf(listDenials(reader, denialQuery.parse({ limit: "200" }))),
    claims: await Promise.all(
      ids.claims.map((id) => answerOf(getClaimJson(reader, id).then(({ json }) => json))),
    ),
    statements: await Promise.all(
      ids.statements.map((id) => answerOf(getStatementJson(reader, id).then(({ json }) => json))),
    ),
  };
}

type Kept = { name: string; at: string; claims: string[]; statements: string[]; everything: string };
const replayed: Kept[] = [];

const headTime = async () =>
  (
    await pool.query<{ at: string }>(
      `SELECT to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at FROM change_head`,
    )
  ).rows[0]?.at ?? "";

beforeAll(async () => {
  for (const slug of papers)
    await recordOrganization(editor, { slug, name: `The ${slug}`, kind: "newspaper" });
  for (const slug of people) {
    const tenures = [{ office: "Minister", organization: "quill-wire", from: "2029", to: ".." }];
    await recordPerson(editor, { slug, name: `Minister ${slug}`, tenures });
  }
  for (let n = 0; n < 6; n += 1) {
    const source = await recordSource(editor, {
      kind: "article",
      title: `Out of favour, part ${n}`,
      publishedOn: day(),
      publisher: random.pick(papers),
    });
    sources.push(source.id);
  }
  for (let n = 0; n < 6; n += 1) await acts["enters a claim"]?.();
  for (let n = 0; n < 4; n += 1) await acts["enters a statement"]?.();
  for (let n = 0; n < 200; n += 1) {
    const name = await act();
    const ids = {
      claims: [
        ...new Set([claims.at(-1) ?? "", random.pick(claims), random.pick(claims), ...merged.slice(-2)]),
      ],
      statements: [statements.at(-1) ?? "", random.pick(statements)],
    };
    const everything = JSON.stringify(await everythingFor(anybody, ids));
    replayed.push({ name, at: await headTime(), ...ids, everything });
  }
}, 300_000);

describe("a day of 200 edits, merges, retractions and splits", () => {
  test("has some of everything", () => {
    const names = new Set(replayed.map(({ name }) => name));
    expect([...names].sort()).toEqual(Object.keys(acts).sort());
    expect(new Set(replayed.map(({ everything }) => everything)).size).toBeGreaterThan(150);
  });

  test("as of each moment, the record is what it was after that edit", async () => {
    for (const { name, at, everything, ...ids } of replayed) {
      const past = await everythingFor(asOf(anybody, at), ids);
      expect(past, `after one ${name}, at ${at}`).toEqual(JSON.parse(everything));
    }
  }, 300_000);

  test("before the first of it there is nobody to read about", async () => {
    const before = asOf(anybody, "2020-01-01T00:00:00.000000Z");
    expect(await answerOf(getPerson(before, "ada-orvell"))).toMatchObject({ code: "not_found" });
  });
});

describe("the past's tables", () => {
  test("have the columns of the present's, so that a migration that adds one can't leave them behind", async () => {
    const { rows } = await pool.query<{ name: string; missing: string | null }>(`
      SELECT p.table_name AS name, p.column_name AS missing FROM information_schema.columns p
      WHERE p.table_schema = 'public' AND p.table_name IN (SELECT table_name FROM information_schema.tables WHERE table_schema = 'past')
        AND (NOT EXISTS (SELECT FROM information_schema.columns w WHERE w.table_schema = 'past'
            AND w.table_name = p.table_name AND w.column_name = p.column_name AND w.data_type = p.data_type)
          OR NOT EXISTS (SELECT FROM information_schema.columns v WHERE v.table_schema = 'as_of'
            AND v.table_name = p.table_name AND v.column_name = p.column_name))`);
    expect(rows).toEqual([]);
  });

  test("are kept of every table whose rows are ever replaced", async () => {
    const { rows } = await pool.query<{ name: string }>(
      "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'past' ORDER BY 1",
    );
    const { derivedTables, tables } = await import("@/lib/change/tables");
    const kept = [...tables, ...derivedTables]
      .filter(({ holds }) => holds !== "identity" && holds !== "snapshot")
      .map(({ name }) => name);
    expect(rows.map(({ name }) => name)).toEqual(kept.sort());
  });
});
