import type { Page } from "@playwright/test";
import { slugOf } from "./record";

/** A timeline that is measured: where it is, what its entries are, and what moves through it. */
export type Subject = {
  name: string;
  address: (n: number) => string;
  /** What an entry can be told by. */
  entry: string;
  /** One step on, at the timeline's own pace; `k` counts them. */
  scroll: (page: Page, k: number) => Promise<void>;
  /** One step closer or further out. */
  zoom: ((page: Page, k: number) => Promise<void>) | null;
  /** Whether a step asks a server, which may have been asked for the same before. */
  isServed?: true;
  /** Only what has a word in it. */
  filter: ((page: Page, word: string) => Promise<void>) | null;
};

const wheel = (page: Page) => page.mouse.wheel(0, 700);

async function drag(page: Page) {
  await page.mouse.move(800, 300);
  await page.mouse.down();
  await page.mouse.move(400, 300);
  await page.mouse.up();
}

/** Acts, and waits for the view that it leads to: the address changes together with what is shown. */
async function untilThere(page: Page, act: () => Promise<void>) {
  const before = page.url();
  await act();
  await page.waitForFunction((was) => location.href !== was, before);
}

const product = (site: string): Subject => ({
  name: "Standing",
  isServed: true,
  address: (n) => `${site}/people/${slugOf(n)}`,
  entry: "#timeline .entry .card",
  scroll: wheel,
  zoom: (page, k) =>
    untilThere(page, async () => {
      const parts = page.locator(".strip-parts a");
      await parts.nth(k % (await parts.count())).click();
    }),
  filter: (page, word) =>
    untilThere(page, async () => {
      await page.locator("#find-in").fill(word);
      await page.keyboard.press("Enter");
    }),
});

const plain = (peers: string): Subject => ({
  name: "plain list",
  address: (n) => `${peers}/plain/${n}`,
  entry: "li",
  scroll: wheel,
  zoom: null,
  filter: null,
});

type VisWindow = { timeline: { setItems: (items: unknown) => void }; all: { content: string }[] };

const vis = (peers: string, path: string, name: string): Subject => ({
  name,
  address: (n) => `${peers}/${path}/${n}`,
  entry: ".vis-item .vis-item-content",
  scroll: drag,
  zoom: async (page) => {
    await page.mouse.move(600, 300);
    await page.mouse.wheel(0, -240);
  },
  filter: (page, word) =>
    page.evaluate((wanted) => {
      const { timeline, all } = window as unknown as VisWindow;
      timeline.setItems(all.filter(({ content }) => content.toLowerCase().includes(wanted)));
    }, word),
});

const timelinejs = (peers: string): Subject => ({
  name: "TimelineJS3",
  address: (n) => `${peers}/timelinejs/${n}`,
  entry: ".tl-slide .tl-headline",
  scroll: (page) => page.locator(".tl-slidenav-next").first().dispatchEvent("click"),
  zoom: (page) => page.locator(".tl-menubar-button").first().dispatchEvent("click"),
  filter: null,
});

export const listSubjects = (site: string, peers: string): Subject[] => [
  product(site),
  plain(peers),
  vis(peers, "vis-unstacked", "vis-timeline, unstacked"),
  vis(peers, "vis", "vis-timeline"),
  timelinejs(peers),
];
