import { expect, test } from "@playwright/test";
import { readersPages } from "../support/addresses";
import { signIn } from "../support/desk";
import { users } from "../support/users";
import { isOutlined, walk } from "../support/walk";

test("the Tab key comes to everything on readers' pages, in reading order and in sight", async ({ page }) => {
  test.setTimeout(300_000);
  for (const [n, path] of readersPages.entries()) {
    // The walk takes its time: by turns on a phone and on a desk.
    await page.setViewportSize({ width: n % 2 ? 1440 : 390, height: 900 });
    await page.goto(path);
    await isOutlined(page, path);
    await walk(page, path);
  }
});

const desk = [
  "/desk",
  "/desk/articles/new",
  "/desk/claims/new",
  "/desk/statements/new",
  "/desk/sources/new",
  "/desk/people/new",
  "/desk/organizations/new",
  "/desk/bulk",
  "/desk/house",
  "/desk/review",
  "/desk/tokens",
  "/desk/sessions",
  "/desk/people/sergei-lavrov",
  "/desk/organizations/nezygar",
];

test("the Tab key comes to everything at the desk", async ({ page }) => {
  test.setTimeout(300_000);
  await signIn(page, users.administrator);
  for (const path of desk) {
    const answer = await page.goto(path);
    expect([path, answer?.status()]).toEqual([path, 200]);
    // It has the focus as soon as it can take what is pasted.
    if (path === "/desk/articles/new") await expect(page.locator("textarea").first()).toBeFocused();
    await isOutlined(page, path);
    await walk(page, path);
  }
  // What an editor may not use is a page too.
  await page.context().clearCookies();
  await signIn(page);
  await page.goto("/desk/house");
  await isOutlined(page, "/desk/house, an editor's");
});
