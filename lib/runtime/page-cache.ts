import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { LRUCache } from "lru-cache";
import { tagsIn } from "../http/tags";

/** Answers a request; what Next gives a custom server. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

type Page = { tag: string; isForEver: boolean; headers: OutgoingHttpHeaders; body: Buffer };

/** How many bytes of pages a process keeps, as they go over the wire. */
const MOST = 64 * 1024 * 1024;
/** How large one may be. */
const LARGEST = 2 * 1024 * 1024;
/** For how long a page, in milliseconds, so that nothing that went wrong in making one stays. */
const LONGEST = 300_000;
/** What a page weighs besides its body. */
const OVERHEAD = 2_048;

/** Where what a build is made of is served, the same to everybody. */
const BUILT = "/_next/static/";
const saysAnother = /^(range|x-(nextjs|middleware)-.*)$/;
/** What Next's scripts say of the part of a page that they ask for (its Vary, and more). */
const saysPart = /^(rsc|next-.*)$/;

/**
 * A shared cache (RFC 9111) before the handler, in its process: a page that may be kept by anybody but must be
 * asked for before each use (`public, no-cache`, with an entity tag) is made once and then sent again for as
 * long as the handler answers 304 to its tag; what a build is made of, which is `immutable`, is read and
 * compressed once. What it did stands in Cache-Status (RFC 9211).
 *
 * What Next's scripts fetch to change a view in place is kept as the page is, under all that they say of it.
 * Left alone is whatever may be somebody's own (a cookie, credentials), anything but a GET, and whoever sends
 * `no-store`.
 */
export function keepingPages(handle: Handler, most = MOST): Handler {
  const pages = new LRUCache<string, Page>({
    maxSize: most,
    sizeCalculation: ({ body }) => body.length + OVERHEAD,
    ttl: LONGEST,
  });
  return async (request, response) => {
    const key = keyOf(request);
    if (key === null) return handle(request, response);
    const page = pages.get(key);
    const seen = String(request.headers["if-none-match"] ?? "");
    if (page?.isForEver) return void send(page, seen, response);
    if (page) request.headers["if-none-match"] = seen ? `${seen}, ${page.tag}` : page.tag;
    answerFrom(page, seen, response, (made) => pages.set(key, made, made.isForEver ? { ttl: 0 } : {}));
    return handle(request, response);
  };
}

/** What a page is kept by; null for a request that nothing is kept for. */
function keyOf({ method, url = "", headers }: IncomingMessage): string | null {
  if (method !== "GET" || url.length > 2_000) return null;
  const isPersonal = headers.cookie !== undefined || headers.authorization !== undefined;
  if (isPersonal && !url.startsWith(BUILT)) return null;
  if (/no-store/.test(headers["cache-control"] ?? "")) return null;
  const names = Object.keys(headers).sort();
  if (names.some((name) => saysAnother.test(name))) return null;
  const part = names.filter((name) => saysPart.test(name)).map((name) => `${name}: ${headers[name]}`);
  if (part.join().length > 4_000) return null;
  return [headers.host, encodingsOf(headers["accept-encoding"]), url, ...part].join("\n");
}

/** Browsers name other encodings and in another order, and all get the one that Next has. */
const encodingsOf = (given: string | string[] = "") =>
  String(given).includes("gzip") && !String(given).includes(";") ? "gzip" : String(given);

/** Puts the page's head in place of what the response would have said. */
function setHead(page: Page, response: ServerResponse) {
  for (const [name, value] of Object.entries(page.headers)) response.setHeader(name, value ?? "");
  response.setHeader("content-length", page.body.length);
  response.setHeader("cache-status", "standing; hit");
}

function send(page: Page, seen: string, response: ServerResponse) {
  setHead(page, response);
  if (!tagsIn(seen).includes(page.tag)) return response.end(page.body);
  response.removeHeader("content-length");
  response.statusCode = 304;
  response.end();
}

/**
 * Puts itself between a response and the wire: a 304 to our own tag becomes the page, and a new page is kept
 * once the last of it was sent.
 */
function answerFrom(
  page: Page | undefined,
  seen: string,
  response: ServerResponse,
  keep: (made: Page) => void,
) {
  const { writeHead, write, end } = response;
  let sent: Page | null = null;
  let pieces: Buffer[] | null = null;
  let size = 0;
  const note = (piece: unknown, encoding: unknown) => {
    if (pieces === null || !(typeof piece === "string" || piece instanceof Uint8Array)) return;
    const bytes = typeof piece === "string" ? Buffer.from(piece, encodingOf(encoding)) : Buffer.from(piece);
    pieces.push(bytes);
    size += bytes.length;
    if (size <= LARGEST) return;
    if (isHeld()) for (const held of pieces.slice(0, -1)) Reflect.apply(write, response, [held]);
    pieces = null;
  };
  // Scripts show nothing of a part before they have the last of it, and dozens of small pieces keep both sides
  // busy: it goes in one.
  const isHeld = () => pieces !== null && isPart(response);
  // Whoever doesn't write the head leaves that to what writes the first piece, too late for us.
  const begin = () => response.headersSent || response.writeHead(response.statusCode);
  Object.assign(response, {
    writeHead(...given: unknown[]) {
      const tag = response.getHeader("etag");
      if (given[0] === 304 && page && tag === page.tag && !tagsIn(seen).includes(page.tag)) {
        sent = page;
        setHead(page, response);
        return Reflect.apply(writeHead, response, [200]);
      }
      if (given[0] === 200 && isForAnybody(response)) {
        pieces = [];
        response.setHeader("cache-status", `standing; fwd=${page ? "stale" : "uri-miss"}; stored`);
      }
      return Reflect.apply(writeHead, response, given);
    },
    write(...given: unknown[]) {
      begin();
      note(given[0], given[1]);
      if (!isHeld()) return Reflect.apply(write, response, given);
      callbackOf(given)?.();
      return true;
    },
    end(...given: unknown[]) {
      begin();
      if (sent) return Reflect.apply(end, response, [sent.body, callbackOf(given)]);
      note(given[0], given[1]);
      if (!isHeld()) return Reflect.apply(end, response, given);
      return Reflect.apply(end, response, [Buffer.concat(pieces ?? []), callbackOf(given)]);
    },
  });
  // Whoever left early has not had all of it, and then it isn't all here.
  response.once("finish", () => {
    if (pieces === null) return;
    const { connection: _, "transfer-encoding": __, "cache-status": ___, ...headers } = response.getHeaders();
    const [tag = ""] = tagsIn(String(headers.etag));
    keep({ tag, isForEver: isForEver(response), headers, body: Buffer.concat(pieces) });
  });
}

const isPart = (response: ServerResponse) =>
  String(response.getHeader("content-type") ?? "").startsWith("text/x-component");

const callbackOf = (given: unknown[]) => given.find((each): each is () => void => typeof each === "function");

const encodingOf = (given: unknown) => (typeof given === "string" ? (given as BufferEncoding) : "utf8");

const isForEver = (response: ServerResponse) =>
  String(response.getHeader("cache-control") ?? "").includes("immutable");

function isForAnybody(response: ServerResponse): boolean {
  const header = (name: string) => String(response.getHeader(name) ?? "");
  const rule = header("cache-control");
  if (!rule.includes("public") || rule.includes("no-store") || response.hasHeader("set-cookie")) return false;
  if (response.req.url?.startsWith(BUILT)) return header("etag") !== "" && isForEver(response);
  // A weak tag stands for what reads the same, not for the same bytes.
  const isPage = isPart(response) || header("content-type").startsWith("text/html");
  return header("etag").startsWith('"') && isPage && !isForEver(response);
}
