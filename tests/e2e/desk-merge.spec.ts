import { expect, type Page, test } from "@playwright/test";
import { choose, enterClaimAbout, isPublic, signIn, stamp } from "../support/desk";
import { isSound } from "../support/sound";

const minister = `Ilse Morand ${stamp}`;

const newClaim = (page: Page, text: string) => enterClaimAbout(page, minister, text, "rift");

const addressOf = async (page: Page) =>
  (await page.getByRole("link", { name: "See its page" }).getAttribute("href")) ?? "";

async function addStatement(page: Page, words: string) {
  await page.getByRole("link", { name: "Add who said it" }).click();
  await page.getByLabel("Someone unnamed").check();
  await page.getByLabel("How the source calls them").fill("a clerk");
  await page.getByLabel("What was said").fill(words);
  await page.getByRole("combobox", { name: "Source", exact: true }).fill(`Morand, ${words}`);
  await page.getByRole("option", { name: /^New source/ }).click();
  await page.getByRole("button", { name: "Publish and choose" }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await isPublic(page);
  await page.getByRole("link", { name: "Back to the claim" }).click();
}

test("a claim is merged into another by keyboard, after what moves was shown, with a public reason; and parted again", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signIn(page);
  await newClaim(page, `Morand has fallen out with the harbour board, ${stamp}.`);
  const kept = await addressOf(page);
  await newClaim(page, `Morand quarrels with the port, ${stamp}.`);
  const merged = await addressOf(page);
  await addStatement(page, `They no longer speak, ${stamp}.`);

  await page.getByText("Merge it into another claim").focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "See what would move" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert").filter({ hasText: "Choose one from the list" })).toBeFocused();

  const into = page.getByRole("combobox", { name: "The claim to merge into" });
  await into.focus();
  await page.keyboard.type(`harbour board ${stamp}`);
  const found = page.getByRole("option", { name: /^Morand has fallen out/ });
  await expect(found).toBeVisible();
  for (let presses = 0; presses < 12; presses++) {
    if ((await found.getAttribute("aria-selected")) === "true") break;
    await page.keyboard.press("ArrowDown");
  }
  await page.keyboard.press("Enter");
  await expect(into).toHaveValue(/^Morand has fallen out/);
  await page.getByRole("button", { name: "See what would move" }).focus();
  await page.keyboard.press("Enter");

  await expect(page.getByRole("heading", { name: "Merge these two claims?" })).toBeVisible();
  await expect(page.getByRole("main")).toContainText(`They no longer speak, ${stamp}.`);
  await isSound(page);
  await page.goto(merged);
  await expect(page).toHaveURL(merged);
  await page.goBack();

  await page.getByLabel("This is a correction").fill("One quarrel was entered as two.");
  await page.getByRole("button", { name: "Yes, merge them" }).focus();
  await page.keyboard.press("Enter");
  await isPublic(page);
  await expect(page.getByRole("link", { name: `They no longer speak, ${stamp}.` })).toBeVisible();

  await page.goto(merged);
  await expect(page).toHaveURL(kept);
  await expect(page.getByRole("main")).toContainText(`The claim “Morand quarrels with the port, ${stamp}.”`);
  await page.getByRole("link", { name: "Its versions" }).click();
  await expect(page.getByRole("main")).toContainText("Version 1");
  await page.goBack();
  await expect(page.getByRole("main")).toContainText(`They no longer speak, ${stamp}.`);
  await page.goto("/corrections");
  await expect(page.getByRole("main")).toContainText("One quarrel was entered as two.");

  await page.goto(`/desk${kept}`);
  await page.getByText("Part them again").focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Part these claims" }).focus();
  await page.keyboard.press("Enter");
  await isPublic(page);
  await page.goto(merged);
  await expect(page).toHaveURL(merged);
  await expect(page.getByRole("main")).toContainText(`They no longer speak, ${stamp}.`);
});

test("a claim is not merged into one about somebody else, and the reason stands at the field", async ({
  page,
}) => {
  await signIn(page);
  await newClaim(page, `Morand is out of favour, ${stamp}.`);
  await page.getByText("Merge it into another claim").click();
  await choose(page, "The claim to merge into", "Lavrov fallen out", /^Lavrov has fallen out/);
  await page.getByRole("button", { name: "See what would move" }).click();
  const fault = page.locator("#merge-into-fault");
  await expect(fault).toHaveText("Only claims about the same person can be merged.");
  await expect(page.getByRole("combobox", { name: "The claim to merge into" })).toHaveAttribute(
    "aria-invalid",
    "true",
  );
});

test("a relation is taken back with a reason, and can be made again", async ({ page }) => {
  await signIn(page);
  await newClaim(page, `Morand missed the regatta, ${stamp}.`);
  await newClaim(page, `Morand is in disgrace, ${stamp}.`);
  const relate = async () => {
    await page.getByText("Relate it to another claim").click();
    await page.getByLabel("This claim").selectOption("refines");
    await choose(page, "The other claim", `regatta ${stamp}`, /^Morand missed the regatta/);
    await page.getByRole("button", { name: "Relate them" }).click();
    await expect(page.getByText("This claim refines it")).toBeVisible();
  };
  await relate();
  await page.getByText("Take this relation back").focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Take it back" }).focus();
  await page.keyboard.press("Enter");
  const form = page.locator("li").filter({ hasText: "Morand missed the regatta" });
  await expect(form.locator(".fault")).toHaveText("This can't be empty.");
  await isSound(page);
  await form.getByLabel("Why").fill("The two have nothing to do with each other.");
  await form.getByRole("button", { name: "Take it back" }).click();
  await isPublic(page);
  await expect(page.getByText("This claim refines it")).toHaveCount(0);
  await relate();
});

test("without scripts a claim is merged and a relation taken back", async ({ browser, baseURL, page }) => {
  await signIn(page);
  await newClaim(page, `Morand is to sail, ${stamp}.`);
  const kept = await addressOf(page);
  await newClaim(page, `Morand sails soon, ${stamp}.`);
  await page.getByText("Relate it to another claim").click();
  await choose(page, "The other claim", `is to sail ${stamp}`, /^Morand is to sail/);
  await page.getByRole("button", { name: "Relate them" }).click();
  await isPublic(page);
  const desk = new URL(page.url()).pathname;

  const storageState = await page.context().storageState();
  const context = await browser.newContext({ baseURL, storageState, javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(desk);
  await plain.getByText("Take this relation back").click();
  const row = plain.locator("li").filter({ hasText: "Morand is to sail" });
  await row.getByLabel("Why").fill("They are one.");
  await row.getByRole("button", { name: "Take it back" }).click();
  await expect(plain.getByText("Saved and public")).toBeVisible();
  await plain.getByText("Merge it into another claim").click();
  await plain.getByRole("combobox", { name: "The claim to merge into" }).fill(`Morand is to sail, ${stamp}.`);
  await plain.getByRole("button", { name: "See what would move" }).click();
  await plain.getByRole("button", { name: "Yes, merge them" }).click();
  await expect(plain.getByText("Saved and public")).toBeVisible();
  expect(new URL(plain.url()).pathname).toBe(`/desk${kept}`);
  await context.close();
});

test("a withdrawal can be marked a correction", async ({ page }) => {
  await signIn(page);
  await newClaim(page, `Morand resigned, ${stamp}.`);
  await page.getByText("Withdraw it").click();
  const part = page.locator("#retract");
  await part.getByLabel("Why").fill("A namesake resigned.");
  await part.getByLabel("This is a correction").fill("It was another Morand who resigned.");
  await part.getByRole("button", { name: "Withdraw this claim" }).click();
  await page.waitForURL(/\/desk\?saved=/);
  await page.goto("/corrections");
  await expect(page.getByRole("main")).toContainText("It was another Morand who resigned.");
});

test("a statement that was entered twice is merged into the other after what moves was shown, and parted again", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signIn(page);
  await newClaim(page, `Morand is to lose the lighthouse, ${stamp}.`);
  const [kept, twin] = [
    `She has lost the lighthouse keys, ${stamp}.`,
    `The keys of the lighthouse are lost, ${stamp}.`,
  ];
  await addStatement(page, kept);
  await addStatement(page, twin);
  await page.getByRole("link", { name: kept }).click();
  const keptAt = await addressOf(page);
  await page.getByRole("link", { name: "Back to the claim" }).click();
  await page.getByRole("link", { name: twin }).click();
  const twinAt = await addressOf(page);

  await page.getByText("Merge it into another statement").click();
  await page.getByRole("combobox", { name: "The statement to merge into" }).fill("nobody said this");
  await expect(page.getByText("Nothing on file has these words.")).toBeVisible();
  await choose(
    page,
    "The statement to merge into",
    `lighthouse keys ${stamp}`,
    /^She has lost the lighthouse/,
  );
  await page.getByRole("button", { name: "See what would move" }).press("Enter");
  await expect(page.getByRole("heading", { name: "Merge these two statements?" })).toBeVisible();
  const preview = page.getByRole("main");
  await expect(preview).toContainText("1 of 1 citation");
  await expect(preview).toContainText(`Morand, ${twin}`);
  await expect(preview).toContainText("takes a stance on this claim already");
  await isSound(page);
  await page.getByLabel("This is a correction").fill("One remark was entered as two.");
  await page.getByRole("button", { name: "Yes, merge them" }).press("Enter");
  await isPublic(page);
  await expect(page.getByLabel("What was said")).toHaveValue(kept);

  await page.goto(twinAt);
  await expect(page).toHaveURL(keptAt);
  await expect(page.getByRole("main")).toContainText(`The statement “${twin}” became part of this one`);
  await expect(page.getByRole("main")).toContainText(`Morand, ${twin}`);
  await isSound(page);
  await page.getByRole("link", { name: "Its versions" }).click();
  await page.getByRole("link", { name: "Version 2" }).first().click();
  await expect(page.getByRole("main")).toContainText("With this version the record was merged into another.");

  await page.goto(`/desk${twinAt}`);
  await expect(page).toHaveURL(`/desk${keptAt}`);
  await page.getByText("Part them again").click();
  await page.getByRole("button", { name: "Part these statements" }).press("Enter");
  await isPublic(page);
  await page.goto(twinAt);
  await expect(page).toHaveURL(twinAt);
  await expect(page.getByRole("main")).toContainText(`Morand, ${twin}`);
});

test("without scripts a source that was entered twice is merged into the other, and parted again", async ({
  browser,
  baseURL,
  page,
}) => {
  test.setTimeout(120_000);
  await signIn(page);
  await newClaim(page, `Morand is to sell the tug, ${stamp}.`);
  const said = [`The tug is for sale, ${stamp}.`, `Nobody wants the tug, ${stamp}.`];
  for (const words of said) await addStatement(page, words);
  const addresses: string[] = [];
  for (const words of said) {
    await page.goto(`/search?type=source&q=${encodeURIComponent(`Morand, ${words}`)}`);
    await page
      .getByRole("link", { name: new RegExp(`Morand, ${words}`) })
      .first()
      .click();
    addresses.push(new URL(page.url()).pathname);
  }
  const [kept = "", twin = ""] = addresses;

  const storageState = await page.context().storageState();
  const context = await browser.newContext({ baseURL, storageState, javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`/desk${twin}`);
  await plain.getByText("Merge it into another source").click();
  await plain.getByRole("combobox", { name: "The source to merge into" }).fill(`Morand, ${said[0]}`);
  await plain.getByRole("button", { name: "See what would move" }).click();
  await expect(plain.getByRole("heading", { name: "Merge these two sources?" })).toBeVisible();
  await expect(plain.getByRole("main")).toContainText(said[1] ?? "");
  await plain.getByRole("button", { name: "Yes, merge them" }).click();
  await expect(plain.getByText("Saved and public")).toBeVisible();
  expect(new URL(plain.url()).pathname).toBe(`/desk${kept}`);
  await plain.goto(twin);
  expect(new URL(plain.url()).pathname).toBe(kept);
  await expect(plain.getByRole("main")).toContainText("became part of this one");
  for (const words of said) await expect(plain.getByRole("main")).toContainText(words);

  await plain.goto(`/desk${kept}`);
  await plain.getByText("Part them again").click();
  await plain.getByRole("button", { name: "Part these sources" }).click();
  await expect(plain.getByText("Saved and public")).toBeVisible();
  await plain.goto(twin);
  expect(new URL(plain.url()).pathname).toBe(twin);
  await expect(plain.getByRole("main")).toContainText(said[1] ?? "");
  await context.close();
});
