// The peers' pages, each as its own documentation sets it up, with the same items as the product's.

import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { inRoot } from "@/lib/runtime/paths";
import { onShutdown } from "@/lib/runtime/shutdown";
import type { Item } from "./items";

const files: Record<string, [path: string, type: string]> = {
  "/vis.js": ["node_modules/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js", "text/javascript"],
  "/vis.css": ["node_modules/vis-timeline/styles/vis-timeline-graph2d.min.css", "text/css"],
  "/timelinejs.js": ["node_modules/@knight-lab/timelinejs/dist/js/timeline.js", "text/javascript"],
  "/css/timeline.css": ["node_modules/@knight-lab/timelinejs/dist/css/timeline.css", "text/css"],
};

const inHtml = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

function plain(items: Item[]): string {
  const list = items.map(
    ({ id, start, text }) => `<li id="${id}"><time>${start}</time> <p>${inHtml(text)}</p></li>`,
  );
  return page("", `<ol>${list.join("")}</ol>`);
}

const vis = (n: number, stack: boolean) =>
  page(
    '<link rel="stylesheet" href="/vis.css"><script src="/vis.js"></script>',
    `<div id="at"></div><script type="module">
      const items = await (await fetch("/items/${n}.json")).json();
      window.all = items.map(({ id, start, end, text }) => ({ id, start, end: end ?? undefined, content: text }));
      window.timeline = new vis.Timeline(document.getElementById("at"), window.all, { stack: ${stack}, height: "700px" });
    </script>`,
  );

const timelinejs = (n: number) =>
  page(
    '<link rel="stylesheet" href="/css/timeline.css"><script src="/timelinejs.js"></script>',
    `<div id="at" style="height:700px"></div><script type="module">
      const items = await (await fetch("/items/${n}.json")).json();
      const day = (text) => { const [year, month, day] = text.split("-"); return { year, month, day }; };
      const events = items.map(({ id, start, end, text }) => ({
        unique_id: id, start_date: day(start), ...(end && { end_date: day(end) }), text: { headline: text, text: "" },
      }));
      window.timeline = new TL.Timeline("at", { events }, { font: null, ga_measurement_id: null });
    </script>`,
  );

/** Serves the peers' pages: /plain/N, /vis/N, /vis-unstacked/N, /timelinejs/N. Everything compressed. */
export async function servePeers(itemsOf: ReadonlyMap<number, Item[]>): Promise<string> {
  const answers = new Map<string, { body: Buffer; type: string }>();
  const add = (path: string, text: string | Buffer, type: string) =>
    answers.set(path, { body: gzipSync(text), type });
  for (const [path, [file, type]] of Object.entries(files)) add(path, readFileSync(inRoot(file)), type);
  for (const [n, items] of itemsOf) {
    add(`/items/${n}.json`, JSON.stringify(items), "application/json");
    add(`/plain/${n}`, plain(items), "text/html");
    add(`/vis/${n}`, vis(n, true), "text/html");
    add(`/vis-unstacked/${n}`, vis(n, false), "text/html");
    add(`/timelinejs/${n}`, timelinejs(n), "text/html");
  }
  const server = createServer((request, response) => {
    const found = answers.get(request.url ?? "");
    if (!found) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": `${found.type}; charset=utf-8`, "content-encoding": "gzip" });
    response.end(found.body);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onShutdown(async () => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
