import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { expect, test } from "vitest";
import { bodyLimit, readBody } from "@/lib/http/body";
import { ProtocolError } from "@/lib/http/problem";

test("whoever leaves while sending has made no fault of the server's", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const sender = connect((server.address() as AddressInfo).port, "127.0.0.1");
  sender.write('PUT /desk/kept HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{"key":');
  const [incoming] = (await once(server, "request")) as [IncomingMessage];
  const body = Readable.toWeb(incoming) as ReadableStream as BodyInit;
  const headers = { "content-type": "application/json", "content-length": "100" };
  // The browser's types don't know what Node asks for a body that is still to come.
  const sent: RequestInit & { duplex: "half" } = { method: "PUT", headers, body, duplex: "half" };
  const request = new Request("http://x/desk/kept", sent);
  const reading = readBody(request, bodyLimit.usual);
  sender.destroy();
  await expect(reading).rejects.toThrow(
    new ProtocolError(400, "The connection ended before all of it had come."),
  );
  server.close();
});
