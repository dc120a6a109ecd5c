import { beforeAll, describe, expect, test } from "vitest";
import { recordArticle } from "@/lib/article/mutations";
import { keepArticle, reopenSource, startArticle } from "@/lib/bench/mutations";
import { getArticle, listArticles } from "@/lib/bench/queries";
import type { Bench, BenchItem, Given } from "@/lib/bench/schema";
import { verifyLog } from "@/lib/change/verify";
import { pool } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { keepSnapshot } from "@/lib/snapshot/mutations";
import { getSource } from "@/lib/source/queries";
import { reviseStatement } from "@/lib/statement/mutations";
import { getEditableStatement, getStatement } from "@/lib/statement/queries";
import { listTimeline } from "@/lib/timeline/queries";
import { colleague, editor, type Made, makeRecord, refusal, say } from "../support/made-record";

const text = `Government denies minister's fall

Speculation that Weather Minister Ada Orvell has fallen out of favour is not true, government spokesman Ivo Brandl said on May 3.

“There is nothing in these reports,” Brandl told the Selm Courier. “Nothing at all.”

An aide to the regent said that Orvell was “finished”.`;

const given = (over: Partial<Given>): Given => ({
  text: "",
  html: "",
  url: "",
  file: null,
  publishedOn: "",
  ...over,
});

const faultsOf = async (promise: Promise<unknown>) => {
  const error = await refusal(promise);
  return error instanceof AppError ? error.errors : [];
};

let claim: string;
let made: Made;

/** Starts with the text and takes the item whose words contain some, mended as told. */
async function benchWith(mend: (bench: Bench) => Bench, body = text) {
  const id = await startArticle(editor, given({ text: body, publishedOn: "2031-05-04" }));
  const { version, bench } = await getArticle(editor, id);
  const next = mend(bench);
  return { id, version: await keepArticle(editor, id, { version, bench: next }), bench: next };
}

const taking =
  (words: string, over: Partial<BenchItem>, source: Partial<Bench["source"]> = {}) =>
  (bench: Bench): Bench => ({
    ...bench,
    source: { ...bench.source, ...source },
    items: bench.items.map((item) =>
      item.quote.includes(words) && item.isQuoted ? { ...item, decision: "taken", ...over } : item,
    ),
  });

beforeAll(async () => {
  made = await makeRecord();
  claim = made.claim;
});

const onFile = () => ({ claim: { id: claim, text: "Ada Orvell is to be dismissed." } });

describe("an article on the bench", () => {
  test("has its text, what was found in it, and what is on file of it", async () => {
    const id = await startArticle(editor, given({ text, publishedOn: "2031-05-04" }));
    const { bench, text: kept } = await getArticle(editor, id);
    expect(kept).toBe(text);
    expect(bench.source).toMatchObject({
      title: "Government denies minister's fall",
      publishedOn: "2031-05-04",
    });
    const quoted = bench.items.find(({ quote }) => quote.startsWith("There is nothing"));
    expect(quoted).toMatchObject({
      quote: "There is nothing in these reports",
      speaker: { name: "Ivo Brandl" },
    });
    expect(kept.slice(quoted?.start, quoted?.end)).toBe(quoted?.quote);
  });

  test("with 10,000 quotation marks is read, and says what is left out", async () => {
    const id = await startArticle(editor, given({ text: "“No,” said Ada Orvell. ".repeat(5_000) }));
    const { bench } = await getArticle(editor, id);
    expect(bench.items).toHaveLength(500);
    expect(bench.notice).toContain("4500 more");
  });

  test("that names its day in its first lines is dated by it", async () => {
    const id = await startArticle(editor, given({ text: text.replace("\n\n", "\n\n4 May 2031\n\n") }));
    expect((await getArticle(editor, id)).bench.source.publishedOn).toBe("2031-05-04");
  });

  test("with a day that is none is refused", async () => {
    const faults = await faultsOf(startArticle(editor, given({ text, publishedOn: "2031-02-30" })));
    expect(faults).toMatchObject([{ path: "publishedOn" }]);
  });

  test("is its editor's own", async () => {
    const id = await startArticle(editor, given({ text }));
    expect(await refusal(getArticle(colleague, id))).toMatchObject({ code: "not_found" });
    expect((await listArticles(editor)).map((each) => each.id)).toContain(id);
    expect(await listArticles(colleague)).toEqual([]);
  });

  test("kept from two places is not overwritten by the one that came late", async () => {
    const { id, version, bench } = await benchWith((same) => same);
    await keepArticle(editor, id, { version, bench });
    expect(await refusal(keepArticle(editor, id, { version, bench }))).toMatchObject({ code: "stale" });
  });

  test("leaves no trace in the record", async () => {
    const changes = async () => (await pool.query("SELECT count(*) FROM change")).rows[0];
    const before = await changes();
    await benchWith(taking("nothing in these", onFile()));
    expect(await changes()).toEqual(before);
  });
});

describe("what was taken", () => {
  test("becomes source, people, organizations, claims and statements in one change", async () => {
    const { id, version } = await benchWith((bench) => ({
      ...taking(
        "nothing in these",
        {
          claim: { key: "n1" },
          stance: "deny",
          manner: "categorical",
          text: "There is nothing in the reports.",
        },
        { publisher: { kind: "organization", name: "Orvell Evening Post" } },
      )(bench),
      claims: [
        {
          key: "n1",
          person: { kind: "person", name: "Ada Orvell", slug: "ada-orvell" },
          text: "Ada Orvell has fallen out of favour.",
          category: "favour",
          effect: "weakens",
        },
      ],
    }));
    const { rows: before } = await pool.query("SELECT max(seq) AS seq FROM change");
    const recorded = await recordArticle(editor, id, { version, status: "published" });
    const { rows } = await pool.query(
      "SELECT record_type, change_seq FROM revision WHERE change_seq > $1 ORDER BY position",
      [before[0].seq],
    );
    expect(new Set(rows.map(({ change_seq }) => change_seq)).size).toBe(1);
    expect(rows.map(({ record_type }) => record_type).sort()).toEqual(
      ["claim", "organization", "organization", "person", "source", "statement"].sort(),
    );
    const statement = await getStatement(editor, recorded.statements[0]?.id ?? "");
    expect(statement).toMatchObject({
      speaker: { kind: "person", name: "Ivo Brandl", slug: "ivo-brandl" },
      stances: [{ stance: "deny", manner: "categorical" }],
      citations: [
        { quote: "There is nothing in these reports", language: "en", via: [{ name: "Selm Courier" }] },
      ],
    });
    expect(recorded.people).toEqual([{ slug: "ada-orvell", name: "Ada Orvell" }]);
    const timeline = await listTimeline(editor, "ada-orvell", { order: "desc", limit: 50 });
    expect(JSON.stringify(timeline)).toContain("There is nothing in the reports.");
    expect((await verifyLog()).fault).toBeNull();
    expect(await refusal(getArticle(editor, id))).toMatchObject({ code: "not_found" });
  });

  test("points at its passage in the text, which nobody is shown in whole", async () => {
    const { id, version } = await benchWith(taking("finished", onFile(), { title: "Of one word" }));
    const { statements, source } = await recordArticle(editor, id, { version, status: "published" });
    const { rows } = await pool.query(
      "SELECT c.exact, c.prefix, c.suffix, k.sha256, k.text FROM citation c JOIN snapshot k ON k.id = c.snapshot_id WHERE c.statement_id = $1",
      [statements[0]?.id],
    );
    expect(rows[0]).toMatchObject({ exact: "finished", text });
    expect(rows[0].text).toContain(`${rows[0].prefix}finished${rows[0].suffix}`);
    const { rows: log } = await pool.query("SELECT body::text FROM revision WHERE record_id = $1", [
      source.id,
    ]);
    expect(log[0].body).toContain(rows[0].sha256);
    expect(log[0].body).not.toContain("Speculation");
    expect((await getSource(editor, source.id)).snapshot?.sha256).toBe(rows[0].sha256);
  });

  test("whose words don't stand in the text is refused with the nearest passage", async () => {
    const { id, version } = await benchWith(
      taking("nothing in these", { ...onFile(), quote: "There is nothing at all in those reports" }),
    );
    const faults = await faultsOf(recordArticle(editor, id, { version, status: "published" }));
    expect(faults).toHaveLength(1);
    expect(faults[0]?.path).toMatch(/^items\.c\d+\.quote$/);
    expect(faults[0]?.message).toContain("There is nothing in these reports");
  });

  test("and lacks something is refused with all that it lacks", async () => {
    const { id, version } = await benchWith(
      taking("nothing in these", { claim: null, speaker: null, saidOn: "soon" }, { title: "" }),
    );
    const faults = await faultsOf(recordArticle(editor, id, { version, status: "published" }));
    expect(faults.map(({ path }) => path.replace(/c\d+/, "c"))).toEqual(["items.c.speaker", "items.c.claim"]);
  });
});

describe("a source that is read again", () => {
  test("flags what is gone from it, for good or until it is back", async () => {
    const { id, version } = await benchWith(taking("nothing in these", onFile(), { title: "To be changed" }));
    const { statements, source } = await recordArticle(editor, id, { version, status: "published" });
    const statement = statements[0]?.id ?? "";
    const later = text.replace("There is nothing in these reports", "We do not comment");
    const gone = await keepSnapshot(editor, source.id, { text: later, takenAt: "2031-06-01T10:00:00.000Z" });
    expect(gone).toMatchObject({ gone: 1, back: 0, version: 2 });
    expect((await getStatement(editor, statement)).citations[0]?.missingSince).toBe("2031-06-01");

    expect((await getEditableStatement(editor, statement)).input.citations).toHaveLength(1);
    // An edit of something else keeps the passage and its flag.
    await reviseStatement(editor, statement, null, {
      citations: [
        {
          source: source.id,
          quote: "There is nothing in these reports",
          language: "en",
          note: "Read twice.",
        },
      ],
    });
    expect((await getStatement(editor, statement)).citations[0]).toMatchObject({
      missingSince: "2031-06-01",
      note: "Read twice.",
    });

    const back = await keepSnapshot(editor, source.id, {
      text: `${text}\n`,
      takenAt: "2031-06-02T10:00:00.000Z",
    });
    expect(back).toMatchObject({ gone: 0, back: 1 });
    expect((await getStatement(editor, statement)).citations[0]?.missingSince).toBeNull();
    expect((await verifyLog()).fault).toBeNull();
  });

  test("for the first time is searched for what was quoted from it before", async () => {
    const { source, claim: about } = made;
    const said = await say(
      { source, claim: about },
      { citations: [{ source, quote: "gone by  summer", via: [] }] },
    );
    const kept = await keepSnapshot(editor, source, {
      text: "An aide said she would be gone\nby summer, and gone by summer she was.",
      takenAt: "2031-06-01T10:00:00.000Z",
    });
    expect(kept).toMatchObject({ found: 1, gone: 0 });
    const { rows } = await pool.query("SELECT exact, prefix FROM citation WHERE statement_id = $1", [
      said.id,
    ]);
    expect(rows[0]).toEqual({ exact: "gone\nby summer", prefix: "An aide said she would be " });
  });

  test("that reads as before is kept once", async () => {
    const { id, version } = await benchWith(taking("finished", onFile(), { title: "The same twice" }));
    const { source } = await recordArticle(editor, id, { version, status: "published" });
    const again = await reopenSource(editor, source.id);
    expect((await getArticle(editor, again)).bench.source).toMatchObject({
      id: source.id,
      title: "The same twice",
    });
    const faults = await faultsOf(
      keepSnapshot(editor, source.id, { text, takenAt: "2031-06-01T10:00:00.000Z" }),
    );
    expect(faults[0]?.message).toContain("reads just as it did");
  });
});
