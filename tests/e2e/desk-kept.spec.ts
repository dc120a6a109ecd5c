import { expect, type Page, test } from "@playwright/test";
import { isPublic, signIn, stamp } from "../support/desk";
import { users } from "../support/users";

async function newOrganization(page: Page, name: string) {
  await page.goto("/desk/organizations/new");
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByLabel("Kind").selectOption("newspaper");
  await page.getByRole("button", { name: "Publish" }).click();
  await isPublic(page);
}

test("a tab closed before saving loses nothing", async ({ page, context }) => {
  await signIn(page);
  await page.goto("/desk/sources/new");
  await page.getByLabel("Title").fill("Half a source");
  await page.close({ runBeforeUnload: false });
  const later = await context.newPage();
  await later.goto("/desk/sources/new");
  await expect(later.getByLabel("Title")).toHaveValue("Half a source");
  await later.getByRole("button", { name: "Start afresh" }).click();
  await expect(later.getByLabel("Title")).toHaveValue("");
});

test("whoever leaves a form is asked only while something of it is in this browser alone", async ({
  page,
  context,
}) => {
  await signIn(page);
  await page.goto("/desk/sources/new");
  await context.setOffline(true);
  await page.getByLabel("Title").pressSequentially("A quarter of a source");
  await expect(page.getByText("The server can’t be reached.")).toBeVisible();
  const asked = page.waitForEvent("dialog");
  await page.close({ runBeforeUnload: true });
  const question = await asked;
  expect(question.type()).toBe("beforeunload");
  await question.dismiss();
  await context.setOffline(false);
  await expect(page.getByText(/Kept on the server at/)).toBeVisible();

  const questions: string[] = [];
  page.on("dialog", async (dialog) => {
    questions.push(dialog.type());
    await dialog.accept();
  });
  const closed = page.waitForEvent("close");
  await page.close({ runBeforeUnload: true });
  await closed;
  expect(questions).toEqual([]);
});

test("a session that ended while typing loses nothing", async ({ page, context }) => {
  await signIn(page);
  await page.goto("/desk/people/new");
  await page.getByLabel("Name", { exact: true }).fill("Oren Falk");
  await context.clearCookies();
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page.getByRole("link", { name: /Sign in/ }).last()).toBeVisible();
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Oren Falk");
});

test("the second of two editors sees what the first one saved, and keeps their own words", async ({
  page,
  context,
}) => {
  await signIn(page);
  await newOrganization(page, `Selm Courier ${stamp}`);
  const other = await context.newPage();
  await other.goto(page.url().replace(/\?.*/, ""));
  await other.getByLabel("Note").fill("First.");
  await other.getByRole("button", { name: "Publish changes" }).click();
  await isPublic(other);

  await page.getByLabel("Note").fill("Second.");
  await page.getByRole("button", { name: "Publish changes" }).click();
  await expect(page.getByRole("heading", { name: /Version 2 was saved/ })).toBeVisible();
  await expect(page.getByRole("cell", { name: "First." })).toBeVisible();
  await expect(page.getByLabel("Note")).toHaveValue("Second.");
  await page.getByRole("button", { name: /save mine over it/ }).click();
  await page.getByRole("button", { name: "Publish changes" }).click();
  await expect(page.getByText("Organization, version 3")).toBeVisible();
  await expect(page.getByLabel("Note")).toHaveValue("Second.");
});

test("without scripts a form is answered with what was typed, and rows can be added", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
  const page = await context.newPage();
  await signIn(page);
  await page.goto("/desk/people/new");
  await page.getByLabel("Name", { exact: true }).fill("Bram Oss");
  await page.getByRole("button", { name: "Add an office" }).click();
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Bram Oss");
  await page.getByLabel("Office").fill("Harbour master");
  await page.getByLabel("Wikidata id").fill("no id");
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page.getByRole("alert").first()).toContainText("A Wikidata id is a Q and a number");
  await expect(page.getByLabel("Office")).toHaveValue("Harbour master");
});

test("a reader is told what the desk is for", async ({ page }) => {
  await signIn(page, users.reader);
  await expect(page.getByRole("heading", { name: "The desk is for editors" })).toBeVisible();
});
