import { expect, test } from "@playwright/test";
import { signIn } from "../support/desk";

test("a reader's page is asked for again at the price of a 304, and whoever is signed in gets their own", async ({
  request,
  page,
}) => {
  const path = "/people/sergei-lavrov";
  const first = await request.get(path);
  expect(first.headers()["cache-control"]).toBe("public, no-cache");
  const etag = first.headers().etag ?? "";
  expect(etag).toMatch(/^"page\.\d+\.\d{8}\.\w+"$/);
  const again = await request.get(path, { headers: { "if-none-match": etag } });
  expect(again.status()).toBe(304);

  await signIn(page);
  const own = await page.request.get(path, { headers: { "if-none-match": etag } });
  expect(own.status()).toBe(200);
  expect(own.headers()["cache-control"]).toContain("private");
});
