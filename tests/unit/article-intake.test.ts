import { describe, expect, test } from "vitest";
import type { Given } from "@/lib/bench/schema";
import { AppError } from "@/lib/errors";
import { readPage } from "@/lib/web/read-page";
import { takeIn } from "@/lib/web/take-in";

const given = (over: Partial<Given>): Given => ({
  text: "",
  html: "",
  url: "",
  file: null,
  publishedOn: "",
  ...over,
});
const fileOf = (name: string, content: string | Uint8Array) => ({
  file: { name, bytes: typeof content === "string" ? new TextEncoder().encode(content) : content },
});
const refusalOf = async (promise: Promise<unknown>) => {
  const error = await promise.catch((refused) => refused);
  return error instanceof AppError
    ? (error.errors[0]?.message ?? "")
    : `not refused: ${JSON.stringify(error)?.slice(0, 80)}`;
};

const sentence =
  "“We are not leaving,” said Ada Quillfeather, the minister of tides, to the reporters of the town on Friday.";
const page = (
  body: string,
  head = "",
) => `<!doctype html><html lang="en-GB"><head><title>Minister stays | Ledger</title>
  <meta property="og:site_name" content="The Vantara Ledger">
  <meta property="article:published_time" content="2031-05-07T23:30:00+03:00">
  <meta name="author" content="B. Reporter"><link rel="canonical" href="https://ledger.example/minister">${head}</head>
  <body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>Minister stays</h1>${body}</article>
  <footer>All rights reserved by everybody</footer></body></html>`;

describe("an article taken in", () => {
  test("from a page has its text alone, and what the page says of it", async () => {
    const read = await takeIn(given(fileOf("page.html", page(`<p>${sentence}</p>`.repeat(8)))));
    expect(read).toMatchObject({
      title: "Minister stays",
      author: "B. Reporter",
      publisher: "The Vantara Ledger",
      publishedOn: "2031-05-07",
      language: "en-GB",
    });
    expect(read.text).toContain(`${sentence}\n\n${sentence}`);
    expect(read.text).not.toContain("All rights reserved");
  });

  test("copied out of a page keeps its paragraphs", async () => {
    const html = `<meta charset='utf-8'><!--StartFragment--><h2>Minister stays</h2><p>${sentence}</p><p>One<br>two</p><!--EndFragment-->`;
    const { text } = await takeIn(given({ html, text: "anything" }));
    expect(text).toBe(`Minister stays\n\n${sentence}\n\nOne\ntwo`);
  });

  test("as bare text has its headline, and is kept as it is", async () => {
    const text = `Orvell\r\n\r\nTide minister denies a rift with the regent\r\n\r\n2 min read\r\n\r\n${sentence}\r\n`;
    const read = await takeIn(given({ text }));
    expect(read.title).toBe("Tide minister denies a rift with the regent");
    expect(read.text).toBe(text.replaceAll("\r\n", "\n").trimEnd());
    expect((await takeIn(given(fileOf("a.md", `# Minister stays on\n\n${sentence}`)))).title).toBe(
      "Minister stays on",
    );
  });

  test("in an older encoding is read by what it says of itself", async () => {
    const head = '<meta charset="windows-1251">';
    const ascii = page("<p>@</p>".repeat(1), head).replace("@", "ABC ".repeat(80));
    const bytes = new TextEncoder().encode(ascii);
    // “Слово” in windows-1251, where the text has ABC.
    const word = [0xd1, 0xeb, 0xee];
    for (let at = 0; at < bytes.length - 3; at += 1)
      if (bytes[at] === 65 && bytes[at + 1] === 66 && bytes[at + 2] === 67) bytes.set(word, at);
    expect((await takeIn(given(fileOf("page.html", bytes)))).text).toContain("Сло Сло");
  });
});

describe("what is no article", () => {
  test("is told apart whatever it is called", async () => {
    const zip = new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x14, 0, 0, 0, 8, 0]);
    expect(await refusalOf(takeIn(given(fileOf("article.html", zip))))).toContain("ZIP archive");
    expect(await refusalOf(takeIn(given(fileOf("article.txt", "%PDF-1.7 …"))))).toContain("a PDF");
    expect(await refusalOf(takeIn(given(fileOf("article.txt", new Uint8Array(100)))))).toContain("no text");
  });

  test("is asked for", async () => {
    expect(await refusalOf(takeIn(given({ text: "  \n" })))).toContain("Paste the article");
    expect(
      await refusalOf(takeIn(given(fileOf("page.html", "<!doctype html><html><body></body></html>")))),
    ).toContain("No text could be made out");
  });

  test("of 5 MB is refused with its size", async () => {
    const large = page(`<p>${sentence}</p>`.repeat(45_000));
    expect(large.length).toBeGreaterThan(5_000_000);
    expect(await refusalOf(takeIn(given(fileOf("page.html", large))))).toMatch(
      /has [\d,]+ characters|too long to read/,
    );
  });

  test("of endless depth is given up", async () => {
    expect(await refusalOf(readPage("<div>".repeat(200_000), { time: 500 }))).toMatch(/too long|No article/);
  });

  test("of 10,000 quotation marks is read for what it is", async () => {
    const { text } = await takeIn(given({ text: '"'.repeat(10_000) }));
    expect(text).toHaveLength(10_000);
  });
});
