import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { anybody, system } from "@/lib/auth/schema";
import { importBundle } from "@/lib/bundle/mutations";
import { getClaim } from "@/lib/claim/queries";
import type { ClaimView } from "@/lib/claim/schema";
import { explain } from "@/lib/explanation/rules";

const demo = new URL("../../prisma/demo/", import.meta.url);

// Counted by hand from the bundles. A line is, in this order: the claim's ref; its state; reports; origins
// min–max; support/deny/query/comment; first said; first denied; days to the denial min–max; the dates in
// conflict, each with the refs of its sources. “-” is none. The reason stands above the line.
const counted: Record<string, string[]> = {
  "lavrov-2025.json": [
    // Nezygar's “sources” in a, “unattributed reports” in b: two unnamed, maybe one. Peskov denies on the
    // 7th, Bondarev in part some day of November: first denied from the 1st (Bondarev) to the 7th (Peskov).
    // From the 1st at the earliest to the 7th at the latest is 6 days.
    "favour denied 2 1–2 2/2/0/0 2025-11~ 2025-11-01/2025-11-07 0–6 -",
    // FT by name, Nezygar's “unnamed sources” (both in a), “unattributed reports” in b: one named and two
    // unnamed. Bondarev denies in November, as undated as the rest: 0 to 29 days. One source of Nezygar's asks.
    "blame denied 2 2–3 3/1/1/0 2025-11~ 2025-11~ 0–29 -",
    // The FT's insider and Nezygar's source, both read in a: one report, two unnamed who may be one.
    "fatigue uncontested 1 1–2 2/0/0/0 2025-11~ - - -",
    // a in its own voice, and the Kyiv Independent: both named. They date the meeting to the 4th and the 5th.
    // Kommersant's sources only comment.
    "absence uncontested 2 2–2 2/0/0/1 2025-11-07~ - - occurrence:2025-11-04=a,2025-11-05=b",
    // The two articles in their own voices.
    "g20 uncontested 2 2–2 2/0/0/0 2025-11-07~ - - -",
    // Only a, in its own voice.
    "asean uncontested 1 1–1 1/0/0/0 2025-11-07~ - - -",
    // Only Nezygar's “unnamed sources”.
    "talking-to uncontested 1 1–1 1/0/0/0 2025-11~ - - -",
    // Only Nezygar's source familiar with the ministry.
    "opposition uncontested 1 1–1 1/0/0/0 2025-11~ - - -",
    // Only Bondarev, who is named; nobody denies it.
    "scapegoat uncontested 1 1–1 1/0/0/0 2025-11~ - - -",
    // Peskov's one statement, rendered by both articles: two reports, one origin, on a plain day.
    "in-office uncontested 2 1–1 1/0/0/0 2025-11-07 - - -",
    // Reuters' sources, through b.
    "kremlin-stance uncontested 1 1–1 1/0/0/0 2025-10/2025-11 - - -",
  ],
  "mcmaster-2018.json": [
    // ABC's unnamed source. Sanders denies on the 2nd, Anton in part from the 1st to the 4th: first denied
    // from the 1st (Anton) to the 2nd (Sanders); said from the 1st to the 4th, so 0 to 1 day. The White
    // House's “no personnel news” is a comment. Decided: partly.
    "month partly 1 1–1 1/2/0/1 2018-03-01/2018-03-04 2018-03-01/2018-03-02 0–1 -",
    // The Post's five and the Journal's officials (both in cnbc), Trump by name (mkk): one named and two
    // unnamed. Sanders denies the same day; her tweet is dated the 15th by one and the 16th by the other.
    // Decided: borne out, so the denial did not hold.
    "decided borne_out 2 2–3 3/1/0/1 2018-03-15 2018-03-15 0–0 utterance:2018-03-15=cnbc,2018-03-16=mkk",
  ],
  "kim-yong-chol-2019.json": [
    // The Chosun Ilbo's one source, read in two: one origin. KCNA shows him on 3 June: 31 May + 3 days.
    // KCNA's dates are of the concert, which is another claim's occurrence.
    "labour not_borne_out 2 1–1 1/1/0/0 2019-05-31 2019-06-03 3–3 -",
    // The same one source. CNN's sources deny on 4 June, the spy chief in part on 16 July: the first is 4
    // days after. The Blue House asks; Pompeo and Sanders only comment.
    "executed not_borne_out 2 1–1 1/2/1/2 2019-05-31 2019-06-04 4–4 -",
    // KCNA by name, read in two, which date the concert to the 2nd and the 1st.
    "seen uncontested 2 1–1 1/0/0/0 2019-06-03 - - occurrence:2019-06-01=recife,2019-06-02=jt",
  ],
  "zaluzhnyi-2024.json": [
    // Unsigned channels, through Telegram, in up. Four deny the same day: the staff, the president's office's
    // contacts, the ministry, and the press secretary, whose denial in two languages is one statement.
    "already not_borne_out 1 1–1 1/4/0/0 2024-01-29 2024-01-29 0–0 -",
    // The Council's person, Interfax-Ukraine's, the FT's four, CNN's two, and the president's office by name:
    // one named and four unnamed, read in up, sud, un and nation. The FT's is of some day in January, so it
    // was first said from the 1st on and by the 29th.
    "planned borne_out 4 2–5 5/0/0/0 2024-01-01/2024-01-29 - - -",
  ],
};

const range = (of: { min: number; max: number } | null) => (of ? `${of.min}–${of.max}` : "-");

function inOneLine(ref: string, { state, facts }: ClaimView, refs: Map<string, string>): string {
  const { support, deny, query, comment } = facts.stances;
  const conflicts = facts.dateConflicts.map(
    ({ of, values }) =>
      `${of}:${values.map(({ edtf, sources }) => `${edtf}=${sources.map((id) => refs.get(id)).join("+")}`)}`,
  );
  return [
    ref,
    state,
    facts.reports,
    range(facts.independentOrigins),
    `${support}/${deny}/${query}/${comment}`,
    facts.firstSaidOn ?? "-",
    facts.firstDeniedOn ?? "-",
    range(facts.denialLatencyDays),
    conflicts.join(" ") || "-",
  ].join(" ");
}

const claims = new Map<string, { claim: ClaimView; refs: Map<string, string> }>();

beforeAll(async () => {
  for (const name of readdirSync(demo)) {
    const bundle = JSON.parse(readFileSync(new URL(name, demo), "utf8"));
    const { ids } = await importBundle(system, bundle);
    const refs = new Map(Object.entries(ids).map(([ref, id]) => [id, ref]));
    for (const { ref } of bundle.claims) {
      claims.set(`${name} ${ref}`, { claim: await getClaim(anybody, ids[ref] ?? ""), refs });
    }
  }
});

describe.each(Object.entries(counted))("the facts of %s", (name, lines) => {
  it("are counted by hand for every claim of the case", () => {
    const refs = [...claims.keys()].filter((key) => key.startsWith(name)).map((key) => key.split(" ")[1]);
    expect(lines.map((line) => line.split(" ")[0])).toEqual(refs);
  });

  it.each(lines)("equal what one counts: %s", (line) => {
    const ref = line.split(" ")[0] ?? "";
    const found = claims.get(`${name} ${ref}`);
    expect(found && inOneLine(ref, found.claim, found.refs)).toBe(line);
  });

  it.each(lines)("are explained by as many as they count: %s", (line) => {
    const { facts } = claims.get(`${name} ${line.split(" ")[0]}`)?.claim ?? expect.fail("no such claim");
    const explained = explain(claims.get(`${name} ${line.split(" ")[0]}`)?.claim as ClaimView);
    expect(explained.reports).toHaveLength(facts.reports);
    expect(explained.origins).toHaveLength(facts.independentOrigins.max);
    const shown = explained.latency && {
      min: explained.latency.min.counted,
      max: explained.latency.max.counted,
    };
    expect(shown).toEqual(facts.denialLatencyDays);
  });
});

describe("what the cases are known for", () => {
  const claimOf = (key: string) => claims.get(key)?.claim ?? expect.fail(`no ${key}`);
  const denialsOf = (key: string) => claimOf(key).stances.filter(({ stance }) => stance === "deny");

  it("Lavrov's fall from favour is denied by Peskov in two renderings, and in part by Bondarev", () => {
    const denials = denialsOf("lavrov-2025.json favour").map(
      ({ manner, statement }) =>
        `${statement.speaker.name} ${manner} ${statement.citations.filter(({ quote }) => quote).length}`,
    );
    expect(denials.sort()).toEqual(["Boris Bondarev partial 1", "Dmitry Peskov categorical 2"]);
  });

  it("McMaster's date conflict comes with the note on time zones", () => {
    const [denial] = denialsOf("mcmaster-2018.json decided");
    expect(denial?.statement.citations.map(({ note }) => note)).toEqual([
      null,
      expect.stringContaining("another time zone"),
    ]);
  });

  it("Zaluzhnyi's press secretary denies once, in two languages", () => {
    const said = denialsOf("zaluzhnyi-2024.json already").filter(
      ({ statement }) => statement.speaker.slug === "serhii-nykyforov",
    );
    expect(said).toHaveLength(1);
    expect(said[0]?.statement.citations).toHaveLength(3);
  });
});
