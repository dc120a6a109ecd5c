import { expect, test } from "@playwright/test";
import { article, current, harbourmaster, onBench, quarrel, title } from "../support/article";
import { enterClaimAbout, signIn, stamp } from "../support/desk";
import { isSound } from "../support/sound";
import { users } from "../support/users";

// Colours are the scheme's, room is the width's: two of the four show what either can break.
for (const [colorScheme, width] of [
  ["light", 390],
  ["dark", 1440],
] as const) {
  test(`axe finds nothing on the bench: ${colorScheme}, ${width} px`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      baseURL: baseURL ?? "",
      colorScheme,
      viewport: { width, height: 900 },
    });
    const page = await context.newPage();
    await signIn(page, users.reviewer);
    await page.goto("/desk/articles/new");
    await isSound(page, "intake");
    await onBench(page);
    await isSound(page, "bench");
    await page.keyboard.press("s");
    await page.getByRole("combobox", { name: "Who said it?" }).fill("Lav");
    await page.getByRole("option", { name: /^Sergei Lavrov/ }).waitFor();
    await isSound(page, "choosing who");
    await page.keyboard.press("Escape");
    await page.keyboard.press("t");
    await page.keyboard.press("c");
    await page.getByRole("combobox", { name: "Which claim is it about?" }).fill("Something quite new");
    await page.getByRole("option", { name: /^New claim/ }).click();
    await page.keyboard.press("Control+Enter");
    await expect(page.getByText("Not entered yet.")).toBeVisible();
    await isSound(page, "refused");
    await page.keyboard.press("Escape");
    await page.keyboard.press("?");
    await expect(page.getByRole("heading", { name: "Keys" })).toBeVisible();
    await isSound(page, "keys");
  });
}

test("a quotation that its source no longer has is flagged, at the desk and in public", async ({ page }) => {
  await signIn(page);
  await enterClaimAbout(page, harbourmaster, quarrel, "rift");
  await onBench(page, article.replaceAll(stamp, `${stamp} again`));
  while (!(await current(page).textContent())?.includes("brief answer")) await page.keyboard.press("j");
  await page.keyboard.press("t");
  await page.getByRole("combobox", { name: "Which claim is it about?" }).fill(quarrel);
  await page
    .getByRole("option", { name: /^Maren quarrels/ })
    .first()
    .click();
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
  await isSound(page);
  await page.getByRole("button", { name: "Keep the new text" }).click();
  await expect(page.getByText("1 quotation is flagged")).toBeVisible();

  await page.goto(statement);
  await expect(page.getByText("No longer in the source since")).toBeVisible();
  await page.goto(`/desk${statement}`);
  await expect(page.locator(".missing-quotes")).toContainText("is no longer in");
});
