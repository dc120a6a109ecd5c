import { beforeAll, describe, expect, it } from "vitest";
import { decideOutcome, recordClaim } from "@/lib/claim/mutations";
import { listDenialChoices, listDenials } from "@/lib/denial/queries";
import { denialQuery } from "@/lib/denial/schema";
import { recordPerson } from "@/lib/person/mutations";
import { listSourcesOf } from "@/lib/source/queries";
import { recordStatement } from "@/lib/statement/mutations";
import { statementInput } from "@/lib/statement/schema";
import {
  getPersonTrackRecord,
  getTrackRecord,
  listCountedClaims,
  listTrackRecords,
} from "@/lib/track-record/queries";
import type { TrackRecordPart } from "@/lib/track-record/schema";
import { api } from "../support/api";
import { editor, makeRecord, refusal } from "../support/made-record";

const claims: string[] = [];
let source: string;

// Six claims about Ada Orvell, each said by the Herald and denied by Ben Ferris n days later; the first four
// are decided as not borne out, the fifth as partly, the sixth not at all.
beforeAll(async () => {
  ({ source } = await makeRecord());
  await recordPerson(editor, { slug: "ben-ferris", name: "Ben Ferris" });
  const say = (claim: string, saidOn: string, over: object) =>
    recordStatement(
      editor,
      statementInput.parse({
        attribution: "on_record",
        saidOn,
        text: `On ${claim}.`,
        stances: [{ claim, stance: "support" }],
        citations: [{ source }],
        ...over,
      }),
    );
  for (let n = 0; n < 6; n++) {
    const { id } = await recordClaim(editor, {
      person: "ada-orvell",
      category: "rift",
      effect: "weakens",
      text: `Ada Orvell fell out with the harbour for the ${n}th time.`,
    });
    claims.push(id);
    await say(id, "2031-05-01", { speaker: { organization: "orvell-herald" } });
    await say(id, "2031-05-02", {
      speaker: { anonymous: "an aide" },
      citations: [{ source, via: [{ organization: "orvell-herald" }] }],
    });
    await say(id, `2031-05-0${1 + n}`, {
      speaker: { person: "ben-ferris" },
      stances: [{ claim: id, stance: "deny", manner: n % 2 ? "partial" : "categorical" }],
    });
    if (n === 5) continue;
    const verdict = n < 4 ? "not_borne_out" : "partly";
    await decideOutcome(editor, id, 1, {
      verdict,
      decidedOn: "2031-06",
      reason: "It was seen.",
      sources: [source],
    });
  }
  // A denial of no known day.
  await say(claims[5] ?? "", "", {
    speaker: { person: "ada-orvell" },
    stances: [{ claim: claims[5], stance: "deny" }],
  });
});

describe("a track record", () => {
  it("counts what an organization said first apart from what it passed on", async () => {
    const { asOrigin, asRelay, asDenier } = await getTrackRecord(editor, "orvell-herald");
    expect([asOrigin.held, asOrigin.n, asRelay.held, asRelay.n, asDenier.n]).toEqual([1, 5, 1, 5, 0]);
    expect(asOrigin.share).toBeCloseTo(0.2);
  });

  it("of a speaker counts how many denials held; of a person, how the claims about them turned out", async () => {
    expect(await getPersonTrackRecord(editor, "ben-ferris")).toMatchObject({
      person: { name: "Ben Ferris" },
      asSubject: { n: 0, share: null },
      asDenier: {
        held: 4,
        n: 5,
        share: 0.8,
        interval: { low: expect.closeTo(0.376, 3), high: expect.closeTo(0.964, 3) },
      },
    });
    expect((await getPersonTrackRecord(editor, "ada-orvell")).asSubject).toMatchObject({ held: 1, n: 5 });
    expect(await refusal(getPersonTrackRecord(editor, "nobody"))).toMatchObject({ code: "not_found" });
  });

  it("is read in the API as it is on the page", async () => {
    const { status, body } = await api("GET", "/people/ben-ferris/track-record");
    expect([status, body]).toEqual([200, await getPersonTrackRecord(editor, "ben-ferris")]);
  });

  it("has the claims behind each number, page by page", async () => {
    const counted = async (who: "person" | "organization", slug: string, part: TrackRecordPart) => {
      const first = await listCountedClaims(editor, who, slug, { part, limit: 3 });
      const cursor = first.nextCursor ?? expect.fail("one page only");
      const second = await listCountedClaims(editor, who, slug, { part, limit: 3, cursor });
      expect(second.nextCursor).toBeNull();
      return [...first.items, ...second.items];
    };
    const denied = await counted("person", "ben-ferris", "denier");
    expect(denied.map(({ claim }) => claim.id).sort()).toEqual(claims.slice(0, 5).sort());
    expect(denied.filter(({ held }) => held)).toHaveLength(4);
    expect(await counted("person", "ada-orvell", "subject")).toHaveLength(5);
    expect(await counted("organization", "orvell-herald", "relay")).toHaveLength(5);
  });

  it("stands in the list of all who have one, and only theirs do", async () => {
    expect((await listTrackRecords(editor, "organization", 10)).map(({ slug }) => slug)).toEqual([
      "orvell-herald",
    ]);
    const [ben, ...others] = await listTrackRecords(editor, "person", 10);
    expect([ben?.slug, ben?.asDenier.held, ben?.asDenier.n, others]).toEqual(["ben-ferris", 4, 5, []]);
  });
});

describe("denials", () => {
  const denied = async (query: object) =>
    (await listDenials(editor, denialQuery.parse(query))).items
      .map(({ claim }) => claims.indexOf(claim.id))
      .sort();

  it("are found by how they turned out", async () => {
    expect(await denied({ outcome: "held" })).toEqual([0, 1, 2, 3]);
    expect(await denied({ outcome: "not_held" })).toEqual([4]);
    expect(await denied({ outcome: "open" })).toEqual([5, 5]);
  });

  it("are found by how soon they came, and never where that can't be told", async () => {
    expect(await denied({ within: 0 })).toEqual([0]);
    expect(await denied({ within: 2 })).toEqual([0, 1, 2]);
    expect(await denied({ within: 1000, speaker: "ada-orvell" })).toEqual([]);
    const { items } = await listDenials(editor, denialQuery.parse({ speaker: "ada-orvell" }));
    expect(items[0]?.latencyDays).toBeNull();
  });

  it("are found by all filters at once, in the API too", async () => {
    const query = "person=ada-orvell&speaker=ben-ferris&manner=partial&within=9&outcome=held";
    const { body } = await api<{ items: object[] }>("GET", `/denials?${query}`);
    expect(body.items).toHaveLength(2);
    expect((await api("GET", "/denials?outcome=perhaps")).status).toBe(422);
  });

  it("are offered by those with most of them, and by the one chosen", async () => {
    const { people, speakers } = await listDenialChoices(editor, { speaker: "ada-orvell" });
    expect(people).toEqual([{ slug: "ada-orvell", name: "Ada Orvell", count: 7 }]);
    expect(speakers.map(({ slug, count }) => [slug, count])).toEqual([
      ["ben-ferris", 6],
      ["ada-orvell", 1],
    ]);
  });
});

describe("an outcome's sources", () => {
  it("are told by their titles, in the order in which they are given", async () => {
    expect(await listSourcesOf(editor, ["nosuchid00", source])).toMatchObject([
      {
        id: source,
        title: "Minister of Weather said to be on the way out",
        publisher: { slug: "orvell-herald" },
      },
    ]);
    expect(await listSourcesOf(editor, [])).toEqual([]);
  });
});
