import { expect, test } from "@playwright/test";
import { readersPages } from "../support/addresses";
import { signIn } from "../support/desk";
import { isOutlined, walk } from "../support/walk";

for (const width of [390, 1440]) {
  test(`the Tab key comes to everything on readers' pages, in reading order and in sight: ${width} px`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    await page.setViewportSize({ width, height: 900 });
    for (const path of readersPages) {
      await page.goto(path);
      await isOutlined(page, path);
      await walk(page, path);
    }
  });
}

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
];

test("the Tab key comes to everything at the desk", async ({ page }) => {
  test.setTimeout(300_000);
  await signIn(page);
  for (const path of desk) {
    const answer = await page.goto(path);
    expect([path, answer?.status()]).toEqual([path, 200]);
    await isOutlined(page, path);
    await walk(page, path);
  }
});
