import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { AppError } from "@/lib/errors";
import { fetchPage, MOST_BYTES } from "@/lib/web/fetch";

const refusalOf = async (promise: Promise<unknown>): Promise<string> => {
  const error = await promise.then(
    () => "was fetched",
    (refused) => refused,
  );
  if (!(error instanceof AppError)) return `not refused: ${error}`;
  expect(error.code).toBe("invalid");
  return error.errors[0]?.message ?? "";
};

/** What names stand for in the tests; nobody asks a real resolver. */
const names: Record<string, string[]> = {
  "loops.example": ["127.0.0.1"],
  "inside.example": ["10.1.2.3"],
  "half-inside.example": ["93.184.216.34", "192.168.0.10"],
  "cloud.example": ["169.254.169.254"],
  "six.example": ["::1"],
  "mapped.example": ["::ffff:127.0.0.1"],
  "translated.example": ["64:ff9b::7f00:1"],
  "unique.example": ["fd12:3456::1"],
  "carrier.example": ["100.64.0.1"],
  "nothing.example": [],
};
const resolve = async (hostname: string) => {
  const found = names[hostname];
  if (!found) throw new Error("ENOTFOUND");
  return found;
};

const hostile = [
  "http://localhost/",
  "http://localhost./",
  "http://service.localhost/",
  "http://127.0.0.1/",
  "http://127.1/",
  "http://2130706433/",
  "http://0x7f000001/",
  "http://0177.0.0.1/",
  "http://0x7f.0.0.1/",
  "http://017700000001/",
  "http://0/",
  "http://0.0.0.0/",
  "http://10.0.0.1/",
  "http://172.16.0.1/",
  "http://172.31.255.255/",
  "http://192.168.1.1/",
  "http://100.64.0.1/",
  "http://169.254.169.254/latest/meta-data/",
  "http://[fd00:ec2::254]/latest/meta-data/",
  "http://metadata.google.internal/computeMetadata/v1/",
  "http://168.63.129.16/",
  "http://100.100.100.200/",
  "http://198.18.0.1/",
  "http://192.0.0.8/",
  "http://224.0.0.1/",
  "http://255.255.255.255/",
  "http://[::1]/",
  "http://[::]/",
  "http://[::ffff:127.0.0.1]/",
  "http://[::ffff:7f00:1]/",
  "http://[::127.0.0.1]/",
  "http://[64:ff9b::127.0.0.1]/",
  "http://[64:ff9b:1::a00:1]/",
  "http://[2002:7f00:1::]/",
  "http://[2001:0:7f00:1::]/",
  "http://[fe80::1]/",
  "http://[fec0::1]/",
  "http://[fc00::1]/",
  "http://[ff02::1]/",
  "http://[2001:db8::1]/",
  "http://printer/",
  "http://router.lan/",
  "http://nas.local/",
  "http://①②⑦.⓪.⓪.①/",
  "http://127。0。0。1/",
  "http://%31%32%37.0.0.1/",
  "http://user:word@herald.example/",
  "http://127.0.0.1@herald.example/",
  "http://herald.example@127.0.0.1/",
  "http://herald.example:22/",
  "http://herald.example:8080/",
  "https://herald.example:6379/",
  "file:///etc/passwd",
  "ftp://herald.example/",
  "gopher://herald.example/",
  "data:text/html,hello",
  "javascript:alert(1)",
  "jar:http://herald.example!/",
  "//herald.example/",
  "herald.example/article",
  "http://",
  "http:///etc/passwd",
  "",
  ...Object.keys(names).map((name) => `http://${name}/`),
  "http://nowhere.example/",
];

describe("an address that is nobody's business", () => {
  test.each(hostile)("is refused: %s", async (url) => {
    expect(await refusalOf(fetchPage(url, { resolve }))).not.toMatch(/^(was fetched|not refused)/);
  });
});

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A site of this machine under an invented name, as if it were on the public internet. */
async function site(answer: RequestListener, over: object = {}) {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const port = String((server.address() as AddressInfo).port);
  const world = {
    resolve: async (hostname: string) => (hostname === "herald.example" ? ["127.0.0.1"] : resolve(hostname)),
    isAllowed: (address: string) => address === "127.0.0.1",
    ports: new Set(["", port]),
    deadline: 3_000,
    ...over,
  };
  return { url: `http://herald.example:${port}`, world };
}

const html = { "content-type": "text/html; charset=utf-8" };

describe("a page", () => {
  test("is fetched from the address that was judged, whatever its name stands for a moment later", async () => {
    let asked = 0;
    const { url, world } = await site((request, response) =>
      response.writeHead(200, html).end(`<p>${request.headers.host}</p>`),
    );
    const rebinding = async () => (++asked === 1 ? ["127.0.0.1"] : ["127.0.0.2"]);
    const { bytes } = await fetchPage(`${url}/a`, { ...world, resolve: rebinding });
    expect(Buffer.from(bytes).toString()).toContain("herald.example");
    expect(asked).toBe(1);
  });

  test("that leads on is followed, and each place judged anew", async () => {
    const { url, world } = await site((request, response) => {
      if (request.url === "/a") response.writeHead(302, { location: "/b" }).end();
      else if (request.url === "/inside")
        response.writeHead(301, { location: "http://inside.example/" }).end();
      else if (request.url === "/literal") response.writeHead(307, { location: "http://0x0a000001/" }).end();
      else if (request.url === "/file") response.writeHead(302, { location: "file:///etc/passwd" }).end();
      else if (request.url === "/round") response.writeHead(302, { location: "/round" }).end();
      else response.writeHead(200, html).end("<p>There</p>");
    });
    expect((await fetchPage(`${url}/a`, world)).url).toBe(`${url}/b`);
    expect(await refusalOf(fetchPage(`${url}/inside`, world))).toContain("isn’t on the public internet");
    expect(await refusalOf(fetchPage(`${url}/literal`, world))).toContain("isn’t on the public internet");
    expect(await refusalOf(fetchPage(`${url}/file`, world))).toContain("http:// or https://");
    expect(await refusalOf(fetchPage(`${url}/round`, world))).toContain("more than 5 times");
  });

  test("too large is refused, packed or not", async () => {
    const large = Buffer.alloc(MOST_BYTES + 1, "a");
    const { url, world } = await site((request, response) => {
      const isPacked = request.url === "/packed";
      response.writeHead(200, { ...html, ...(isPacked && { "content-encoding": "gzip" }) });
      response.end(isPacked ? gzipSync(large) : large);
    });
    expect(await refusalOf(fetchPage(`${url}/plain`, world))).toContain("larger than 6 MB");
    expect(await refusalOf(fetchPage(`${url}/packed`, world))).toContain("larger than 6 MB");
  });

  test("that never comes, or never ends, is given up", async () => {
    const { url, world } = await site(
      (request, response) => {
        if (request.url === "/silent") return;
        response.writeHead(200, html);
        const drip = setInterval(() => response.write("a"), 20);
        response.on("close", () => clearInterval(drip));
      },
      { deadline: 400 },
    );
    expect(await refusalOf(fetchPage(`${url}/silent`, world))).toContain("didn’t come within");
    expect(await refusalOf(fetchPage(`${url}/dripping`, world))).toContain("didn’t come within");
    const slow = { ...world, resolve: () => new Promise<string[]>(() => undefined) };
    expect(await refusalOf(fetchPage(url, slow))).toContain("didn’t come within");
  });

  test("that is no page is refused", async () => {
    const { url, world } = await site((request, response) => {
      if (request.url === "/gone") response.writeHead(404, html).end("<p>No</p>");
      else response.writeHead(200, { "content-type": "application/zip" }).end("PK");
    });
    expect(await refusalOf(fetchPage(`${url}/zip`, world))).toContain("application/zip");
    expect(await refusalOf(fetchPage(`${url}/gone`, world))).toContain("answered 404");
  });
});
