import { expect, type Page, test } from "@playwright/test";
import { isSound, overflowOf } from "../support/sound";

test("the record's pictures are reached from any page, each with its n, its method and its table", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Pictures" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "The record in pictures" })).toBeVisible();
  const talk = page.getByRole("region", { name: /Support and denial/ });
  await expect(talk).toContainText(/\d+ statements in support and \d+ in denial/);
  await expect(talk.getByRole("img", { name: /Support and denial/ })).toBeVisible();
  await talk.getByText("How is this counted?").click();
  await expect(talk.getByText(/Each statement counts once/)).toBeVisible();
  await talk.getByText("The same as a table").click();
  await expect(talk.getByRole("table", { name: /Support and denial/ })).toBeVisible();
  const relays = page.getByRole("region", { name: "Who passes on whom" });
  await relays.getByText("The same as a table").click();
  await expect(relays.getByRole("row", { name: "CNN News8000 4" })).toBeVisible();
});

test("a picture is taken away as a file that says what it is and where it is from, and as data", async ({
  page,
  request,
  baseURL,
}) => {
  await page.goto("/people/sergei-lavrov");
  const inPictures = page.getByRole("link", { name: "In pictures" });
  // The entries above it take their full height as they come near; it moves until they have.
  await inPictures.scrollIntoViewIfNeeded();
  await inPictures.click();
  const talk = page.getByRole("region", { name: /Support and denial/ });
  const svg = await request.get((await talk.getByRole("link", { name: /SVG/ }).getAttribute("href")) ?? "");
  expect(svg.headers()["content-type"]).toContain("image/svg+xml");
  const text = await svg.text();
  expect(text).toContain("Claims about Sergei Lavrov");
  const permalink = />(http\S+\/people\/sergei-lavrov\/pictures\?asOf=[^<]+)</.exec(text)?.[1] ?? "";
  expect(text).not.toContain("var(--");
  const csv = await request.get((await talk.getByRole("link", { name: /CSV/ }).getAttribute("href")) ?? "");
  expect(csv.headers()["content-type"]).toContain("text/csv");
  expect(await csv.text()).toMatch(
    /^from,to,support_certain,support_spread,deny_certain,deny_spread\r\n\d{4}-/,
  );
  // Whoever follows the address printed in the file finds what it shows.
  const { pathname, search } = new URL(permalink, baseURL);
  await page.goto(pathname + search);
  await expect(page.getByText("The record as it stood at")).toBeVisible();
  await expect(page.getByRole("region", { name: /Support and denial/ })).toBeVisible();
  // The file stands by itself in both schemes.
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setContent(text.slice(text.indexOf("<svg")));
    const paper = await page
      .locator("svg > rect")
      .first()
      .evaluate((rect) => getComputedStyle(rect).fill);
    expect(paper).toBe(colorScheme === "light" ? "rgb(251, 250, 246)" : "rgb(20, 19, 15)");
  }
});

test("a phone gets a drawing of its own, and no script draws anything", async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    baseURL,
    viewport: { width: 390, height: 800 },
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  await page.goto("/pictures");
  const drawings = page.getByRole("img", { name: /Who passes on whom/ });
  await expect(drawings).toHaveCount(1);
  expect((await drawings.boundingBox())?.width).toBeLessThanOrEqual(358);
  await page.setViewportSize({ width: 1000, height: 800 });
  expect((await drawings.boundingBox())?.width).toBeGreaterThan(600);
  await context.close();
});

test("with too little to draw it says so; with nothing, in a sentence", async ({ page }) => {
  await page.goto("/people/sarah-sanders/pictures");
  await expect(page.getByText("No statement in support or denial has a known date yet.")).toBeVisible();
  const record = page.getByRole("region", { name: "How it turned out" });
  await expect(record).toContainText("too few for a share");
  await expect(record.getByRole("table")).toContainText(/\d of 2/);
  await expect(record.getByRole("table")).not.toContainText("%");
  await page.goto("/pictures?asOf=2001-01-01");
  await expect(page.getByText("No organization on file has passed on another’s words yet.")).toBeVisible();
  expect((await page.request.get("/pictures/nothing.svg")).status()).toBe(404);
});

test("denials have their latency drawn under the filters of the list", async ({ page, request }) => {
  await page.goto("/denials?speaker=sarah-sanders");
  await page.getByRole("link", { name: "how soon" }).click();
  const region = page.getByRole("region", { name: "How soon claims were denied" });
  await expect(region).toContainText("2 denied claims");
  const csv = (await region.getByRole("link", { name: /CSV/ }).getAttribute("href")) ?? "";
  expect((await (await request.get(csv)).text()).trim().split("\r\n")).toHaveLength(3);
});

const drawn = [
  "/pictures",
  "/people/sergei-lavrov/pictures",
  "/organizations/cnn/pictures",
  "/track-records",
];

/** Opens a page with all of it unfolded. */
async function openUnfolded(page: Page, path: string) {
  await page.goto(path);
  await page.locator("main summary").evaluateAll((all) => {
    for (const one of all) one.parentElement?.setAttribute("open", "");
  });
}

for (const [colorScheme, width] of [
  ["light", 390],
  ["dark", 1440],
] as const) {
  test(`axe finds nothing in the pictures, unfolded: ${colorScheme}, ${width} px`, async ({
    browser,
    baseURL,
  }) => {
    const viewport = { width, height: 900 };
    const context = await browser.newContext({ baseURL, colorScheme, viewport });
    const page = await context.newPage();
    for (const path of drawn) {
      await openUnfolded(page, path);
      await isSound(page, path);
    }
    await context.close();
  });
}

test("the pictures fit every window, unfolded", async ({ page }) => {
  for (const path of drawn) {
    await openUnfolded(page, path);
    for (const width of [320, 390, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect([path, width, await overflowOf(page)]).toEqual([path, width, 0]);
    }
  }
});
