import { expect, type Page, test } from "@playwright/test";
import { overflowOf } from "../support/sound";
import { entries, filters, threads } from "../support/timeline";

const kims = "/compare?people=kim-hyok-chol,kim-yong-chol";
const executed = "Kim Hyok Chol was executed in March 2019.";

const chosen = (page: Page) => page.getByRole("region", { name: "Who is compared" });

/** The page once its scripts answer. */
async function open(page: Page, path = kims) {
  await page.goto(path);
  await expect(threads(page).first()).toBeAttached();
}

test("by keyboard: from a person to a comparison, another added by name, through the entries, one left out", async ({
  page,
}) => {
  await page.goto("/people/kim-hyok-chol");
  await page.getByRole("link", { name: "Compare with…" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/compare\?people=kim-hyok-chol$/);
  await expect(page.getByText("One alone can’t be compared")).toBeVisible();
  const first = page.getByRole("combobox", { name: "Compare" });
  await first.focus();
  await expect(async () => {
    await first.fill("");
    await first.pressSequentially("kim yo");
    await expect(page.getByRole("option", { name: /^Kim Yong Chol/ })).toBeVisible({ timeout: 3000 });
  }).toPass();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/people=kim-hyok-chol,kim-yong-chol$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kim Hyok Chol, Kim Yong Chol");

  const titles = await page.locator("#timeline h5 a").allTextContents();
  const focused = page.locator(":focus");
  await page.getByRole("heading", { level: 1 }).click();
  await expect(threads(page).first()).toBeAttached();
  await page.keyboard.press("j");
  await expect(focused).toHaveText(titles[0] ?? "");
  await page.keyboard.press("j");
  await expect(focused).toHaveText(titles[1] ?? "");
  await page.keyboard.press("k");
  await expect(focused).toHaveText(titles[0] ?? "");
  await page.getByRole("link", { name: "Kim Hyok Chol is alive." }).focus();
  await page.keyboard.press("t");
  await expect(focused).toHaveText(executed);

  await chosen(page).getByRole("link", { name: "Leave out: Kim Hyok Chol" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/people=kim-yong-chol$/);
  await page.goBack();
  await expect(page.locator(".lanes")).toBeVisible();
});

test("each has a lane, threads keep to it, and on a phone each entry says whose it is", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page);
  const lefts = (lane: number) =>
    page
      .locator(`#timeline .entry[data-lane="${lane}"]`)
      .evaluateAll((all) => [...new Set(all.map((one) => Math.round(one.getBoundingClientRect().left)))]);
  const [[left = 0], [right = 0]] = [await lefts(1), await lefts(2)];
  expect(right - left).toBeGreaterThan(400);
  expect(await lefts(2)).toHaveLength(1);
  const boxes = await threads(page).evaluateAll((all) =>
    all.map((one) => {
      const { left, right } = one.getBoundingClientRect();
      return { left, right };
    }),
  );
  for (const box of boxes) {
    const lane = box.left > right - 40 ? right : left;
    expect(box.left).toBeGreaterThan(lane - 40);
    expect(box.right).toBeLessThan(lane + 10);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  const entry = entries(page)
    .filter({ has: page.getByRole("heading", { name: executed }) })
    .first();
  await expect(entry.locator(".whose")).toHaveCSS("clip-path", "none");
  expect(await overflowOf(page)).toBe(0);
});

test("who is said to rise and who to fade stands in words, in shapes and in one picture", async ({
  page,
}) => {
  await page.goto(kims);
  const strip = page.getByRole("region", { name: "The whole period" });
  await expect(strip.getByRole("img", { name: /Talk about Kim Yong Chol by week/ })).toBeVisible();
  await expect(strip).toContainText("1 said to rise");
  await expect(page.getByText("would weaken their standing").first()).toBeVisible();
  await expect(page.getByText("would strengthen their standing").first()).toBeVisible();
  await strip.getByRole("link", { name: "June 2019" }).click();
  await expect(page).toHaveURL(/from=2019-06-01&to=2019-06-30/);
  await filters(page)
    .getByRole("link", { name: /^Denial/ })
    .click();
  await expect(page).toHaveURL(/people=kim-hyok-chol,kim-yong-chol.*stance=deny/);
  await expect(filters(page).getByRole("status")).toContainText("under these filters");
  await filters(page).getByRole("link", { name: "Clear all" }).click();
  await expect(page).toHaveURL(/people=kim-hyok-chol,kim-yong-chol$/);
});

test("time to scale is one axis for all lanes: more time, more room; what is of the same day stays side by side", async ({
  page,
}) => {
  await page.goto(kims);
  await filters(page).getByRole("link", { name: "Time to scale" }).click();
  await expect(page).toHaveURL(/people=kim-hyok-chol,kim-yong-chol.*spacing=time/);
  await expect(page.locator(".moment").first()).toBeVisible();
  const moments = await page.locator(".moment").evaluateAll((all) =>
    all.map((one) => ({
      room: Number.parseFloat(getComputedStyle(one).minHeight),
      height: one.getBoundingClientRect().height,
      days: [...one.querySelectorAll(".entry[data-day]")].map((entry) => entry.getAttribute("data-day")),
    })),
  );
  expect(moments.some(({ room }) => room > 0)).toBe(true);
  for (const { room, height, days } of moments) {
    expect(height).toBeGreaterThanOrEqual(room);
    expect(new Set(days).size).toBeLessThan(2);
  }
  await filters(page).getByRole("link", { name: "Evenly spaced" }).click();
  await expect(page).toHaveURL(/people=kim-hyok-chol,kim-yong-chol$/);
});

test("what can't be compared is told, and what can is shown", async ({ page }) => {
  const told = page.getByRole("main").getByRole("alert");
  await page.goto("/compare?people=kim-yong-chol,who-knows");
  await expect(told).toContainText("Nobody on file has the name “who-knows”.");
  await page.goto("/compare?people=kim-yong-chol,%00,Ada!&add=%00");
  await expect(told).toContainText("Nobody on file");
  await page.goto(`${kims},kim-yong-chol`);
  await expect(told).toContainText("Named twice, shown once: Kim Yong Chol.");
  await expect(page.locator(".lanes")).toBeVisible();
  await page.goto(`${kims},sergei-lavrov,hr-mcmaster,valerii-zaluzhnyi`);
  await expect(told).toContainText("At most four people stand side by side. Left out: valerii-zaluzhnyi.");
  await expect(page.getByRole("heading", { level: 1 })).not.toContainText("Zaluzhnyi");
  await page.goto(`${kims}&asOf=2001-01-01`);
  await expect(page.getByText("The record as it stood at")).toBeVisible();
  await page.goto(`${kims}&q=nothing+of+the+sort`);
  await expect(page.getByText("Nothing fits these filters")).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("somebody is added by a form, asked about if need be, and the citation stands to be marked", async ({
    page,
  }) => {
    await page.goto("/compare?people=kim-hyok-chol&order=asc");
    await page.getByRole("combobox", { name: "Compare" }).fill("kim");
    await page.getByRole("button", { name: "Add" }).click();
    await expect(page.getByRole("heading", { name: "Who is meant by “kim”?" })).toBeVisible();
    await page.getByRole("main").getByRole("link", { name: "Kim Yong Chol" }).first().click();
    await expect(page).toHaveURL(/people=kim-hyok-chol,kim-yong-chol.*order=asc|order=asc.*people=/);
    await page.getByRole("combobox", { name: "Add" }).fill("Лавров");
    await page.getByRole("button", { name: "Add" }).click();
    await expect(page).toHaveURL(/kim-hyok-chol,kim-yong-chol,sergei-lavrov/);
    await filters(page).getByText("Cite", { exact: true }).click();
    const citation = filters(page).locator(".cite code").first();
    await expect(citation).toContainText("“Kim Hyok Chol, Kim Yong Chol and Sergei Lavrov.” Comparison.");
    await expect(citation).toContainText(/asOf=\d{4}-\d\d-\d\dT/);
    await expect(filters(page).getByRole("button", { name: "Copy" })).toHaveCount(0);
  });
});

test("a citation is copied, says so, and leads back to what was seen", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/people/sergei-lavrov?stance=deny");
  await filters(page).getByText("Cite", { exact: true }).click();
  const cite = filters(page).locator(".cite");
  await expect(async () => {
    await cite.getByRole("button", { name: "Copy Citation" }).click();
    await expect(cite.getByRole("status").filter({ hasText: "Copied" })).toBeVisible({ timeout: 1000 });
  }).toPass();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^“Sergei Lavrov \(Denial\)\.” Timeline, version \d+, /);
  const address = copied.split(" ").at(-1) ?? "";
  expect(address).toContain("stance=deny");
  const seen = await page.locator("#timeline h5").allTextContents();
  const { pathname, search } = new URL(address);
  await page.goto(pathname + search);
  await expect(page.getByText("The record as it stood at")).toBeVisible();
  expect(await page.locator("#timeline h5").allTextContents()).toEqual(seen);

  await page.goto("/denials");
  await page.locator("summary", { hasText: "Cite" }).click();
  await expect(page.locator(".cite code").first()).toContainText("“Denials.” List of denials.");
  await page.getByRole("link", { name: "Nothing in the reports is true" }).first().click();
  const aside = page.getByRole("complementary", { name: "About this page" });
  await expect(aside).toContainText("Statement, version 1");
  await aside.getByText("BibTeX, CSL-JSON").click();
  await expect(aside.getByText("@misc{standing-statements-")).toBeVisible();
});

test("a comparison is taken away with a row for each citation, and as the API has it", async ({ page }) => {
  await page.goto(`${kims}&stance=deny`);
  const at = (name: string) => filters(page).getByRole("link", { name, exact: true }).getAttribute("href");
  const answer = await page.request.get((await at("CSV")) ?? "");
  expect(answer.headers()["content-type"]).toContain("text/csv");
  const [head = "", ...lines] = (await answer.text()).trimEnd().split("\r\n");
  expect(head).toMatch(/^person,person_slug,kind,/);
  expect(lines.every((line) => /^Kim (Hyok|Yong) Chol,/.test(line))).toBe(true);
  expect(lines.filter((line) => line.includes(",statement,")).length).toBeGreaterThan(2);
  const sheet = await page.request.get((await at("TimelineJS sheet")) ?? "");
  expect(await sheet.text()).toMatch(/^Year,Month,Day,[\s\S]*,Kim Yong Chol,/);
  const { items } = await (await page.request.get((await at("JSON")) ?? "")).json();
  expect(items.length).toBeGreaterThan(0);
});

for (const [name, path] of [
  ["the denials", "/denials?outcome=held"],
  ["what is found", "/search?q=putin"],
  ["a track record", "/people/sarah-sanders/track-record"],
  ["the track records", "/track-records"],
  ["an organization", "/organizations/nezygar"],
] as const) {
  test(`taken away as a table: ${name}`, async ({ page }) => {
    await page.goto(path);
    const address = await page
      .getByRole("main")
      .getByRole("link", { name: "CSV", exact: true })
      .getAttribute("href");
    const answer = await page.request.get(address ?? "");
    expect(answer.status()).toBe(200);
    expect(answer.headers()["content-disposition"]).toMatch(/^attachment; filename="[\w-]+\.csv"$/);
    expect((await answer.text()).trimEnd().split("\r\n").length).toBeGreaterThan(1);
  });
}
