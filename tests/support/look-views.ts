import type { Page } from "@playwright/test";
import { system } from "@/lib/auth/schema";
import { links } from "@/lib/permalinks";

/** One page to look at, and what to do on it first. */
export type View = { name: string; path: string; isDesk?: boolean; act?: (page: Page) => Promise<unknown> };

const nouns = ["people", "organizations", "sources", "claims", "statements"] as const;

const press = (name: string) => (page: Page) => page.getByRole("button", { name, exact: true }).click();
const refuse = (button: string) => async (page: Page) => {
  await press(button)(page);
  await page.locator("main [role=alert]").first().waitFor();
};
/** Opens everything that is folded. */
const unfold = (page: Page) =>
  page.locator("main details").evaluateAll((all) => {
    for (const one of all) one.setAttribute("open", "");
  });

const article = `Palace denies tide minister fell out of favour

Speculation that Tide Minister Ada Quillfeather fell out of favour is not true, palace spokesperson Ivo Brandl said on Nov. 7.

“There is nothing true in these reports,” Brandl told the Vantara Ledger. “Nothing at all.”

Sources familiar with the talks told the Orvell Wire that the minister was “finished.”`;

/** Puts an article on the bench and takes a passage of it. */
async function layOnBench(page: Page) {
  await page.getByLabel("The article").fill(article);
  await press("Put it on the bench")(page);
  // The keys act once the first of what was found has the focus.
  await page.locator(".item:focus").waitFor();
  await page.keyboard.press("j");
  await page.keyboard.press("t");
  await page.locator("[role=listbox] [role=option]").first().waitFor();
}

const anywhere: View[] = [
  { name: "home", path: "/" },
  { name: "people", path: "/people" },
  { name: "organizations", path: "/organizations" },
  { name: "denials", path: "/denials" },
  { name: "track-records", path: "/track-records" },
  { name: "pictures", path: "/pictures" },
  { name: "changes", path: "/changes" },
  { name: "corrections", path: "/corrections" },
  { name: "compare-nobody", path: links.compare },
  { name: "search", path: "/search" },
  { name: "search-no-hits", path: "/search?q=zzyzx" },
  { name: "search-hint", path: "/search?q=completly" },
  { name: "not-found", path: "/nothing-here" },
  { name: "sign-in", path: "/sign-in" },
  { name: "sign-in-refused", path: "/sign-in", act: refuse("Sign in") },
  { name: "desk", path: "/desk", isDesk: true },
  { name: "desk-new-article", path: "/desk/articles/new", isDesk: true },
  { name: "desk-bench", path: "/desk/articles/new", isDesk: true, act: layOnBench },
  { name: "desk-review", path: links.deskReview, isDesk: true },
  { name: "desk-house", path: links.deskHouse, isDesk: true },
  { name: "desk-sessions", path: links.deskSessions, isDesk: true },
  { name: "desk-tokens", path: "/desk/tokens", isDesk: true },
  { name: "desk-password", path: "/password", isDesk: true },
  ...nouns.flatMap((noun): View[] => [
    { name: `desk-new-${noun}`, path: `/desk/${noun}/new`, isDesk: true },
    { name: `desk-refused-${noun}`, path: `/desk/${noun}/new`, isDesk: true, act: refuse("Publish") },
  ]),
];

/** A record that was corrected, one withdrawn, one merged: what the demo record has no page for. */
async function changeTheDemo() {
  const before = new Date().toISOString();
  const { listClaims } = await import("@/lib/claim/queries");
  const { decideOutcome, retractClaim, reviseClaim } = await import("@/lib/claim/mutations");
  const { mergeClaim } = await import("@/lib/merge/mutations");
  const { items } = await listClaims(system, { person: "sergei-lavrov", limit: 50 });
  const find = (words: RegExp) => items.find(({ text }) => words.test(text))?.id ?? "";
  const [favour, call, retracted, merged] = [
    /fallen out/,
    /unyielding/,
    /little appetite/,
    /serious talk/,
  ].map(find);
  if (!favour || !call || !retracted || !merged) throw new Error("The demo record has other claims by now.");
  await reviseClaim(system, favour, null, {
    text: "Lavrov has fallen out of favour with President Putin.",
    correction: "Which Putin is meant was left open.",
  });
  await decideOutcome(system, call, null, {
    verdict: "undetermined",
    decidedOn: "2026-01",
    reason: "Neither side has told what was said in the call.",
  });
  await mergeClaim(system, merged, null, { into: favour });
  await retractClaim(system, retracted, null, { reason: "Entered about the wrong minister." });
  const { recordPerson } = await import("@/lib/person/mutations");
  const { slug } = await recordPerson(system, {
    slug: "ada-quillfeather",
    name: "Ada Quillfeather",
    summary: "Minister for tides.",
  });
  return { before, favour, call, retracted, merged, unspokenOf: links.person(slug) };
}

/** A draft that was sent to review, back, and again. */
async function putIntoReview(): Promise<string> {
  const { recordClaim } = await import("@/lib/claim/mutations");
  const { remarkOn, sendBack, sendToReview } = await import("@/lib/review/mutations");
  const { id } = await recordClaim(system, {
    person: "ada-quillfeather",
    category: "health",
    effect: "weakens",
    text: "Quillfeather spent a week in a clinic.",
    status: "draft",
  });
  await sendToReview(system, "claim", id);
  await sendBack(system, "claim", id, { reason: "Which clinic, and who saw her there?" });
  await remarkOn(system, "claim", id, { text: "The paper doesn’t name it." });
  await sendToReview(system, "claim", id);
  return id;
}

/** Statements of one speaker, made of a person's claims. */
async function saidBy(person: string, name: string): Promise<string[]> {
  const { listClaims, getClaim } = await import("@/lib/claim/queries");
  const { items } = await listClaims(system, { person, limit: 50 });
  const claims = await Promise.all(items.map(({ id }) => getClaim(system, id)));
  const said = claims.flatMap(({ stances }) => stances.map(({ statement }) => statement));
  return [...new Set(said.filter(({ speaker }) => speaker.name === name).map(({ id }) => id))];
}

/** Every page of a Standing, of the demo record or of an empty one. */
export async function viewsOf(isEmpty: boolean): Promise<View[]> {
  if (isEmpty) return anywhere;
  const { before, favour, call, retracted, merged, unspokenOf } = await changeTheDemo();
  const { getClaim } = await import("@/lib/claim/queries");
  const { stances } = await getClaim(system, favour);
  const statement = stances.find(({ stance }) => stance === "deny")?.statement;
  const source = statement?.citations[0]?.source.id;
  const other = stances
    .flatMap(({ statement: { citations } }) => citations)
    .find((one) => one.source.id !== source);
  const [sanders, again] = await saidBy("hr-mcmaster", "Sarah Sanders");
  const [unnamed = "", twin = ""] = await saidBy("sergei-lavrov", "unnamed sources");
  const { mergeStatement } = await import("@/lib/merge/statement/mutations");
  await mergeStatement(system, twin, null, { into: unnamed });
  const edited = {
    people: "sergei-lavrov",
    organizations: "nezygar",
    sources: source,
    claims: favour,
    statements: statement?.id,
  };
  return [
    ...anywhere,
    { name: "person", path: "/people/sergei-lavrov" },
    { name: "person-brief", path: "/people/hr-mcmaster" },
    { name: "person-two-languages", path: "/people/valerii-zaluzhnyi" },
    { name: "person-unspoken-of", path: unspokenOf },
    { name: "person-filtered", path: "/people/sergei-lavrov?stance=deny" },
    {
      name: "person-as-of",
      path: links.withQuery(links.person("sergei-lavrov"), { asOf: before, on: "2025-11-05" }),
    },
    { name: "organization-track-record", path: "/organizations/cnn/track-record" },
    { name: "person-speaker", path: "/people/dmitry-peskov" },
    {
      name: "compare",
      path: links.withQuery(links.compare, { people: "kim-hyok-chol,kim-yong-chol" }),
    },
    {
      name: "compare-four",
      path: links.withQuery(links.compare, {
        people: "kim-hyok-chol,kim-yong-chol,sergei-lavrov,valerii-zaluzhnyi",
      }),
    },
    { name: "person-track-record", path: "/people/sarah-sanders/track-record" },
    { name: "person-pictures", path: "/people/sergei-lavrov/pictures", act: unfold },
    { name: "organization-pictures", path: "/organizations/cnn/pictures" },
    { name: "claim", path: `/claims/${favour}` },
    { name: "claim-unfolded", path: `/claims/${favour}`, act: unfold },
    { name: "claim-decided", path: `/claims/${call}` },
    { name: "claim-retracted", path: `/claims/${retracted}` },
    { name: "claim-as-of", path: links.withQuery(links.claim(favour), { asOf: before }) },
    { name: "search-as-of", path: links.withQuery(links.search(), { q: "tired", asOf: before }) },
    { name: "claim-merged", path: `/claims/${merged}` },
    { name: "claim-versions", path: `/claims/${favour}/v` },
    { name: "claim-version", path: `/claims/${favour}/v/1` },
    { name: "claim-comparison", path: `/claims/${favour}/v/1?with=2` },
    { name: "statement", path: `/statements/${statement?.id}` },
    { name: "statement-versions", path: `/statements/${statement?.id}/v` },
    { name: "statement-version", path: `/statements/${statement?.id}/v/1` },
    { name: "source", path: `/sources/${source}` },
    { name: "source-version", path: `/sources/${source}/v/1` },
    { name: "organization", path: "/organizations/nezygar" },
    { name: "organization-version", path: "/organizations/nezygar/v/1" },
    { name: "person-version", path: "/people/sergei-lavrov/v/1" },
    { name: "search-hits", path: "/search?q=Lavrov" },
    { name: "search-narrowed", path: "/search?q=Lavrov&stance=deny&type=statement" },
    { name: "denials-filtered", path: "/denials?speaker=sarah-sanders" },
    {
      name: "desk-lookup",
      path: "/desk/claims/new",
      isDesk: true,
      act: async (page) => {
        await page.getByRole("combobox", { name: "About whom" }).pressSequentially("Lav");
        await page.getByRole("option").first().waitFor();
      },
    },
    {
      name: "desk-twins",
      path: "/desk/claims/new?person=sergei-lavrov",
      isDesk: true,
      act: async (page) => {
        await page.getByLabel("The claim").fill("Lavrov has fallen out of favour with Putin");
        await page.locator(".twins").waitFor();
      },
    },
    {
      name: "desk-bulk",
      path: `${links.deskBulk}?act=withdraw&record=claim:${favour}&record=claim:${call}&record=source:${source}`,
      isDesk: true,
    },
    { name: "desk-in-review", path: links.deskEdit("claims", await putIntoReview()), isDesk: true },
    { name: "desk-merge", path: links.deskMerge("claim", call, favour), isDesk: true },
    {
      name: "desk-merge-statements",
      path: links.deskMerge("statement", sanders ?? "", again ?? ""),
      isDesk: true,
    },
    {
      name: "desk-merge-sources",
      path: links.deskMerge("source", source ?? "", other?.source.id ?? ""),
      isDesk: true,
    },
    {
      name: "desk-merged-statement",
      path: links.deskRecord("statement", unnamed),
      isDesk: true,
      act: unfold,
    },
    { name: "statement-merged", path: `/statements/${twin}` },
    { name: "statement-merged-version", path: `/statements/${twin}/v/2` },
    { name: "desk-merge-refused", path: links.deskMerge("claim", call, retracted), isDesk: true },
    ...Object.entries(edited).map(
      ([noun, key]): View => ({
        name: `desk-edit-${noun}`,
        path: `/desk/${noun}/${key}`,
        isDesk: true,
        act: unfold,
      }),
    ),
  ];
}
