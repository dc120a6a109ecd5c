import { expect, test } from "@playwright/test";
import { readersPages } from "../support/addresses";
import { isSound } from "../support/sound";

// Colours are the scheme's, room is the width's: two of the four show what either can break.
for (const [colorScheme, width] of [
  ["light", 390],
  ["dark", 1440],
] as const) {
  test(`axe finds nothing and the console stays silent: ${colorScheme}, ${width} px`, async ({
    browser,
    baseURL,
  }) => {
    test.setTimeout(300_000);
    const context = await browser.newContext({ baseURL, colorScheme, viewport: { width, height: 900 } });
    const page = await context.newPage();
    const said: string[] = [];
    page.on("console", (message) => {
      if (["warning", "error"].includes(message.type())) said.push(message.text());
    });
    await page.goto("/people/sergei-lavrov");
    const onward = page.locator(
      "main a[href^='/claims/'], main a[href^='/statements/'], main a[href^='/sources/']",
    );
    const found = await onward.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    const firstOf = (folder: string) => found.find((href) => href.startsWith(`/${folder}/`)) ?? "";
    for (const path of [...readersPages, firstOf("claims"), firstOf("statements"), firstOf("sources")]) {
      await page.goto(path);
      await isSound(page, path);
    }
    // The browser itself reports the one address that isn't there.
    expect(said.filter((text) => !text.includes("404"))).toEqual([]);
    await context.close();
  });
}
