import { expect, type Page, test } from "@playwright/test";
import { isPublic, signIn, stamp } from "../support/desk";
import { isSound } from "../support/sound";

const name = `Ferry Gazette ${stamp}`;

/** Enters a newspaper with a note, and writes another note over it. @returns its address, and the moment between */
async function editedOrganization(page: Page) {
  await page.goto("/desk/organizations/new");
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByLabel("Kind").selectOption("newspaper");
  await page.getByLabel("Note").fill("Printed on the ferry itself.");
  await page.getByRole("button", { name: "Publish" }).click();
  await isPublic(page);
  const address = (await page.getByRole("link", { name: "See its page" }).getAttribute("href")) ?? "";
  const { updatedAt } = await (await page.request.get(`/api/v1${address}`)).json();
  await page.getByLabel("Note").fill("Printed in the harbour.");
  await page.getByRole("button", { name: "Publish changes" }).click();
  await expect(page.getByText("Organization, version 2")).toBeVisible();
  return { address, between: String(updatedAt) };
}

test("a page as of a moment says what it said then, and leads back to today", async ({ page }) => {
  await signIn(page);
  const { address, between } = await editedOrganization(page);
  await page.goto(`${address}?asOf=${between}`);
  await expect(page.getByText("The record as it stood at")).toBeVisible();
  await expect(page.getByText("Printed on the ferry itself.")).toBeVisible();
  await isSound(page);
  await page.getByRole("link", { name: "Read it as it is today" }).click();
  await expect(page.getByText("Printed in the harbour.")).toBeVisible();
  await expect(page.getByText("The record as it stood at")).toHaveCount(0);

  await page.goto(`${address}/v/1`);
  await page.getByRole("link", { name: "The page as it looked then" }).click();
  await expect(page.getByText("Printed on the ferry itself.")).toBeVisible();

  const today = new Date().toISOString().slice(0, 10);
  await page.getByLabel("As it stood at the end of").fill(today);
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page.getByText("The record as it stood at the end of")).toBeVisible();
  await expect(page.getByText("Printed in the harbour.")).toBeVisible();
});

test("a day before a record was entered has no page for it, and what is no day is told so", async ({
  page,
}) => {
  await page.goto("/organizations");
  const first = page.locator("main .list a").first();
  const address = (await first.getAttribute("href")) ?? "";
  expect((await page.goto(`${address}?asOf=2001-01-01`))?.status()).toBe(404);
  await page.goto(`${address}?asOf=2001-02-30`);
  await expect(page.locator(".as-of")).toContainText("2001-02-30");
  await expect(page.getByRole("link", { name: "the record as it is today" })).toHaveAttribute(
    "href",
    address,
  );
  await isSound(page);
});

test("an editor judges an outlet's reliability at the desk, and readers see the letter and its words", async ({
  page,
}) => {
  await signIn(page);
  await page.goto("/desk/organizations/new");
  await page.getByLabel("Name", { exact: true }).fill(`${name}, evening edition`);
  await page.getByLabel("Kind").selectOption("newspaper");
  await page.getByRole("button", { name: "Publish" }).click();
  await isPublic(page);
  const address = (await page.getByRole("link", { name: "See its page" }).getAttribute("href")) ?? "";
  await page.getByText("Judge its reliability").click();
  const part = page.locator("#reliability");
  await part.getByRole("button", { name: "Save the judgement" }).click();
  await expect(part.getByText("Choose one.", { exact: true })).toBeVisible();
  await part.getByLabel("Grade").selectOption("B");
  await part.getByLabel("Judged on").fill("2025-11");
  await part.getByLabel("Why").fill("Most of what it reported was borne out.");
  await part.getByRole("button", { name: "Save the judgement" }).click();
  await expect(page.getByText("Organization, version 2")).toBeVisible();
  await page.goto(address);
  await expect(page.getByRole("heading", { name: "Reliability" })).toBeVisible();
  await expect(page.getByText("Usually reliable")).toBeVisible();
  await expect(page.getByText("Most of what it reported was borne out.")).toBeVisible();
  await isSound(page);
});
