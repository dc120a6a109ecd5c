import { type Browser, expect, type Page, test } from "@playwright/test";
import { choose, enterClaimAbout, isPublic, signIn, signInAgain, stamp } from "../support/desk";
import { isSound } from "../support/sound";

const warden = `Ilse Tamm ${stamp}`;
const claim = (page: Page) => page.getByLabel("The claim");
const isKept = (page: Page) => expect(page.getByText(/Kept on the server at/).first()).toBeVisible();

/** Waits until just these words are on the server. */
async function keptWith(page: Page, words: string) {
  const answered = page.waitForResponse(
    (answer) =>
      answer.url().endsWith("/desk/kept") &&
      answer.ok() &&
      Boolean(answer.request().postData()?.includes(words)),
  );
  await claim(page).fill(words);
  await answered;
  await isKept(page);
}

/** The same editor at another machine. */
async function elsewhereIn(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ baseURL: baseURL ?? "" });
  const page = await context.newPage();
  await signInAgain(page);
  return page;
}

const comeBackTo = (page: Page) => page.evaluate(() => dispatchEvent(new Event("focus")));

test("what is typed at one machine is there at another, and doesn't come back once it is saved", async ({
  page,
  browser,
  baseURL,
}) => {
  await signIn(page);
  await enterClaimAbout(page, warden, `Tamm is to lose the weir, ${stamp}.`, "dismissal");
  await page.goto("/desk/claims/new");
  await choose(page, "About whom", warden, new RegExp(`^${warden}`));
  await page.getByLabel("Category").selectOption("rift");
  await page.getByLabel("If true, their standing").selectOption("weakens");
  const words = `Tamm and the water board are at odds, ${stamp}.`;
  await keptWith(page, words);

  const elsewhere = await elsewhereIn(browser, baseURL);
  await expect(elsewhere.getByRole("heading", { name: "Begun and not saved" })).toBeVisible();
  await isSound(elsewhere);
  await elsewhere.getByRole("link", { name: words }).click();
  await expect(claim(elsewhere)).toHaveValue(words);
  await expect(elsewhere.getByText("This is what you typed on")).toBeVisible();
  await expect(elsewhere.getByRole("combobox", { name: "About whom" })).toHaveValue(warden);
  await elsewhere.getByRole("button", { name: "Publish", exact: true }).click();
  await isPublic(elsewhere);

  await comeBackTo(page);
  await expect(page.getByText("was saved, or let go of, elsewhere")).toBeVisible();
  await expect(claim(page)).toHaveValue("");
  await page.goto("/desk/claims/new");
  await expect(claim(page)).toHaveValue("");
  await page.goto("/desk");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Begun and not saved" })).toBeHidden();
});

test("what was carried on from one form to another goes with it, at whichever machine it is saved", async ({
  page,
  browser,
  baseURL,
}) => {
  const onFile = `Brask is to lose the sluice keys, ${stamp}.`;
  const article = `Sluice keys change hands, ${stamp}`;
  await signIn(page);
  await enterClaimAbout(page, `Ove Brask ${stamp}`, onFile, "dismissal");
  await page.goto("/desk/sources/new");
  await page.getByLabel("Title").fill(article);
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await isPublic(page);
  await page.goto("/desk/claims/new");
  await choose(page, "About whom", `Ove Brask ${stamp}`, new RegExp(`^Ove Brask ${stamp}`));
  await page.getByRole("button", { name: "Add who said it" }).click();
  await page.getByLabel("Someone unnamed").check();
  await page.getByLabel("How the source calls them").fill("a lock keeper");
  await page.getByLabel("What was said").fill("They take the keys away from him.");
  await keptWith(page, `Brask will lose the sluice keys, ${stamp}`);

  const second = await elsewhereIn(browser, baseURL);
  await second.goto("/desk/claims/new");
  await expect(second.getByRole("button", { name: `Use this one instead (${onFile})` })).toBeVisible();
  await claim(second).press("Alt+Enter");
  await second.waitForURL(/\/desk\/statements\/new\?claim=/);
  await isKept(second);

  const third = await elsewhereIn(browser, baseURL);
  await expect(third.getByRole("button", { name: /^Let go of it/, includeHidden: true })).toHaveCount(2);
  await third.getByRole("link", { name: "They take the keys away from him." }).click();
  await expect(third.getByLabel("What was said")).toHaveValue("They take the keys away from him.");
  await choose(third, "Source", article, new RegExp(`^${article}`));
  const letGo = third.waitForResponse(
    (answer) => answer.request().method() === "DELETE" && answer.url().includes("claims%2Fnew"),
  );
  await third.getByRole("button", { name: "Publish", exact: true }).click();
  await isPublic(third);
  expect((await letGo).ok()).toBe(true);
  await third.goto("/desk");
  await expect(third.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(third.getByRole("heading", { name: "Begun and not saved" })).toBeHidden();
  await comeBackTo(page);
  await expect(claim(page)).toHaveValue("");
});

test("what was typed in two places at once is shown side by side, and nothing is lost before one is chosen", async ({
  page,
  browser,
  baseURL,
}) => {
  await signIn(page);
  await page.goto("/desk/claims/new");
  await keptWith(page, "The weir is to be sold.");
  const elsewhere = await elsewhereIn(browser, baseURL);
  await elsewhere.goto("/desk/claims/new");
  await expect(claim(elsewhere)).toHaveValue("The weir is to be sold.");
  await keptWith(elsewhere, "The weir is to be let.");

  await claim(page).fill("The weir is to be torn down.");
  await expect(page.getByRole("heading", { name: "Typed in two places" })).toBeVisible();
  await expect(page.getByRole("cell", { name: "The weir is to be let." })).toBeVisible();
  await expect(claim(page)).toHaveValue("The weir is to be torn down.");
  await isSound(page);
  await page.reload();
  await expect(page.getByRole("heading", { name: "Typed in two places" })).toBeVisible();
  await expect(claim(page)).toHaveValue("The weir is to be torn down.");
  await page.getByRole("button", { name: "Go on with what was typed elsewhere" }).click();
  await expect(claim(page)).toHaveValue("The weir is to be let.");

  // The other way round, the words here stand.
  await keptWith(page, "The weir is to be given away.");
  await claim(elsewhere).fill("The weir is to be flooded.");
  await elsewhere.getByRole("button", { name: "Go on with what stands here" }).click();
  await isKept(elsewhere);
  await page.reload();
  await expect(claim(page)).toHaveValue("The weir is to be flooded.");
  const letGo = page.waitForResponse((answer) => answer.request().method() === "DELETE" && answer.ok());
  await page.getByRole("button", { name: "Start afresh" }).click();
  await expect(claim(page)).toHaveValue("");
  await letGo;
  await comeBackTo(elsewhere);
  await expect(claim(elsewhere)).toHaveValue("");
});

test("what is typed while the line is down, or after the session has ended, is sent when it can be", async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await signIn(page);
  await page.goto("/desk/claims/new");
  await keptWith(page, "Said before the line broke.");
  await context.setOffline(true);
  await claim(page).fill("Said while the line was down.");
  await expect(page.getByText("The server can’t be reached.")).toBeVisible();
  await context.setOffline(false);
  await isKept(page);
  const elsewhere = await elsewhereIn(browser, baseURL);
  await elsewhere.goto("/desk/claims/new");
  await expect(claim(elsewhere)).toHaveValue("Said while the line was down.");

  await context.clearCookies();
  await claim(page).fill("Said after the session had ended.");
  await expect(page.getByText("Your session has ended.")).toBeVisible();
  await page.close({ runBeforeUnload: false });
  // At the desk again, nobody need open the form for it to be sent.
  const again = await context.newPage();
  await signInAgain(again);
  await comeBackTo(elsewhere);
  await expect(async () => {
    await comeBackTo(elsewhere);
    await expect(claim(elsewhere)).toHaveValue("Said after the session had ended.", { timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  await expect(elsewhere.getByRole("heading", { name: "Typed in two places" })).toBeHidden();
});
