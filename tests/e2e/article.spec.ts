import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { signIn, stamp } from "../support/desk";
import { users } from "../support/users";

const minister = `Ada Quillfeather`;
const title = `Palace denies tide minister fell out of favour, ${stamp}`;
const article = `Orvell

${title}

2 min read

Speculation that Tide Minister ${minister} fell out of favour with Regent Osric Vane is not true, palace spokesperson Ivo Brandl said on Nov. 7.

“I will give you a brief answer: there is nothing true in these reports,” Brandl told Orvell media during a briefing. “Nothing at all. Quillfeather is working as the tide minister, of course.”

The denial comes amid reports that Quillfeather's influence had waned after a conversation with the envoy of Selm, which reportedly led to the cancellation of the planned Vantara summit.

Sources familiar with the talks earlier told the Orvell Wire the cancellation stemmed from the palace's rigid stance.`;
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

async function onBench(page: Page, text = article) {
  await page.goto("/desk/articles/new");
  await page.getByLabel("The article").fill(text);
  await page.getByLabel("Published on").fill("2031-11-08");
  await page.getByRole("button", { name: "Put it on the bench" }).click();
  await expect(page.locator(".item").first()).toBeFocused();
}

const current = (page: Page) => page.locator(".item[data-current]");
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
  await page
    .getByRole("combobox", { name: "Which claim is it about?" })
    .fill("fallen out of favour with Putin");
  await page.getByRole("option", { name: /^Lavrov has fallen out/ }).click();
  await page.keyboard.press("Control+Enter");
  await expect(current(page).getByText(/don’t stand in the article/)).toContainText("“influence had waned”");
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

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [390, 1440]) {
    test(`axe finds nothing on the bench: ${colorScheme}, ${width} px`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({
        baseURL: baseURL ?? "",
        colorScheme,
        viewport: { width, height: 900 },
      });
      const page = await context.newPage();
      await signIn(page, users.reviewer);
      const check = async (what: string) => {
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [what, id, nodes[0]?.html])).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect([what, overflow]).toEqual([what, 0]);
      };
      await page.goto("/desk/articles/new");
      await check("intake");
      await onBench(page);
      await check("bench");
      await page.keyboard.press("s");
      await page.getByRole("combobox", { name: "Who said it?" }).fill("Lav");
      await page.getByRole("option", { name: /^Sergei Lavrov/ }).waitFor();
      await check("choosing who");
      await page.keyboard.press("Escape");
      await page.keyboard.press("t");
      await page.keyboard.press("c");
      await page.getByRole("combobox", { name: "Which claim is it about?" }).fill("Something quite new");
      await page.getByRole("option", { name: /^New claim/ }).click();
      await page.keyboard.press("Control+Enter");
      await expect(page.getByText("Not entered yet.")).toBeVisible();
      await check("refused");
      await page.keyboard.press("Escape");
      await page.keyboard.press("?");
      await expect(page.getByRole("heading", { name: "Keys" })).toBeVisible();
      await check("keys");
    });
  }
}

test("a quotation that its source no longer has is flagged, at the desk and in public", async ({ page }) => {
  await signIn(page);
  await onBench(page, article.replaceAll(stamp, `${stamp} again`));
  while (!(await current(page).textContent())?.includes("brief answer")) await page.keyboard.press("j");
  await page.keyboard.press("t");
  await page
    .getByRole("combobox", { name: "Which claim is it about?" })
    .fill("fallen out of favour with Putin");
  await page.getByRole("option", { name: /^Lavrov has fallen out/ }).click();
  await page.getByRole("button", { name: /^Publish/ }).click();
  await expect(page.getByRole("heading", { name: "Saved and public" })).toBeVisible();
  const statement = (await page.locator(".recorded li a").first().getAttribute("href")) ?? "";

  await page.getByRole("link", { name: `${title} again` }).click();
  await expect(page.getByText("Its text was kept as it read on")).toBeVisible();
  const source = new URL(page.url()).pathname.split("/").at(-1);
  expect(await page.content()).not.toContain("envoy of Selm");

  await page.goto(`/desk/articles/${source}`);
  await page
    .getByLabel("Its text as it stands today")
    .fill(article.replace("there is nothing true", "there is little true"));
  await page.getByRole("button", { name: "Compare it with what is kept" }).click();
  await expect(page.locator("ins", { hasText: "little" })).toBeVisible();
  await expect(page.locator("del", { hasText: "nothing" })).toBeVisible();
  await expect(page.getByText("Quotations no longer in it")).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  await page.getByRole("button", { name: "Keep the new text" }).click();
  await expect(page.getByText("1 quotation is flagged")).toBeVisible();

  await page.goto(statement);
  await expect(page.getByText("No longer in the source since")).toBeVisible();
  await page.goto(`/desk${statement}`);
  await expect(page.locator(".missing-quotes")).toContainText("is no longer in");
});
