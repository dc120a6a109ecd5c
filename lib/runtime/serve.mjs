// `node lib/runtime/serve.mjs PORT`: Next, built for production, behind the cache of pages. Plain JavaScript,
// so that Next is loaded by Node alone; only the cache itself is compiled on the way in.

import { createServer } from "node:http";
import next from "next";
import { tsImport } from "tsx/esm/api";

const port = Number(process.argv[2]);
/** @type {typeof import("./page-cache")} */
const { keepingPages } = await tsImport("./page-cache.ts", import.meta.url);

const server = createServer();
const site = next({ dev: false, port, httpServer: server });
await site.prepare();
const handle = keepingPages(site.getRequestHandler());
server.on("request", async (request, response) => {
  try {
    await handle(request, response);
  } catch (error) {
    console.error(`${request.method} ${request.url}`, error);
    if (!response.headersSent) response.statusCode = 500;
    response.end();
  }
});

async function leave() {
  // Whoever is being answered gets the whole of it.
  await new Promise((done) => {
    server.close(done);
    server.closeIdleConnections();
  });
  await site.close();
  process.exit(0);
}
process.once("SIGTERM", leave);
process.once("SIGINT", leave);

server.listen(port);
