import { expect, type Page, test } from "@playwright/test";
import { choose, enterClaimAbout, isPublic, signIn, stamp } from "../support/desk";
import { isSound } from "../support/sound";

const keeper = `Sunniva Rask ${stamp}`;
const onFile = `Rask is to lose the harbour lights, ${stamp}.`;
const article = `Keeper of the harbour lights to go, ${stamp}`;
const address = `https://www.selm-courier.example/${stamp}/harbour-lights/`;

async function newSource(page: Page, title: string, url: string) {
  await page.goto("/desk/sources/new");
  await page.getByLabel("Title").fill(title);
  await page.getByLabel("Web address").fill(url);
}

test("what is on file already is proposed while it is typed, and taken by one key; nothing typed is lost", async ({
  page,
  browser,
  baseURL,
}) => {
  await signIn(page);
  await enterClaimAbout(page, keeper, onFile, "dismissal");
  const claim = new URL(page.url()).pathname.split("/").at(-1);
  await newSource(page, article, address);
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await isPublic(page);

  // A claim in other words, with who says it: the one on file is used instead.
  await page.goto("/desk/claims/new");
  await choose(page, "About whom", keeper, new RegExp(`^${keeper}`));
  await page.getByRole("button", { name: "Add who said it" }).click();
  await page.getByLabel("Someone unnamed").check();
  await page.getByLabel("How the source calls them").fill("a pilot of the port");
  await page.getByLabel("What was said").fill("They take the lights away from her.");
  await page.getByLabel("Said on").fill("2031-05-03");
  await page.getByLabel("The claim").fill(`Rask will lose the harbour lights, ${stamp}`);
  await expect(page.getByRole("button", { name: `Use this one instead (${onFile})` })).toBeVisible();
  await isSound(page);
  await page.getByLabel("The claim").press("Alt+Enter");
  await page.waitForURL(/\/desk\/statements\/new\?claim=/);
  await expect(page.getByText("Nothing is saved yet.")).toBeVisible();
  await expect(page.getByRole("combobox", { name: "Claim", exact: true })).toHaveValue(onFile);
  await expect(page.getByLabel("What was said")).toHaveValue("They take the lights away from her.");
  await expect(page.getByLabel("How the source calls them")).toHaveValue("a pilot of the port");
  await choose(page, "Source", article, new RegExp(`^${article}`));
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await isPublic(page);
  const statement = page.url().replace(/\?.*/, "");
  // What came from it is saved, so the form of a new claim is empty again.
  await page.goto("/desk/claims/new");
  await expect(page.getByLabel("The claim")).toHaveValue("");

  // The same page under another address, in the dialog of a statement, which says much the same.
  await page.goto(`/desk/statements/new?claim=${claim}&stance=support`);
  await page.getByLabel("Someone unnamed").check();
  await page.getByLabel("How the source calls them").fill("a pilot of the port");
  await page.getByLabel("Said on").fill("2031-05-04");
  await page.getByRole("combobox", { name: "Source", exact: true }).fill("Harbour lights go dark");
  await page.getByRole("option", { name: /^New source/ }).click();
  await page
    .getByLabel("Web address")
    .fill(`http://m.selm-courier.example/${stamp}/harbour-lights?utm_source=mail`);
  await page.getByRole("button", { name: /^Use this one / }).press("Enter");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page.getByRole("combobox", { name: "Source", exact: true })).toHaveValue(article);
  await page.getByLabel("Its exact words").fill("the lights are taken from her");
  await page.getByLabel("What was said").fill("They are taking the lights away from her");
  await expect(page.getByRole("button", { name: /^Add this as another citation of it/ })).toBeVisible();
  await isSound(page);
  await page.getByLabel("What was said").press("Alt+Enter");
  await page.waitForURL(statement);
  await expect(page.getByRole("group", { name: "Source 2" })).toBeFocused();
  await expect(page.getByLabel("Its exact words").last()).toHaveValue("the lights are taken from her");
  await page.getByRole("button", { name: "Publish changes" }).click();
  await isPublic(page);
  await expect(page.getByText("Statement, version 2")).toBeVisible();

  // Without scripts it is said once, on saving, and stops nobody.
  const context = await browser.newContext({
    storageState: await page.context().storageState(),
    baseURL: baseURL ?? "",
    javaScriptEnabled: false,
  });
  const plain = await context.newPage();
  await newSource(plain, "A keeper of lights goes", address.replace("www.", ""));
  await plain.getByRole("button", { name: "Publish", exact: true }).click();
  await expect(plain.getByText("Perhaps the same: at the same address")).toBeVisible();
  await expect(plain.getByLabel("Title")).toHaveValue("A keeper of lights goes");
  await plain.getByRole("button", { name: "Publish", exact: true }).click();
  await isPublic(plain);
  await context.close();
});

test("what a claim, a source or a statement comes to resemble while it is changed is shown, with the way to merge", async ({
  page,
}) => {
  const pilot = `Oda Marl ${stamp}`;
  const licence = `Marl is to lose the ferry licence, ${stamp}.`;
  const merging = page.getByRole("link", { name: /^See what merging would move/ });
  await signIn(page);
  await enterClaimAbout(page, pilot, licence, "dismissal");
  const onFileId = new URL(page.url()).pathname.split("/").at(-1);
  await enterClaimAbout(page, pilot, "She has had enough of the water.", "resignation");
  const address = new URL(page.url()).pathname;
  const claim = page.getByLabel("The claim", { exact: true });
  await claim.fill(licence.replace("is to", "will"));
  await expect(merging).toHaveAccessibleName(new RegExp(licence));
  await expect(merging).toHaveCount(1);
  await isSound(page);
  // Nothing is proposed of a claim that stands as it did, nor is it held against itself.
  await claim.fill("She has had enough of the water.");
  await expect(merging).toBeHidden();
  await claim.fill("She has had quite enough of the water.");
  await expect(page.getByText(/Kept on the server at/)).toBeVisible();
  await expect(merging).toBeHidden();

  await claim.fill(licence.replace("is to", "will"));
  await expect(merging).toBeVisible();
  await claim.press("Alt+Enter");
  await expect(page.getByRole("heading", { name: "Merge these two claims?" })).toBeVisible();
  await expect(page.getByRole("main")).toContainText(licence);
  await page.getByRole("link", { name: "No, leave them apart" }).press("Enter");
  await expect(claim).toHaveValue(licence.replace("is to", "will"));
  await merging.press("Enter");
  await page.getByRole("button", { name: "Yes, merge them" }).press("Enter");
  await isPublic(page);
  await expect(claim).toHaveValue(licence);
  await page.goto(address);
  await expect(claim).toHaveValue(licence);

  for (const title of [`The ferry lies still, ${stamp}`, `Nobody boards at dusk, ${stamp}`]) {
    await newSource(page, title, `https://ferry.example/${stamp}/${title.split(" ")[1]}`);
    await page.getByRole("button", { name: "Publish", exact: true }).click();
    await isPublic(page);
  }
  await page.getByLabel("Web address").fill(`http://www.ferry.example/${stamp}/ferry#top`);
  await expect(merging).toHaveAccessibleName(/The ferry lies still/);
  await isSound(page);

  for (const words of ["They have taken the ferry from her.", "It is the wind that she minds."]) {
    await page.goto(`/desk/statements/new?claim=${onFileId}&stance=support`);
    await page.getByLabel("Someone unnamed").check();
    await page.getByLabel("How the source calls them").fill(`a deckhand, ${stamp}`);
    await page.getByLabel("What was said").fill(words);
    await choose(page, "Source", `Nobody boards at dusk, ${stamp}`, /^Nobody boards/);
    await page.getByRole("button", { name: "Publish", exact: true }).click();
    await isPublic(page);
  }
  await page.getByLabel("What was said").fill("They have taken the ferry away from her");
  await expect(merging).toHaveAccessibleName(/They have taken the ferry from her/);
  await isSound(page);
  await page.getByLabel("What was said").press("Alt+Enter");
  await expect(page.getByRole("heading", { name: "Merge these two statements?" })).toBeVisible();
  await expect(page.getByRole("main")).toContainText("They have taken the ferry from her.");
});
