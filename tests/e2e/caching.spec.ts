import { expect, test } from "@playwright/test";
import { enterClaimAbout, signIn, stamp } from "../support/desk";

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

test("a page that nothing has changed is kept for the next reader, and shows a claim as soon as it is entered", async ({
  request,
  page,
}) => {
  await signIn(page);
  const person = `Oda Kept-${stamp}`;
  await enterClaimAbout(page, person, `${person} will be kept on at the ministry`, "rift");
  const path = `/people/oda-kept-${stamp}`;
  // Others enter claims meanwhile, and every one of them makes all pages anew.
  await expect(async () => {
    await request.get(path);
    expect((await request.get(path)).headers()["cache-status"]).toBe("standing; hit");
  }).toPass();
  const second = `${person} will be sent to the provinces`;
  expect(await (await request.get(path)).text()).not.toContain(second);
  await enterClaimAbout(page, person, second, "rift");
  const after = await request.get(path);
  expect(await after.text()).toContain(second);
});

test("a page that is kept for a browser has its title where a crawler without scripts reads it", async ({
  request,
}) => {
  for (const agent of ["Mozilla/5.0 (X11; Linux x86_64) Chrome/156.0 Safari/537.36", "Twitterbot/1.0"]) {
    const headers = { "user-agent": agent, "cache-control": "no-store" };
    const html = await (await request.get("/people/sergei-lavrov", { headers })).text();
    const [head = ""] = html.split("</head>");
    expect([agent, head.includes("<title>Sergei Lavrov"), head.includes('rel="canonical"')]).toEqual([
      agent,
      true,
      true,
    ]);
  }
});
