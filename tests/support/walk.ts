import { expect, type Page } from "@playwright/test";

/** A stop on the way through a page by the Tab key, and what a reader who can't see it, or only sees, would miss. */
type Stop = { what: string; faults: string[] };

/** What has the focus: is it in sight, uncovered, marked, named? */
const look = (): (Stop & { at: number }) | null => {
  const at = document.activeElement;
  if (!(at instanceof Element) || at === document.body) return null;
  const all = [...document.querySelectorAll("*")];
  const box = at.getBoundingClientRect();
  const faults: string[] = [];
  const inSight =
    box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth && box.width > 0;
  if (!inSight) faults.push(`out of sight at ${Math.round(box.left)}, ${Math.round(box.top)}`);
  // A link that is broken over lines is wherever one of its pieces is.
  const isOver = (piece: DOMRect) => {
    const [x, y] = [
      Math.min(Math.max(piece.left + piece.width / 2, 1), innerWidth - 1),
      Math.min(Math.max(piece.top + piece.height / 2, 1), innerHeight - 1),
    ];
    const top = document.elementFromPoint(x, y);
    return top !== null && (at.contains(top) || top.contains(at) || top.closest("label")?.control === at);
  };
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
  return { what: at.id ? `${what} #${at.id}` : what, faults, at: all.indexOf(at) };
};

/** What the Tab key should come to, in the order in which it is read. */
const listControls = (): number[] => {
  const all = [...document.querySelectorAll("*")];
  const usable =
    'a[href], button, input:not([type="hidden"]), select, textarea, summary, iframe, [contenteditable="true"], [tabindex="0"]';
  const first = new Map<string, Element>();
  return all.flatMap((one, at) => {
    if (!one.matches(usable) || one.matches('[tabindex="-1"], :disabled, [inert] *')) return [];
    if (!one.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false })) return [];
    if (one instanceof HTMLInputElement && one.type === "radio") {
      // Of radio buttons the chosen one is come to, or the first of its name.
      const chosen = document.querySelector(`input[type="radio"][name="${one.name}"]:checked`);
      if (chosen ? chosen !== one : first.has(one.name)) return [];
      first.set(one.name, one);
    }
    return [at];
  });
};

/** Goes through a page by the Tab key alone: it comes to everything that can be used, in the order in which it is
 *  read, and each is in sight, uncovered and marked while it has the focus. */
export async function walk(page: Page, what = page.url()) {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const wanted = await page.evaluate(listControls);
  const came: number[] = [];
  const faults: string[] = [];
  for (let step = 0; step <= wanted.length + 5; step++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(look);
    if (stop === null || stop.at === came[0]) break;
    came.push(stop.at);
    faults.push(...stop.faults.map((fault) => `${stop.what}: ${fault}`));
  }
  expect(faults, what).toEqual([]);
  const nameOf = (at: number) =>
    page.evaluate((k) => document.querySelectorAll("*")[k]?.outerHTML.slice(0, 120) ?? "", at);
  const missed = await Promise.all(wanted.filter((at) => !came.includes(at)).map(nameOf));
  expect(missed, `${what}: never come to`).toEqual([]);
  expect(came, `${what}: the order`).toEqual([...came].sort((a, b) => a - b));
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
  expect(skipped, `${what}: a level of headings is skipped`).toEqual([]);
  expect(levels.filter(([level]) => level === 1).length, `${what}: one title`).toBe(1);
  expect(
    levels.filter(([, text]) => text === ""),
    `${what}: empty headings`,
  ).toEqual([]);
  expect(unnamed, `${what}: navigation without a name of its own`).toEqual([]);
  expect(parts, `${what}: masthead, main, foot`).toEqual([1, 1, 1]);
}
