import { once } from "node:events";
import { createServer, type OutgoingHttpHeaders, request as send } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keepingPages } from "@/lib/runtime/page-cache";

// A site of one page, whose tag is the number of its state; `made` counts how often it was made.
let state: number;
let made: number;
let headers: OutgoingHttpHeaders;
let length: number;
let address: AddressInfo;
let arrived: () => void;

const server = createServer();
server.on(
  "request",
  keepingPages(async (request, response) => {
    arrived();
    const tag = `"page.${state}"`;
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value ?? "");
    response.setHeader("etag", tag);
    if (request.headers["if-none-match"]?.includes(tag)) {
      response.statusCode = 304;
      return void response.end();
    }
    made += 1;
    response.write(`<p>State ${state}, ${request.url}`);
    await new Promise((done) => setImmediate(done));
    response.write(Buffer.alloc(length, "·"));
    response.end("</p>");
  }, 100_000),
);

beforeEach(async () => {
  state = 1;
  made = 0;
  length = 0;
  headers = { "cache-control": "public, no-cache", "content-type": "text/html; charset=utf-8" };
  arrived = () => undefined;
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  address = server.address() as AddressInfo;
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, "close");
});

async function get(path: string, given: OutgoingHttpHeaders = {}, method = "GET") {
  const asking = send({ port: address.port, host: "127.0.0.1", path, headers: given, method }).end();
  const [answer] = await once(asking, "response");
  let body = "";
  for await (const piece of answer.setEncoding("utf8")) body += piece;
  const { "cache-status": did, etag } = answer.headers;
  return { status: answer.statusCode as number, body, did, etag, length: answer.headers["content-length"] };
}

test("a page is made once for a state of the record, and again for the next", async () => {
  const first = await get("/a");
  expect(first).toMatchObject({ body: "<p>State 1, /a</p>", did: "standing; fwd=uri-miss; stored" });
  const second = await get("/a");
  expect(second).toMatchObject({ status: 200, body: first.body, did: "standing; hit", etag: '"page.1"' });
  expect(second.length).toBe(String(Buffer.byteLength(first.body)));
  expect(made).toBe(1);
  state = 2;
  expect(await get("/a")).toMatchObject({
    body: "<p>State 2, /a</p>",
    did: "standing; fwd=stale; stored",
    etag: '"page.2"',
  });
  expect(await get("/a")).toMatchObject({ body: "<p>State 2, /a</p>", did: "standing; hit" });
  expect(made).toBe(2);
});

test("a reader who has the page is told so, and one who has an older one gets it", async () => {
  await get("/a");
  expect(await get("/a", { "if-none-match": '"page.1"' })).toMatchObject({ status: 304, body: "" });
  expect(await get("/a", { "if-none-match": '"page.0"' })).toMatchObject({
    status: 200,
    body: "<p>State 1, /a</p>",
  });
  expect(made).toBe(1);
});

test.each([
  ["whoever has a cookie", { cookie: "session=x" }],
  ["whoever has a token", { authorization: "Bearer x" }],
  ["whoever asks for nothing kept", { "cache-control": "no-store" }],
  ["who wants a part of it", { range: "bytes=0-1" }],
])("%s gets a page of their own", async (_, given) => {
  await get("/a");
  expect((await get("/a", given)).did).toBeUndefined();
  expect((await get("/a", given)).did).toBeUndefined();
  expect(made).toBe(3);
  expect((await get("/a")).did).toBe("standing; hit");
});

test("another address, another encoding, another site, another method are other pages", async () => {
  await get("/a");
  expect((await get("/a?x=1")).body).toBe("<p>State 1, /a?x=1</p>");
  for (const given of [{ "accept-encoding": "gzip" }, { host: "elsewhere.example" }])
    expect((await get("/a", given)).did).toBe("standing; fwd=uri-miss; stored");
  const another = await get("/a", { "accept-encoding": "br, gzip, deflate" });
  expect(another.did).toBe("standing; hit");
  const unwilling = await get("/a", { "accept-encoding": "gzip;q=0" });
  expect(unwilling.did).toBe("standing; fwd=uri-miss; stored");
  expect(await get("/a", {}, "HEAD")).toMatchObject({ status: 200, body: "", did: undefined });
  expect(await get("/a", {}, "POST")).toMatchObject({ status: 200, did: undefined });
});

test("a part of a page, as scripts ask for it, is kept apart from the page and from other parts", async () => {
  headers["content-type"] = "text/x-component";
  const asked = { rsc: "1", "next-router-state-tree": "a" };
  await get("/a", asked);
  expect(await get("/a", asked)).toMatchObject({ did: "standing; hit" });
  expect(made).toBe(1);
  await get("/a", { ...asked, "next-router-state-tree": "b" });
  await get("/a", { rsc: "1" });
  await get("/a");
  expect(made).toBe(4);
  await get("/a", { ...asked, "next-router-state-tree": "c".repeat(5_000) });
  await get("/a", { ...asked, "next-router-state-tree": "c".repeat(5_000) });
  expect(made).toBe(6);
});

test("a part of a page comes whole and in one piece, however large", async () => {
  headers["content-type"] = "text/x-component";
  expect((await get("/a", { rsc: "1" })).body).toBe("<p>State 1, /a</p>");
  length = 3 * 1024 * 1024;
  const { body, did } = await get("/b", { rsc: "1" });
  expect(Buffer.byteLength(body)).toBe(Buffer.byteLength("<p>State 1, /b</p>") + length);
  expect(body.endsWith("</p>")).toBe(true);
  await get("/b", { rsc: "1" });
  expect(did).toBe("standing; fwd=uri-miss; stored");
  expect(made).toBe(3);
});

test("what a build is made of is sent without asking, to whoever is signed in too", async () => {
  headers = { "cache-control": "public, max-age=31536000, immutable", "content-type": "text/css" };
  const path = "/_next/static/chunks/a.css";
  await get(path);
  let asked = 0;
  arrived = () => {
    asked += 1;
  };
  const kept = await get(path, { cookie: "session=x" });
  expect(kept).toMatchObject({ status: 200, body: `<p>State 1, ${path}</p>`, did: "standing; hit" });
  expect(await get(path, { "if-none-match": 'W/"page.1"' })).toMatchObject({ status: 304, body: "" });
  expect(asked).toBe(0);
});

test.each([
  ["is somebody's own", { "cache-control": "private, no-cache" }],
  ["isn't to be stored", { "cache-control": "public, no-store" }],
  ["brings a cookie", { "set-cookie": "a=b" }],
  ["isn't a page", { "content-type": "application/json" }],
])("what %s isn't kept", async (_, given) => {
  headers = { ...headers, ...given };
  await get("/a");
  expect((await get("/a")).did).toBeUndefined();
  expect(made).toBe(2);
});

test("a page that a reader left before its end isn't kept", async () => {
  length = 60_000_000;
  const gone = new Promise<void>((done) => {
    arrived = done;
  });
  const reader = connect(address.port, "127.0.0.1");
  reader.write("GET /a HTTP/1.1\r\nhost: x\r\n\r\n");
  await gone;
  reader.destroy();
  await once(reader, "close");
  arrived = () => undefined;
  length = 0;
  expect((await get("/a", { host: "x" })).did).toBe("standing; fwd=uri-miss; stored");
});

test("pages take no more room than there is: the one not asked for longest goes", async () => {
  length = 20_000;
  for (const path of ["/a", "/b", "/c", "/d"]) await get(path);
  expect((await get("/a")).did).toBe("standing; hit");
  await get("/e");
  expect((await get("/a")).did).toBe("standing; hit");
  expect((await get("/b")).did).toBe("standing; fwd=uri-miss; stored");
});
