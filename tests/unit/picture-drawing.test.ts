import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { drawn } from "@/components/picture/draw";
import { latencyPicture } from "@/components/picture/latency";
import { linksPicture } from "@/components/picture/links";
import { NARROW, type Picture, WIDE } from "@/components/picture/picture";
import { comparisonPicture, recordPicture } from "@/components/picture/records";
import { relaysPicture } from "@/components/picture/relays";
import { colours, svgFile } from "@/components/picture/svg-file";
import { talkPicture } from "@/components/picture/talk";
import { tallyOf } from "@/lib/track-record/rules";

const herald = { slug: "orvell-herald", name: "The Orvell Herald" };
const tribune = { slug: "marenza-tribune", name: "The Marenza Tribune & <Sons>" };
const organ = { slug: "organ", name: "Organ of the Union of the Harbour Workers of Lower Orvell" };

const said = [1, 2, 3, 4, 5, 6].map((n) => ({
  from: `2031-0${n}-01`,
  to: `2031-0${n}-09`,
  support: n,
  deny: n % 2,
}));
const latencies = [
  { min: 0, max: 1, n: 1 },
  { min: 3, max: 40, n: 2 },
];
const claims = ["a1", "a2", "a3"].map((id, n) => ({
  claim: { id, text: `Ada Orvell fell out with the harbour for the ${n}th time.` },
  min: n,
  max: n * 20,
}));
const titled = { name: "latency", title: "How soon claims were denied", of: "The whole record" };
const many = Array.from({ length: 40 }, (_, n) => ({ min: n, max: n + (n % 9), n: 1 + (n % 3) }));
const relays = [
  { from: herald, to: tribune, n: 12 },
  { from: herald, to: organ, n: 3 },
  { from: organ, to: tribune, n: 1 },
];
const item = {
  kind: "organization",
  ...herald,
  asOrigin: tallyOf(6, 10),
  asRelay: tallyOf(2, 4),
  asDenier: tallyOf(0, 0),
} as const;

const pictures: Record<string, Picture> = {
  talk: talkPicture(said, "The whole record"),
  spans: latencyPicture({ ...titled, latencies, claims }),
  histogram: latencyPicture({ ...titled, latencies: many, claims: [] }),
  record: recordPicture({
    noun: "organization",
    named: herald,
    tallies: [
      ["origin", item.asOrigin],
      ["relay", item.asRelay],
    ],
  }),
  comparison: comparisonPicture("origin", [item]),
  relays: relaysPicture(relays),
  links: linksPicture(relays, tribune, "from"),
};

const fileOf = (picture: Picture) =>
  svgFile(picture, {
    source: "Standing, as it stood",
    permalink: "https://standing.example/pictures?a=1&b=2",
  });

describe.each(Object.entries(pictures))("the picture of %s", (_, picture) => {
  test("is drawn for a desk and for a phone, at a known size, with nothing that has no place", () => {
    for (const width of [WIDE, NARROW]) {
      const shape = drawn(picture.draw?.(width) ?? expect.fail("nothing drawn"));
      expect(shape.getAttribute("width")).toBe(String(width));
      expect(Number(shape.getAttribute("height"))).toBeGreaterThan(0);
      const attributes: string[] = [];
      const gather = (each: typeof shape) => {
        attributes.push(...each.attributes.values());
        for (const child of each.children) if (typeof child !== "string") gather(child);
      };
      gather(shape);
      expect(attributes.filter((value) => /NaN|undefined|Infinity/.test(value))).toEqual([]);
    }
  });

  test("is a file of its own: its title, its n, where it is from, no colour that only a page knows", () => {
    const file = fileOf(picture);
    expect(file).toContain("https://standing.example/pictures?a=1&amp;b=2</text>");
    expect(file).toContain("<title");
    expect(file).not.toMatch(/var\(--|currentColor|<Sons>|NaN/);
  });

  test("has a table with a cell for each head, and data with a value for each", () => {
    for (const { head, rows } of [picture.table, picture.data()]) {
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.filter((row) => row.length !== head.length)).toEqual([]);
    }
  });
});

describe("a picture of little", () => {
  test("says so in place of a drawing", () => {
    const empty = [
      talkPicture([], "The whole record"),
      talkPicture(said.slice(0, 1), "The whole record"),
      latencyPicture({ ...titled, latencies: [], claims: [] }),
      recordPicture({ noun: "organization", named: herald, tallies: [["origin", tallyOf(3, 4)]] }),
      comparisonPicture("denier", [item]),
      relaysPicture(relays.slice(0, 1)),
      linksPicture(relays, herald, "from"),
    ];
    for (const { draw, instead } of empty) {
      expect(draw).toBeNull();
      expect(instead).toMatch(/^[A-Z].*\.$/);
    }
    expect(fileOf(empty[0] as Picture)).toContain("No statement");
  });

  test("gives no share below five, in words or in its data", () => {
    const { table, data } = recordPicture({
      noun: "organization",
      named: herald,
      tallies: [
        ["origin", tallyOf(6, 10)],
        ["denier", tallyOf(3, 4)],
      ],
    });
    expect(table.rows[1]?.slice(1)).toEqual(["3 of 4", "too few for a share"]);
    expect(data().rows[1]?.slice(2)).toEqual([3, 4, null, null, null]);
    expect(pictures.comparison?.data().rows).toHaveLength(1);
  });
});

test("a file's colours are the page's", () => {
  const css = readFileSync(new URL("../../components/ui/tokens.css", import.meta.url), "utf8");
  const [light = "", dark = ""] = css.split("@media");
  const tokens = (text: string) =>
    Object.fromEntries(
      [...text.matchAll(/(--\w+): (#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]),
    );
  for (const [name, [inLight, inDark]] of Object.entries(colours)) {
    expect([name, tokens(light)[name], tokens(dark)[name]]).toEqual([name, inLight, inDark]);
  }
});
