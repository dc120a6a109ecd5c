import { expect, type Page, test } from "@playwright/test";
import { enterClaimAbout, signIn, stamp } from "../support/desk";
import { isSound } from "../support/sound";

const warden = `Tove Arlund ${stamp}`;

async function command(page: Page, words: string) {
  const box = page.getByRole("combobox", { name: /What to do/ });
  // A page that has just opened may not take keys yet.
  await expect(async () => {
    if (!(await box.isVisible())) await page.keyboard.press("Control+k");
    await expect(box).toBeFocused({ timeout: 1000 });
  }).toPass();
  await page.keyboard.type(words);
}

test("everything at the desk is done by its words: a form opened, a record found, a part unfolded", async ({
  page,
}) => {
  await signIn(page);
  await enterClaimAbout(page, warden, `Arlund is to leave the lighthouse board, ${stamp}.`, "resignation");

  await command(page, "withdraw");
  await expect(page.getByRole("option", { name: /Withdraw/ }).first()).toHaveAttribute(
    "aria-selected",
    "true",
  );
  await isSound(page);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page.locator("details[open] textarea:focus, details[open] input:focus")).toHaveCount(1);

  await command(page, "new statement");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/desk/statements/new");

  await command(page, warden);
  await page.getByRole("option", { name: /Open this person/ }).waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL(/desk\/people\/tove-arlund/);

  await command(page, "nothing is called that");
  await expect(page.getByText("Nothing here is called that.")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
});

test("a slip is taken back by keyboard, with what that does shown first; and the taking back as well", async ({
  page,
}) => {
  await signIn(page);
  const text = `Arlund quarrels with the pilots, ${stamp}.`;
  await enterClaimAbout(page, warden, text, "rift");
  const address = (await page.getByRole("link", { name: "See its page" }).getAttribute("href")) ?? "";

  await page.goto("/desk");
  await command(page, "take it back");
  await page.keyboard.press("Enter");
  await expect(page.getByText(`The claim “${text}” will be withdrawn`)).toBeVisible();
  await command(page, "take this change back");
  await page.keyboard.press("Enter");
  await expect(page.getByText(/^Took back change/)).toBeVisible();
  await page.goto(address);
  await expect(page.getByText("Taken back by whoever had entered it.")).toBeVisible();

  await page.goto("/desk");
  await page.getByText("Take it back").click();
  await page.getByRole("button", { name: "Take this change back" }).click();
  await expect(page.getByText(/^Took back change \d+: Took back/)).toBeVisible();
  await page.goto(address);
  await expect(page.getByRole("heading", { name: text })).toBeVisible();
});
