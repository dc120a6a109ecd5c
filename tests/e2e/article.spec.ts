import { expect, type Page, test } from "@playwright/test";
import { article, current, harbourmaster, minister, onBench, quarrel, title } from "../support/article";
import { enterClaimAbout, signIn, stamp } from "../support/desk";

const claim = `Quillfeather has fallen out of favour with the regent, ${stamp}.`;

/** A keyboard that counts: a key pressed is one stroke, whatever is held with it; so is a paste. */
class Keyboard {
  strokes = 0;
  constructor(private readonly page: Page) {}

  async press(...keys: string[]) {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      this.strokes += 1;
    }
  }
  async type(text: string) {
    await this.page.keyboard.type(text);
    this.strokes += text.length;
  }
  async paste(text: string) {
    await this.page.keyboard.insertText(text);
    this.strokes += 1;
  }
}

const isKept = (page: Page) => expect(page.getByText(/Kept on the server at/)).toBeVisible();

test("from a pasted article to a denial on the timeline, by keyboard alone", async ({ page }) => {
  await signIn(page);
  const keys = new Keyboard(page);
  await page.goto("/desk/articles/new");
  await expect(page.getByLabel("The article")).toBeFocused();
  await keys.paste(article);
  await keys.press("Tab", "Tab", "Tab");
  await expect(page.getByLabel("Published on")).toBeFocused();
  await keys.type("2031-11-08");
  await keys.press("Enter");

  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(current(page)).toBeFocused();
  // To the quotation with which the spokesperson denies it.
  while (!(await current(page).textContent())?.includes("brief answer")) await keys.press("j");
  await expect(current(page)).toContainText("Ivo Brandl denies");
  await keys.press("t");
  await expect(page.getByRole("combobox", { name: "Which claim is it about?" })).toBeFocused();
  await keys.type(claim);
  await expect(page.getByRole("option", { name: /^New claim/ })).toHaveAttribute("aria-selected", "true");
  await keys.press("Enter");
  await expect(page.getByLabel("Category")).toBeFocused();
  await keys.type("Fa");
  await keys.press("Tab");
  await keys.type("We");
  await keys.press("Control+Enter");

  await expect(page.getByRole("heading", { name: "Saved and public" })).toBeFocused();
  await keys.press("Tab", "Tab", "Tab");
  await expect(page.getByRole("link", { name: `The timeline of ${minister}` })).toBeFocused();
  await keys.press("Enter");
  await expect(page.locator("#timeline")).toContainText(claim);
  await expect(page.locator("#timeline")).toContainText("Denied by Ivo Brandl");
  await expect(page.locator("#timeline")).toContainText("there is nothing true in these reports");
  test.info().annotations.push({ type: "keystrokes", description: String(keys.strokes) });
  // Beside the words of the claim and the day, hardly more than a key for each decision.
  expect(keys.strokes - claim.length - "2031-11-08".length).toBeLessThan(30);
});

test("words that don't stand in the article are refused, and the nearest passage is shown", async ({
  page,
}) => {
  await signIn(page);
  await enterClaimAbout(page, harbourmaster, quarrel, "rift");
  await onBench(page);
  await page.keyboard.press("n");
  await page
    .getByLabel("Type or paste them")
    .fill("Quillfeather's influence has waned after the conversation");
  await expect(page.getByText("They don’t stand there so.")).toContainText(
    "influence had waned after a conversation",
  );
  await page.getByLabel("Type or paste them").fill("influence had waned");
  await expect(page.getByText("They stand there.")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(current(page)).toContainText("influence had waned");

  await page.keyboard.press("b");
  await page.keyboard.type("influence has waned");
  await page.keyboard.press("Enter");
  await page.keyboard.press("t");
  await page.getByRole("combobox", { name: "Who said it?" }).fill("reporters");
  await page.getByRole("option", { name: /^Unnamed/ }).click();
  await page.getByRole("combobox", { name: "Which claim is it about?" }).fill(quarrel);
  await page
    .getByRole("option", { name: /^Maren quarrels/ })
    .first()
    .click();
  await page.keyboard.press("Control+Enter");
  await expect(current(page).getByText(/don’t stand in the article/)).toContainText("“influence had waned”");
});

test("words selected with the mouse are made a passage", async ({ page }) => {
  await signIn(page);
  await onBench(page);
  const words = page
    .locator(".article-text p")
    .filter({ hasText: "The denial comes amid" })
    .locator("span")
    .first();
  await words.evaluate((element) => {
    const node = element.firstChild as Text;
    const start = node.data.indexOf("comes amid");
    getSelection()?.setBaseAndExtent(node, start, node, start + "comes amid reports".length);
  });
  await page.getByRole("button", { name: "Make these words a passage" }).click();
  await expect(current(page)).toContainText("comes amid reports");
  await expect(current(page)).toBeFocused();
});

test("nothing typed is lost with the connection, the tab or the session, nor on another machine", async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await signIn(page);
  await onBench(page);
  const sentence = page.getByLabel("What was said, in a neutral sentence");
  const mend = async (words: string) => {
    await page.keyboard.press("e");
    await sentence.fill(words);
    await sentence.press("Enter");
  };

  await mend("Said before the line broke.");
  await isKept(page);
  await context.setOffline(true);
  await mend("Said while the line was down.");
  await expect(page.getByText("The server can’t be reached.")).toBeVisible();
  await context.setOffline(false);
  await isKept(page);

  const elsewhere = await (await browser.newContext({ baseURL: baseURL ?? "" })).newPage();
  await signIn(elsewhere);
  await elsewhere.goto(page.url());
  await expect(current(elsewhere)).toContainText("Said while the line was down.");

  await context.clearCookies();
  await mend("Said after the session had ended.");
  await expect(page.getByText("Your session has ended.")).toBeVisible();
  const again = await context.newPage();
  await signIn(again);
  await page.bringToFront();
  await page.evaluate(() => dispatchEvent(new Event("focus")));
  await isKept(page);

  await mend("Said just before the tab was closed.");
  await page.close({ runBeforeUnload: false });
  await again.goto(elsewhere.url());
  await expect(current(again)).toContainText("Said just before the tab was closed.");
  await isKept(again);

  // Elsewhere the older state still lies open: what is typed there doesn't wipe out the newer.
  await elsewhere.keyboard.press("d");
  await expect(elsewhere.getByText("This article was worked on elsewhere")).toBeVisible();
  await elsewhere.getByRole("button", { name: "Go on with what was kept there" }).click();
  await expect(current(elsewhere)).toContainText("Said just before the tab was closed.");
});

test("a page dropped as a file is read for its article; an archive called a page is told apart", async ({
  page,
}) => {
  await signIn(page);
  await page.goto("/desk/articles/new");
  const paragraphs = article.split("\n\n").slice(3);
  const html = `<!doctype html><html lang="en"><head><title>${title} | Ledger</title>
    <meta property="og:site_name" content="Vantara Ledger"><meta property="article:published_time" content="2031-11-08">
    </head><body><nav><a href="/">All news</a></nav><article><h1>${title}</h1>${paragraphs.map((each) => `<p>${each}</p>`).join("")}
    </article><footer>Written by nobody</footer></body></html>`;
  await page
    .getByLabel("A file")
    .setInputFiles({ name: "a.html", mimeType: "text/html", buffer: Buffer.from("PK\x03\x04zip") });
  await page.getByRole("button", { name: "Put it on the bench" }).click();
  await expect(page.getByRole("alert").first()).toContainText("ZIP archive");
  await page
    .getByLabel("A file")
    .setInputFiles({ name: "b.html", mimeType: "text/html", buffer: Buffer.from(html) });
  await page.getByRole("button", { name: "Put it on the bench" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(page.locator("summary")).toContainText("Vantara Ledger · published 2031-11-08");
  await expect(page.locator(".article-text")).not.toContainText("Written by nobody");
  await expect(page.locator(".item").filter({ hasText: "brief answer" })).toContainText("Ivo Brandl denies");
});

test("an address of this machine's own network is refused, and what was typed stays", async ({ page }) => {
  await signIn(page);
  await page.goto("/desk/articles/new");
  await page.getByLabel("Its web address").fill("http://169.254.169.254/latest/meta-data/");
  await page.getByRole("button", { name: "Put it on the bench" }).click();
  await expect(page.getByRole("alert").first()).toContainText("isn’t on the public internet");
  await expect(page.getByLabel("Its web address")).toHaveValue("http://169.254.169.254/latest/meta-data/");
});
