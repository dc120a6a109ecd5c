import { expect, type Page } from "@playwright/test";
import { stamp } from "./desk";

export const minister = "Ada Quillfeather";
/** Somebody else, of whom there is a claim on file. */
export const harbourmaster = `Edda Maren ${stamp}`;
export const quarrel = `Maren quarrels with the regent over the harbour, ${stamp}.`;
export const title = `Palace denies tide minister fell out of favour, ${stamp}`;
export const article = `Orvell

${title}

2 min read

Speculation that Tide Minister ${minister} fell out of favour with Regent Osric Vane is not true, palace spokesperson Ivo Brandl said on Nov. 7.

“I will give you a brief answer: there is nothing true in these reports,” Brandl told Orvell media during a briefing. “Nothing at all. Quillfeather is working as the tide minister, of course.”

The denial comes amid reports that Quillfeather's influence had waned after a conversation with the envoy of Selm, which reportedly led to the cancellation of the planned Vantara summit.

Sources familiar with the talks earlier told the Orvell Wire the cancellation stemmed from the palace's rigid stance.`;

/** Puts an article on the bench, as the one who is signed in. */
export async function onBench(page: Page, text = article) {
  await page.goto("/desk/articles/new");
  await page.getByLabel("The article").fill(text);
  await page.getByLabel("Published on").fill("2031-11-08");
  await page.getByRole("button", { name: "Put it on the bench" }).click();
  await expect(page.locator(".item").first()).toBeFocused();
}

/** The card that the keys act on. */
export const current = (page: Page) => page.locator(".item[data-current]");
