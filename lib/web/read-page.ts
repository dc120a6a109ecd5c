import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { invalid } from "../errors";

export type Page = {
  title: string | null;
  author: string | null;
  publisher: string | null;
  publishedOn: string | null;
  language: string | null;
  url: string | null;
  text: string;
};

const MOST_TIME = 10_000;
const MOST_MEMORY = 384;

// Every command of ours runs in the checkout; started by its path, the thread is no part of the build.
const reader = () => join(process.cwd(), "lib", "web", "page-worker.mjs");

const refused = (message: string) => invalid([{ path: "page", message }]);

/**
 * The article in a page and what the page says of it. `isPart`: a piece that somebody copied, of which all is
 * meant.
 * @throws AppError `invalid` if it can't be read, or not in time
 */
export function readPage(
  html: string,
  { url = null, isPart = false, time = MOST_TIME }: { url?: string | null; isPart?: boolean; time?: number },
): Promise<Page> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(reader(), {
      workerData: { html, url, isPart },
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
    });
    const end = (settle: () => void) => {
      clearTimeout(timer);
      worker.terminate().catch(() => undefined);
      settle();
    };
    const timer = setTimeout(
      () => end(() => reject(refused("This page takes too long to read. Paste the article’s text instead."))),
      time,
    );
    worker.once("message", (page: Page) => end(() => resolve(page)));
    worker.once("error", () =>
      end(() => reject(refused("No article could be made out in this page. Paste its text instead."))),
    );
  });
}
