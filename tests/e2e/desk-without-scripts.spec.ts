import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { isPublic, signIn, stamp } from "../support/desk";
import { sessionApi } from "../support/session-api";

/** The summary that is seen above a form, and that it names each field by the label that stands there. */
async function summaryOf(page: Page): Promise<string[]> {
  const summary = page.getByRole("main").getByRole("alert").filter({ visible: true }).first();
  await expect(summary).toBeVisible();
  await expect(summary, "the page opens at it").toBeInViewport();
  const links = await summary.getByRole("link").all();
  const named: string[] = [];
  for (const link of links) {
    const words = (await link.textContent()) ?? "";
    const id = ((await link.getAttribute("href")) ?? "").slice(1);
    const place = page.locator(`[id="${id}"]`);
    await expect(place, `${words} leads to #${id}`).toBeVisible();
    const label = page.locator(`label[for="${id}"], [id="${id}"] > legend`).first();
    const said = ((await label.textContent()) ?? "").replace("optional", "").trim();
    expect(words.endsWith(said), `${words} is called ${said} on the page`).toBe(true);
    named.push(words);
  }
  return named;
}

/** What stands against a form that is sent as it is. */
async function sent(page: Page, button: string): Promise<string[]> {
  await page.getByRole("button", { name: button, exact: true }).click();
  return summaryOf(page);
}

let context: BrowserContext;
let plain: Page;
let claim = "";

test.beforeEach(async ({ browser, baseURL, page }) => {
  await signIn(page);
  const { enter } = sessionApi(page, baseURL);
  const slug = `lamplighter-${stamp}-${Math.random().toString(36).slice(2, 7)}`;
  await enter("/people", { slug, name: `Vera Lampe ${slug}` });
  const text = `Lampe is to leave the lights, ${slug}.`;
  claim = (await enter("/claims", { person: slug, category: "dismissal", effect: "weakens", text })).id;
  const storageState = await page.context().storageState();
  context = await browser.newContext({ baseURL: baseURL ?? "", storageState, javaScriptEnabled: false });
  plain = await context.newPage();
});

test.afterEach(() => context.close());

/** Whoever goes on by keyboard, or hears the page, does so from there. */
const opensAtSummary = (page: Page) =>
  expect(page.getByRole("main").getByRole("alert").filter({ visible: true }).first()).toBeFocused();

test("without scripts each record's form names what is wrong by its labels, and leads there", async () => {
  await plain.goto("/desk/people/new");
  await plain.getByRole("button", { name: "Add an office" }).click();
  await plain.getByRole("group", { name: "Office 1" }).getByLabel("From").fill("2031-02-30");
  expect(await sent(plain, "Publish")).toEqual(["Name", "Office 1, Office", "Office 1, From"]);
  await plain.getByRole("link", { name: "Office 1, From" }).click();
  expect(new URL(plain.url()).hash).toBe("#f-tenures[0].from");

  await plain.goto("/desk/organizations/new");
  await plain.getByLabel("Audience").fill("many");
  expect(await sent(plain, "Publish")).toEqual(["Name", "Kind", "Audience"]);

  await plain.goto("/desk/sources/new");
  await plain.getByRole("combobox", { name: "Published by" }).fill("Nobody's Gazette");
  await plain.getByLabel("Web address").fill("the harbour");
  expect(await sent(plain, "Publish")).toEqual(["Title", "Published by", "Web address"]);

  await plain.goto("/desk/claims/new");
  await plain.getByRole("button", { name: "Add who said it" }).click();
  await plain.getByLabel("Horizon").fill("soon");
  await plain.getByLabel("What was said").fill("She will go.");
  expect(await sent(plain, "Publish")).toEqual([
    "About whom",
    "The claim",
    "Category",
    "If true, their standing",
    "Horizon",
    "Statement 1, Who",
  ]);
  await opensAtSummary(plain);

  await plain.goto("/desk/statements/new");
  await plain.getByRole("button", { name: "Add a hop" }).click();
  const source = plain.getByRole("group", { name: "Source 1" });
  await source.getByLabel("Its exact words").fill("She will go.");
  await source.getByRole("combobox", { name: "Which organization" }).fill("Nobody's Gazette");
  expect(await sent(plain, "Save draft")).toEqual([
    "Who",
    "What was said",
    "Source 1, Source",
    "Source 1, Hop 1, Which organization",
  ]);
});

test("without scripts a part that is sent is open when it comes back, and says what it lacks", async () => {
  await plain.goto(`/desk/claims/${claim}`);
  for (const [part, button, lacks] of [
    ["Merge it into another claim", "See what would move", ["The claim to merge into"]],
    ["Decide its outcome", "Save the outcome", ["What became of it", "Why"]],
    ["Relate it to another claim", "Relate them", ["The other claim"]],
    ["Comment on it", "Keep the comment", ["Comment"]],
    ["Withdraw it", "Withdraw this claim", ["Why"]],
  ] as const) {
    await plain.getByText(part, { exact: true }).click();
    expect(await sent(plain, button), part).toEqual(lacks);
    await opensAtSummary(plain);
  }
});

test("without scripts what somebody else saved meanwhile is shown, and one's own is saved over it once it was read", async ({
  page,
  baseURL,
}) => {
  const { send } = sessionApi(page, baseURL);
  const text = plain.getByLabel("The claim", { exact: true });
  await plain.goto(`/desk/claims/${claim}`);
  const before = await text.inputValue();
  const [mine, theirs] = [`${before} Soon.`, `${before} Late.`];
  const someoneSaves = async (over: object) =>
    expect((await send("PATCH", `/claims/${claim}`, over)).ok()).toBe(true);

  await text.fill(mine);
  await someoneSaves({ text: theirs });
  await plain.getByRole("button", { name: "Publish changes" }).click();
  const conflict = plain.getByRole("region", { name: "Version 2 was saved while you were writing" });
  await expect(conflict).toContainText("Late.");
  await expect(text).toHaveValue(mine);
  await opensAtSummary(plain);

  // Another version comes in between: that one isn't read yet.
  await someoneSaves({ effect: "strengthens" });
  await conflict.getByRole("button", { name: "I have read version 2; save mine over it next" }).click();
  await expect(plain.getByText("Version 2 has been read. Nothing is saved yet")).toBeFocused();
  await expect(text).toHaveValue(mine);
  await plain.getByRole("button", { name: "Publish changes" }).click();
  await plain.getByRole("button", { name: "I have read version 3; save mine over it next" }).click();
  await plain.getByRole("button", { name: "Publish changes" }).click();
  await isPublic(plain);
  const saved = await (await page.request.get(`/api/v1/claims/${claim}`)).json();
  expect(saved).toMatchObject({ text: mine, effect: "weakens", version: 4 });
});

test("without scripts the forms of accounts name what is wrong by their labels", async ({
  browser,
  baseURL,
}) => {
  await plain.goto("/desk/tokens");
  expect(await sent(plain, "Make a token")).toEqual(["Name"]);
  await plain.goto("/password");
  await plain.getByLabel("Present password").fill("the one that I have");
  await plain.getByLabel("New password", { exact: true }).fill("short");
  expect(await sent(plain, "Change the password")).toEqual(["New password", "New password, again"]);
  const signedOut = await browser.newContext({ baseURL: baseURL ?? "", javaScriptEnabled: false });
  const stranger = await signedOut.newPage();
  await stranger.goto("/sign-in");
  expect(await sent(stranger, "Sign in")).toEqual(["E-mail", "Password"]);
  await signedOut.close();
});
