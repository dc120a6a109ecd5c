import { expect, type Page } from "@playwright/test";

/** A stop on the way through a page by the Tab key, and what a reader who can't see it, or only sees, would miss. */
type Stop = { what: string; faults: string[] };

type Walked = Window & typeof globalThis & { controls: Element[] };

/** What has the focus: is it in sight, uncovered, marked, named? */
const look = (): (Stop & { at: number }) | null => {
  const at = document.activeElement;
  if (!(at instanceof Element) || at === document.body) return null;
  const { controls } = window as Walked;
  const box = at.getBoundingClientRect();
  const faults: string[] = [];
  const inSight =
    box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth && box.width > 0;
  if (!inSight) faults.push(`out of sight at ${Math.round(box.left)}, ${Math.round(box.top)}`);
  // A link that is broken over lines is wherever one of its pieces is.
  const within = (place: number, most: number) => Math.min(Math.max(place, 1), most - 1);
  const isOver = (piece: DOMRect) =>
    [0.5, 0.25, 0.75].some((part) => {
      const x = within(piece.left + piece.width / 2, innerWidth);
      const top = document.elementFromPoint(x, within(piece.top + piece.height * part, innerHeight));
      return top !== null && (at.contains(top) || top.contains(at) || top.closest("label")?.control === at);
    });
  if (inSight && ![...at.getClientRects()].some(isOver)) faults.push("covered");
  const marks = (one: Element | null, depth = 0): boolean => {
    if (one === null || depth > 3) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
    return (
      (outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0) ||
      boxShadow !== "none" ||
      marks(one.parentElement, depth + 1)
    );
  };
  if (!marks(at)) faults.push("not marked");
  const what = `${at.tagName.toLowerCase()} ${(at.getAttribute("aria-label") ?? at.textContent ?? "").trim().slice(0, 40)}`;
  return { what: at.id ? `${what} #${at.id}` : what, faults, at: controls.indexOf(at) };
};

/** Notes what the Tab key should come to, in the order in which it is read, and tells how much that is. */
const noteControls = (): number => {
  const usable =
    'a[href], button, input:not([type="hidden"]), select, textarea, summary, iframe, [contenteditable="true"], [tabindex="0"]';
  const first = new Map<string, Element>();
  const controls = [...document.querySelectorAll(usable)].filter((one) => {
    if (one.matches('[tabindex="-1"], :disabled, [inert] *')) return false;
    if (!one.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false })) return false;
    if (one instanceof HTMLInputElement && one.type === "radio") {
      // Of radio buttons the chosen one is come to, or the first of its name.
      const chosen = document.querySelector(`input[type="radio"][name="${one.name}"]:checked`);
      if (chosen ? chosen !== one : first.has(one.name)) return false;
      first.set(one.name, one);
    }
    return true;
  });
  Object.assign(window, { controls });
  return controls.length;
};

/** Goes through a page by the Tab key alone: it comes to everything that can be used, in the order in which it is
 *  read, and each is in sight, uncovered and marked while it has the focus. */
export async function walk(page: Page, what = page.url()) {
  // From the top, wherever the page has put the focus.
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute("tabindex");
  });
  const count = await page.evaluate(noteControls);
  const came: number[] = [];
  const faults: string[] = [];
  for (let left = 2 * count + 20; left > 0; left--) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(look);
    // A date is one control with a stop for each of its parts.
    if (stop !== null && stop.at >= 0 && stop.at === came.at(-1)) continue;
    if (stop === null || stop.at === came[0]) break;
    // What was brought in on the way: as many stops more.
    if (stop.at < 0) left++;
    came.push(stop.at);
    faults.push(...stop.faults.map((fault) => `${stop.what}: ${fault}`));
  }
  expect.soft(faults, what).toEqual([]);
  // What is brought in on the way takes the place of what led to it.
  const missed = await page.evaluate(
    (seen) =>
      (window as Walked).controls
        .filter((one, at) => one.isConnected && one.checkVisibility() && !seen.includes(at))
        .map((one) => one.outerHTML.slice(0, 120)),
    came,
  );
  expect.soft(missed, `${what}: never come to`).toEqual([]);
  const known = came.filter((at) => at >= 0);
  expect.soft(known, `${what}: the order`).toEqual([...known].sort((a, b) => a - b));
}

/** A page whose headings make an outline, and whose parts a screen reader can go to by name. */
export async function isOutlined(page: Page, what = page.url()) {
  const { levels, unnamed, parts } = await page.evaluate(() => {
    const isThere = (one: Element) => one.checkVisibility({ visibilityProperty: true });
    const headings = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].filter(isThere);
    const navs = [...document.querySelectorAll("nav")].filter(isThere);
    const nameOf = (one: Element) =>
      one.getAttribute("aria-label") ??
      document.getElementById(one.getAttribute("aria-labelledby") ?? "")?.textContent ??
      "";
    const names = navs.map(nameOf);
    return {
      levels: headings.map(
        (one) => [Number(one.tagName[1]), one.textContent?.trim().slice(0, 40) ?? ""] as const,
      ),
      unnamed: names.filter((name, k) => name === "" || names.indexOf(name) !== k),
      parts: ["main", "body > header, [role=banner]", "body > footer, [role=contentinfo]"].map(
        (part) => [...document.querySelectorAll(part)].filter(isThere).length,
      ),
    };
  });
  const skipped = levels.filter(([level], k) => level > (levels[k - 1]?.[0] ?? 0) + 1);
  expect.soft(skipped, `${what}: a level of headings is skipped`).toEqual([]);
  expect.soft(levels.filter(([level]) => level === 1).length, `${what}: one title`).toBe(1);
  expect
    .soft(
      levels.filter(([, text]) => text === ""),
      `${what}: empty headings`,
    )
    .toEqual([]);
  expect.soft(unnamed, `${what}: navigation without a name of its own`).toEqual([]);
  expect.soft(parts, `${what}: masthead, main, foot`).toEqual([1, 1, 1]);
}
