import { expect, type Page, test } from "@playwright/test";
import { isPublic, signIn, stamp } from "../support/desk";
import { isSound } from "../support/sound";

const name = `Selm Gazette ${stamp}`;

/** Enters a newspaper and corrects its note. @returns its page's address */
async function correctedOrganization(page: Page): Promise<string> {
  await page.goto("/desk/organizations/new");
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByLabel("Kind").selectOption("newspaper");
  await page.getByLabel("Note").fill("Owned by the harbour since 1911.");
  await page.getByRole("button", { name: "Publish" }).click();
  await isPublic(page);
  await page.getByLabel("Note").fill("Owned by the city since 1911.");
  await page.getByLabel("This is a correction (public reason)").fill("The harbour never owned it.");
  await page.getByRole("button", { name: "Publish changes" }).click();
  await expect(page.getByText("Organization, version 2")).toBeVisible();
  await expect(page.getByLabel("This is a correction (public reason)")).toHaveValue("");
  return (await page.getByRole("link", { name: "See its page" }).getAttribute("href")) ?? "";
}

test("a correction is said on the record's page, with both versions and the words that changed", async ({
  page,
}) => {
  await signIn(page);
  const address = await correctedOrganization(page);
  await page.context().clearCookies();

  await page.goto(address);
  await expect(page.getByText("The harbour never owned it.")).toBeVisible();
  await page.getByRole("link", { name: "What was corrected" }).click();
  await expect(page.getByRole("deletion")).toHaveText("harbour");
  await expect(page.getByRole("insertion")).toHaveText("city");
  await isSound(page);

  await page.goto(`${address}/v/1`);
  await expect(page.getByText("Owned by the harbour since 1911.")).toBeVisible();
  await expect(page.getByText("Version 1 of 2")).toBeVisible();
  await isSound(page);
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page.getByRole("insertion")).toHaveText("city");

  await page.goto(address);
  await page.getByRole("link", { name: "History" }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await expect(page.getByRole("link", { name: "Version 2", exact: true })).toBeVisible();
  await isSound(page);

  await page.goto("/corrections");
  await expect(page.getByText("The harbour never owned it.")).toBeVisible();
  await isSound(page);
  await page.goto("/changes");
  await page.getByRole("link", { name: new RegExp(`${name}”, version 2`) }).click();
  await expect(page.getByText("Version 2 of 2")).toBeVisible();
});
