import { expect, test } from "@playwright/test";
import { enterClaimAbout, signIn, stamp } from "../support/desk";
import { isSound } from "../support/sound";

const pilot = `Anneke Soll ${stamp}`;
const quarrel = `Soll has fallen out with the dredgers, ${stamp}.`;
const leaving = `Soll is to leave the pilots' guild, ${stamp}.`;

test("several entries are changed at once by keyboard, after what changes was shown, and taken back at once", async ({
  page,
}) => {
  await signIn(page);
  await enterClaimAbout(page, pilot, quarrel, "rift");
  await enterClaimAbout(page, pilot, leaving, "resignation");

  await page.goto("/desk");
  for (const title of [quarrel, leaving]) {
    await page.getByRole("checkbox", { name: `Tick: ${title}` }).press("Space");
  }
  await page.getByLabel("With those ticked").selectOption({ label: "Rift" });
  await isSound(page);
  await page.getByRole("button", { name: "See what would change" }).press("Enter");
  await expect(page.getByRole("heading", { name: "What changes 1 of 2" })).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: quarrel })).toContainText("It has that already.");
  await expect(page.getByRole("listitem").filter({ hasText: leaving })).toContainText(
    "gets the category “Rift”",
  );
  await isSound(page);
  await page.getByRole("button", { name: "Yes, change it" }).press("Enter");
  await expect(page.getByText("Set the category of one claim to rift")).toBeVisible();

  await page.getByText("Take it back").press("Enter");
  await page.getByRole("button", { name: "Take this change back" }).press("Enter");
  await expect(page.getByText(/^Took back change/)).toBeVisible();
});

test("without scripts several claims are withdrawn for one reason", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
  const page = await context.newPage();
  await signIn(page);
  for (const title of [quarrel, leaving])
    await page.getByRole("checkbox", { name: `Tick: ${title}` }).check();
  await page.getByLabel("With those ticked").selectOption({ label: "Withdraw the claims and statements" });
  await page.getByRole("button", { name: "See what would change" }).click();
  await page.getByRole("button", { name: "Yes, withdraw all 2" }).click();
  await expect(page.getByRole("alert").first()).toContainText("Say why they are withdrawn.");
  await page.getByLabel("Why").fill("They were of another guild.");
  await page.getByRole("button", { name: "Yes, withdraw all 2" }).click();
  await expect(page.getByText("Withdrew 2 records: They were of another guild.")).toBeVisible();
  await context.close();
});
