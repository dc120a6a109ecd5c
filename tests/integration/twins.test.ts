import { beforeAll, describe, expect, test } from "vitest";
import { type Actor, anybody } from "@/lib/auth/schema";
import { recordClaim, retractClaim, reviseClaim } from "@/lib/claim/mutations";
import { getEditableClaim } from "@/lib/claim/queries";
import { editedClaim } from "@/lib/claim/schema";
import { answerForm } from "@/lib/form/answer";
import { openForm } from "@/lib/form/schema";
import { recordOrganization } from "@/lib/organization/mutations";
import { recordPerson } from "@/lib/person/mutations";
import { recordSource } from "@/lib/source/mutations";
import { recordStatement } from "@/lib/statement/mutations";
import { statementInput } from "@/lib/statement/schema";
import { listTwins } from "@/lib/twin/queries";
import { claimSoFar } from "@/lib/twin/rules";
import type { TwinQuery } from "@/lib/twin/schema";
import { colleague, editor, reviewer } from "../support/made-record";

const found = async (query: TwinQuery, actor: Actor = colleague) =>
  (await listTwins(actor, query)).map(({ id }) => id);

let made: Record<"post" | "quarrel" | "draft" | "article" | "denial" | "aide" | "hidden", string>;

beforeAll(async () => {
  for (const slug of ["orvell-gazette", "selm-courier"]) {
    await recordOrganization(editor, { slug, name: slug, kind: "newspaper" });
  }
  await recordPerson(editor, { slug: "ilsa-varnholt", name: "Ilsa Varnholt" });
  await recordPerson(editor, { slug: "teo-marsh", name: "Teo Marsh" });
  const aboutHer = { person: "ilsa-varnholt", category: "dismissal", effect: "weakens" } as const;
  const post = (
    await recordClaim(editor, { ...aboutHer, text: "Varnholt is to lose the ministry of canals." })
  ).id;
  const quarrel = (
    await recordClaim(editor, { ...aboutHer, text: "Варнхольт рассорилась с губернатором Сельма." })
  ).id;
  const hiddenText = "Varnholt sold the dredgers to her cousin.";
  const draft = (await recordClaim(editor, { ...aboutHer, text: hiddenText, status: "draft" })).id;
  const article = (
    await recordSource(editor, {
      kind: "article",
      publisher: "orvell-gazette",
      title: "Canals minister on the way out, say two officials",
      publishedOn: "2031-05-03",
      url: "https://www.gazette.example/2031/05/canals-minister/?utm_source=post",
    })
  ).id;
  const denies = (over: object) =>
    statementInput.parse({
      speaker: { person: "teo-marsh" },
      attribution: "on_record",
      saidOn: "2031-05-04",
      text: "Nobody is leaving the ministry of canals.",
      stances: [{ claim: post, stance: "deny" }],
      citations: [{ source: article, quote: "nobody is going anywhere at all", language: "en" }],
      ...over,
    });
  const aide = denies({
    speaker: { anonymous: "two officials of the canals ministry" },
    text: "She is packing.",
  });
  made = {
    post,
    quarrel,
    draft,
    article,
    denial: (await recordStatement(editor, denies({}))).id,
    aide: (await recordStatement(editor, aide)).id,
    hidden: (await recordStatement(editor, denies({ text: "The dredgers are hers.", status: "draft" }))).id,
  };
});

describe("a claim being entered", () => {
  const claim = (text: string, person = "ilsa-varnholt") => ({ of: "claim" as const, person, text });

  test("is held against what is claimed of the same person in like words, in any script", async () => {
    expect(await found(claim("Varnholt will lose the canals ministry"))).toEqual([made.post]);
    expect(await found(claim("Варнхольт рассорилась с губернатором"))).toEqual([made.quarrel]);
    expect(await found(claim("She bought a horse in April."))).toEqual([]);
    expect(await found(claim("Varnholt will lose the canals ministry", "teo-marsh"))).toEqual([]);
  });

  test("is told what each is and who entered it", async () => {
    expect(await listTwins(colleague, claim("Varnholt is to lose the ministry"))).toMatchObject([
      {
        type: "claim",
        detail: expect.stringContaining("Ilsa Varnholt"),
        enteredBy: "Edda Example",
        status: "published",
      },
    ]);
  });

  test("finds a draft for who may see it and for nobody else, and nothing that was withdrawn", async () => {
    const query = claim("Varnholt sold the dredgers to a cousin");
    expect(await found(query, editor)).toEqual([made.draft]);
    expect(await found(query, reviewer)).toEqual([made.draft]);
    expect(await found(query)).toEqual([]);
    await expect(listTwins(anybody, query)).rejects.toMatchObject({ code: "unauthenticated" });
    const slip = await recordClaim(editor, {
      person: "teo-marsh",
      category: "other",
      effect: "neutral",
      text: "Marsh has bought a lighthouse.",
    });
    await retractClaim(editor, slip.id, null, { reason: "A namesake did." });
    expect(await found(claim("Marsh has bought a lighthouse.", "teo-marsh"))).toEqual([]);
  });
});

describe("a source being entered", () => {
  const source = (over: object) => ({
    of: "source" as const,
    url: "",
    title: "",
    publisher: "",
    publishedOn: "",
    ...over,
  });

  test.each([
    "http://gazette.example/2031/05/canals-minister",
    "https://m.gazette.example/2031/05/canals-minister/?fbclid=abc#comments",
    "https://amp.gazette.example/amp/2031/05/canals-minister",
    "https://gazette.example/2031/05/canals-minister/amp/",
    "https://www.google.com/amp/s/www.gazette.example/2031/05/canals-minister",
    "www.gazette.example/2031/05/canals-minister",
  ])("is known by its page, however the address is written: %s", async (url) => {
    expect(await found(source({ url }))).toEqual([made.article]);
  });

  test("is another at another page or of another host", async () => {
    expect(await found(source({ url: "https://gazette.example/2031/05/canals-minister-2" }))).toEqual([]);
    expect(await found(source({ url: "https://gazette.example/2031/05/canals-minister?page=2" }))).toEqual(
      [],
    );
    expect(await found(source({ url: "https://other.example/2031/05/canals-minister" }))).toEqual([]);
  });

  test("is known by title, publisher and date, and an agency's text in another paper isn't it", async () => {
    const title = "Canals minister on the way out, two officials say";
    expect(await found(source({ title }))).toEqual([made.article]);
    const dated = { title, publisher: "orvell-gazette", publishedOn: "2031-05-04" };
    expect(await found(source(dated))).toEqual([made.article]);
    expect(await found(source({ ...dated, publishedOn: "2031-07" }))).toEqual([]);
    expect(await found(source({ ...dated, publisher: "selm-courier" }))).toEqual([]);
  });
});

describe("a statement being entered", () => {
  const statement = (over: object): TwinQuery => ({
    of: "statement",
    speaker: { kind: "person", key: "teo-marsh" },
    text: "",
    quotes: [],
    saidOn: "2031-05-05",
    claims: [],
    ...over,
  });

  test("is known by speaker, near day and near words, its own or its sources'", async () => {
    expect(await found(statement({ text: "Nobody leaves the ministry of canals" }))).toEqual([made.denial]);
    expect(await found(statement({ quotes: ["Nobody is going anywhere"] }))).toEqual([made.denial]);
    expect(
      await found(statement({ text: "Nobody leaves the ministry of canals", saidOn: "2031-06" })),
    ).toEqual([]);
    const speaker = { kind: "organization", key: "selm-courier" };
    expect(await found(statement({ speaker, text: "Nobody leaves the ministry of canals" }))).toEqual([]);
  });

  test("is known in another language by speaker, day and claim", async () => {
    const text = "Никто не покидает министерство каналов.";
    expect(await found(statement({ text, saidOn: "2031-05-04", claims: [made.post] }))).toEqual([
      made.denial,
    ]);
    expect(await found(statement({ text, saidOn: "2031-05-04", claims: [made.quarrel] }))).toEqual([]);
    expect(await found(statement({ text, saidOn: "2031", claims: [made.post] }))).toEqual([]);
  });

  test("is known by an unnamed speaker's label, written a little differently", async () => {
    const speaker = { kind: "anonymous", key: "two officials in the canals ministry" };
    expect(await found(statement({ speaker, text: "She is packing her boxes" }))).toEqual([made.aide]);
  });

  test("shows nobody another's draft", async () => {
    const query = statement({ text: "The dredgers are hers." });
    expect(await found(query, editor)).toEqual([made.hidden]);
    expect(await found(query)).toEqual([]);
  });
});

describe("a record being changed", () => {
  test("is no twin of itself, and is held against the others", async () => {
    const claim = {
      of: "claim",
      person: "ilsa-varnholt",
      text: "Varnholt will lose the canals ministry",
    } as const;
    expect(await found({ ...claim, own: made.post })).toEqual([]);
    expect(await found({ ...claim, own: made.quarrel })).toEqual([made.post]);
    const url = "https://gazette.example/2031/05/canals-minister";
    const source = { of: "source", url, title: "", publisher: "", publishedOn: "" } as const;
    expect(await found({ ...source, own: made.article })).toEqual([]);
    expect(await found({ ...source, own: made.post })).toEqual([made.article]);
    const statement: TwinQuery = {
      of: "statement",
      speaker: { kind: "person", key: "teo-marsh" },
      text: "Nobody leaves the ministry of canals",
      quotes: [],
      saidOn: "2031-05-05",
      claims: [],
    };
    expect(await found({ ...statement, own: made.denial })).toEqual([]);
    expect(await found({ ...statement, own: made.aide })).toEqual([made.denial]);
  });

  test("is shown, where no script asks, what it comes to resemble: once, and only by what was changed", async () => {
    const { id } = await recordClaim(editor, {
      person: "ilsa-varnholt",
      category: "dismissal",
      effect: "weakens",
      text: "Varnholt is tired of boats.",
    });
    const save = (version: number, changed: Record<string, string>) => {
      const form = new FormData();
      const typed = { person: "ilsa-varnholt", category: "dismissal", effect: "weakens", ...changed };
      for (const [path, value] of Object.entries({ _id: id, _version: String(version), ...typed }))
        form.set(path, value);
      return answerForm(editor, openForm({}), form, {
        schema: editedClaim,
        twins: (values) => [claimSoFar(values)],
        write: async (input, seen) => ({ ...(await reviseClaim(editor, id, seen, input)), title: "" }),
        current: () => getEditableClaim(editor, id),
      });
    };
    const text = "Varnholt is to lose the canals ministry.";
    const asked = await save(1, { text });
    expect(asked.saved).toBeNull();
    expect(asked.twins).toMatchObject([{ id: made.post }]);
    expect((await save(1, { text, _anyway: "1" })).saved).toMatchObject({ version: 2 });
    expect((await save(2, { text, effect: "neutral" })).saved).toMatchObject({ version: 3 });
  });
});
