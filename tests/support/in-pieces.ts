import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "@playwright/test";

/** The starting tags in a document's text, each of which is an element once it is read. */
const tagsIn = (html: string) => html.match(/<[a-z]/g)?.length ?? 0;

/** Waits until the page has read so many elements, and had the time to draw them if it would. */
const isRead = (page: Page, elements: number) =>
  page.evaluate(async (elements) => {
    const after = (ms: number) => new Promise((done) => setTimeout(done, ms));
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    while (document.getElementsByTagName("*").length < elements) await after(5);
    // A page that isn't to be drawn yet has no frames.
    await Promise.race([frame().then(frame), after(100)]);
  }, elements);

/** Opens a page of the site as a slow network brings it: cut into pieces between two of its tags, each piece
 *  sent when the one before it has been read. */
export async function openInPieces(page: Page, site: string, path: string, pieces: number): Promise<void> {
  const server = createServer(async (request, response) => {
    const from = await fetch(site + request.url, { headers: { "accept-encoding": "identity" } });
    response.writeHead(from.status, { "content-type": from.headers.get("content-type") ?? "" });
    if (request.headers["sec-fetch-dest"] !== "document") {
      response.end(Buffer.from(await from.arrayBuffer()));
      return;
    }
    const html = await from.text();
    const body = html.indexOf("<body");
    const cuts = [...html.slice(0, html.indexOf("</footer>")).matchAll(/<[a-z]/g)]
      .map(({ index }) => index)
      .filter((index) => index > body);
    const apart = Math.ceil(cuts.length / pieces);
    let sent = 0;
    for (const cut of cuts.filter((_, place) => place % apart === 0)) {
      response.write(html.slice(sent, cut));
      sent = cut;
      await page.waitForURL((url) => url.pathname === new URL(path, site).pathname, { waitUntil: "commit" });
      await isRead(page, tagsIn(html.slice(0, sent)));
    }
    response.end(html.slice(sent));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  try {
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
