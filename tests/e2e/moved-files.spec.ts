import { expect, type Page, test } from "@playwright/test";
import { signIn, stamp } from "../support/desk";
import { sessionApi } from "../support/session-api";

/** Where an address leads, without going there. */
async function leadsTo(page: Page, address: string) {
  const answer = await page.request.get(address, { maxRedirects: 0 });
  const { location } = answer.headers();
  return [answer.status(), location === undefined ? null : decodeURIComponent(location)];
}

test("the files of a record that was merged are those of what it became, also as of a moment since", async ({
  page,
  baseURL,
}) => {
  await signIn(page);
  const { send, enter, now } = sessionApi(page, baseURL);
  const person = (await enter("/people", { slug: `ferry-${stamp}`, name: `Ottilie Ferry ${stamp}` })).slug;
  const two = async (make: (n: number) => Promise<{ id: string }>) =>
    [(await make(1)).id, (await make(2)).id] as const;
  const claims = await two((n) =>
    enter("/claims", { person, category: "rift", effect: "weakens", text: `Ferry is out, ${stamp}.${n}` }),
  );
  const sources = await two((n) =>
    enter("/sources", { kind: "article", title: `Ferry out ${stamp}.${n}`, publishedOn: "2031-05-03" }),
  );
  const statements = await two((n) =>
    enter("/statements", {
      speaker: { anonymous: `a stoker ${stamp}` },
      attribution: "background",
      saidOn: "2031-05-02",
      text: `She is going ashore, ${n}.`,
      stances: [{ claim: claims[0], stance: "support" }],
      citations: [{ source: sources[0] }],
    }),
  );
  const before = await now();
  for (const [noun, [from, into]] of Object.entries({ statements, sources, claims }))
    expect((await send("POST", `/${noun}/${from}/merge`, { into })).status()).toBe(200);
  const after = await now();
  const files = [
    { noun: "claims", of: claims, name: "citations.csv" },
    { noun: "claims", of: claims, name: "pictures/talk.svg" },
    { noun: "claims", of: claims, name: "pictures/talk.csv" },
    { noun: "sources", of: sources, name: "citations.csv" },
    { noun: "statements", of: statements, name: "citations.csv" },
  ];
  for (const { noun, of, name } of files) {
    const [from, into] = of.map((id) => `/${noun}/${id}/${name}`);
    expect(await leadsTo(page, `${from}?asOf=${after}`), `${from} since`).toEqual([
      308,
      `${into}?asOf=${after}`,
    ]);
    expect(await leadsTo(page, `${from}`), from).toEqual([308, into]);
    expect((await page.request.get(`${from}`)).status()).toBe(200);
    expect(await leadsTo(page, `${from}?asOf=${before}`), `${from} before`).toEqual([200, null]);
  }
  expect(await (await page.request.get(`/sources/${sources[0]}/citations.csv`)).text()).toContain("ashore");
});

test("the files of a person or an organization are found by a slug they had before, with what was asked", async ({
  page,
  baseURL,
}) => {
  await signIn(page);
  const { send, enter, now } = sessionApi(page, baseURL);
  const old = `weir-${stamp}`;
  await enter("/people", { slug: old, name: `Jonas Weir ${stamp}` });
  await enter("/organizations", { slug: old, name: `The Weir ${stamp}`, kind: "newspaper" });
  const before = await now();
  for (const noun of ["people", "organizations"])
    expect((await send("PATCH", `/${noun}/${old}`, { slug: `${old}-now` })).status()).toBe(200);
  const files = [
    "people/SLUG/timeline.csv?stance=deny",
    "people/SLUG/timelinejs.csv",
    "people/SLUG/strip.svg",
    "people/SLUG/pictures/talk.svg",
    "people/SLUG/track-record/citations.csv?part=denier",
    "organizations/SLUG/citations.csv",
    "organizations/SLUG/pictures/passed-on.csv",
    "organizations/SLUG/track-record/citations.csv",
  ];
  for (const file of files) {
    const [from, to] = [old, `${old}-now`].map((slug) => `/${file.replace("SLUG", slug)}`);
    expect(await leadsTo(page, `${from}`), from).toEqual([308, to]);
    expect((await page.request.get(`${from}`)).status(), from).toBe(200);
    const then = `${to}${file.includes("?") ? "&" : "?"}asOf=${before}`;
    expect(await leadsTo(page, then), then).toEqual([308, then.replace(`${old}-now`, old)]);
    expect((await page.request.get(`/${file.replace("SLUG", `nobody-${stamp}`)}`)).status()).toBe(404);
  }
});

test("the files of a claim that was withdrawn are gone, and say why", async ({ page, baseURL }) => {
  await signIn(page);
  const { send, enter } = sessionApi(page, baseURL);
  const person = (await enter("/people", { slug: `lock-${stamp}`, name: `Mina Lock ${stamp}` })).slug;
  const text = `Lock resigns, ${stamp}.`;
  const { id } = await enter("/claims", { person, category: "resignation", effect: "weakens", text });
  expect((await send("POST", `/claims/${id}/retract`, { reason: "It was a namesake." })).status()).toBe(200);
  for (const name of ["citations.csv", "pictures/talk.svg"]) {
    const answer = await page.request.get(`/claims/${id}/${name}`);
    expect([answer.status(), await answer.text()]).toEqual([
      410,
      "This claim was withdrawn: It was a namesake.",
    ]);
  }
});
