import type { Given } from "../bench/schema";
import { invalid } from "../errors";
import { LONGEST_TEXT } from "../extract/schema";
import { decodeText } from "./decode";
import { fetchPage } from "./fetch";
import { type Page, readPage } from "./read-page";

/** As the record keeps texts: line ends as everywhere, and nothing that can't be stored. */
const storable = (text: string) =>
  text
    .replace(/\r\n?/g, "\n")
    .replaceAll("\0", "")
    .replace(/^\uFEFF/, "")
    .toWellFormed()
    .trimEnd();

/** The headline of a bare text: one of its first lines, neither a rubric nor a sentence; Markdown marks it. */
function headline(text: string): string | null {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, 5);
  const marked = lines.find((line) => /^# /.test(line));
  const found =
    marked ?? lines.find((line) => line.length >= 20 && line.length <= 200 && !/[.:;…”"»]$/.test(line));
  return found?.replace(/^#+ +/, "") ?? null;
}

const plain = (given: string): Page => {
  const text = storable(given);
  const unsaid = { author: null, publisher: null, publishedOn: null, language: null, url: null };
  return { ...unsaid, title: headline(text), text };
};

const isPage = (text: string) =>
  /^\s*(<!doctype html|<html[\s>]|<\?xml[^>]*\?>\s*<!doctype html)/i.test(text);

/** What a browser puts on the clipboard is a page of its own around the part that was copied. */
const isCopied = (html: string) => html.includes("<!--StartFragment") || !isPage(html);

async function read(given: Given): Promise<Page> {
  if (given.file) {
    const text = decodeText(given.file.bytes, "");
    const isHtml = /\.x?html?$/i.test(given.file.name) || isPage(text);
    return isHtml ? readPage(text, { url: given.url || null }) : plain(text);
  }
  if (given.html.trim() !== "")
    return readPage(given.html, { url: given.url || null, isPart: isCopied(given.html) });
  if (given.text.trim() !== "")
    return isPage(given.text) ? readPage(given.text, { url: given.url || null }) : plain(given.text);
  const { url, type, bytes } = await fetchPage(given.url);
  const text = decodeText(bytes, type);
  return /^text\/(plain|markdown)/.test(type) ? { ...plain(text), url } : readPage(text, { url });
}

/** The article in what was given, however it was given. @throws AppError `invalid`, with what to do instead */
export async function takeIn(given: Given): Promise<Page> {
  const isEmpty = !given.file && [given.text, given.html, given.url].every((each) => each.trim() === "");
  if (isEmpty)
    throw invalid([{ path: "text", message: "Paste the article, choose a file, or give an address." }]);
  const page = await read(given);
  const text = storable(page.text);
  if (text.trim() === "")
    throw invalid([
      { path: "text", message: "No text could be made out in it. Paste the article’s text itself." },
    ]);
  if (text.length > LONGEST_TEXT) {
    const size = text.length.toLocaleString("en");
    const most = LONGEST_TEXT.toLocaleString("en");
    const message = `The text has ${size} characters; an article of at most ${most} is taken. Paste the part that matters.`;
    throw invalid([{ path: "text", message }]);
  }
  return { ...page, text };
}
