// Takes the article out of a page, in a thread of its own: a page may be made so that reading it takes for ever,
// and a thread can be ended. Plain JavaScript, since it is started by its path and not built.

import { parentPort, workerData } from "node:worker_threads";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";

const ELEMENT = 1;
const TEXT = 3;
const unread = new Set([
  "SCRIPT",
  "STYLE",
  "NOSCRIPT",
  "TEMPLATE",
  "SVG",
  "IFRAME",
  "BUTTON",
  "SELECT",
  "TEXTAREA",
]);
const blocks = new Set(
  (
    "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR " +
    "LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL"
  ).split(" "),
);

/** The text as one reads it: an empty line between blocks. Without recursion, however deep they stand. */
function textOf(root) {
  const parts = [];
  const open = [{ node: root, isEnd: false }];
  while (open.length > 0) {
    const { node, isEnd } = open.pop();
    if (node.nodeType === TEXT) {
      parts.push(node.data.replace(/[\s\u00a0]+/g, " "));
      continue;
    }
    if (node.nodeType !== ELEMENT) continue;
    const name = node.tagName.toUpperCase();
    if (unread.has(name)) continue;
    if (blocks.has(name)) parts.push("\n\n");
    if (isEnd) continue;
    if (name === "BR") parts.push("\n");
    if (blocks.has(name)) open.push({ node, isEnd: true });
    for (let child = node.lastChild; child; child = child.previousSibling)
      open.push({ node: child, isEnd: false });
  }
  return parts
    .join("")
    .replace(/ *\n */g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/ {2,}/g, " ")
    .trim();
}

const content = (document, ...selectors) => {
  for (const selector of selectors) {
    const found = document.querySelector(selector);
    const text = (
      found?.getAttribute("content") ??
      found?.getAttribute("datetime") ??
      found?.textContent ??
      ""
    )
      .replace(/\s+/g, " ")
      .trim();
    if (text) return text;
  }
  return null;
};

/** The day of a time as it is written there: the paper's own day, in its own time zone. */
function dayOf(text) {
  if (!text) return null;
  const day = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
  if (day) return day;
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}

function canonicalOf(document, base) {
  const given = document.querySelector('link[rel="canonical"]')?.getAttribute("href");
  if (!given || !base || !URL.canParse(given, base)) return base;
  const url = new URL(given, base);
  const isSame = url.hostname.replace(/^www\./, "") === new URL(base).hostname.replace(/^www\./, "");
  return isSame && /^https?:$/.test(url.protocol) ? url.href : base;
}

const oneLine = (text) => text?.replace(/\s+/g, " ").trim() || null;

function read({ html, url, isPart }) {
  // A part of a page, as it comes with a paste, has no body of its own.
  const { document } = parseHTML(/<body[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  const own = {
    url: canonicalOf(document, url),
    language: document.documentElement?.getAttribute("lang") || null,
    author: content(document, 'meta[name="author"]', 'meta[property="article:author"]', '[rel="author"]'),
    publisher: content(document, 'meta[property="og:site_name"]', 'meta[name="application-name"]'),
    published: content(
      document,
      'meta[property="article:published_time"]',
      'meta[itemprop="datePublished"]',
      'meta[name="date"]',
      "article time[datetime]",
      "time[datetime]",
    ),
  };
  const heading = isPart ? null : content(document, "h1");
  const whole = isPart ? textOf(document.body) : "";
  const article = isPart ? null : new Readability(document, { charThreshold: 200 }).parse();
  const taken = article?.content
    ? textOf(parseHTML(`<html><body>${article.content}</body></html>`).document.body)
    : "";
  return {
    title: oneLine(heading) ?? oneLine(article?.title),
    author: oneLine(own.author?.startsWith("http") ? article?.byline : (own.author ?? article?.byline)),
    publisher: oneLine(own.publisher ?? article?.siteName),
    publishedOn: dayOf(own.published) ?? dayOf(article?.publishedTime),
    language: own.language ?? article?.lang ?? null,
    url: own.url,
    text: whole || taken,
  };
}

parentPort.postMessage(read(workerData));
