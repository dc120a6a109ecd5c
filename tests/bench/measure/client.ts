// The load: a process of its own with so many kept-alive connections, one request at a time on each.
// It reads no more of HTTP than it takes to know where an answer ends, so that it costs little itself.

import { connect, type Socket } from "node:net";

export type Request = {
  method: "GET" | "POST";
  path: string;
  headers?: Record<string, string>;
  body?: string;
};
export type Load = {
  port: number;
  connections: number;
  milliseconds: number;
  requests: Request[];
  status: number;
};
export type Taken = { milliseconds: number; faults: number; latencies: number[] };

function written({ method, path, headers = {}, body = "" }: Request): Buffer {
  const given = Object.entries({
    host: "bench.example",
    "content-length": String(Buffer.byteLength(body)),
    ...headers,
  });
  const lines = given.map(([name, value]) => `${name}: ${value}\r\n`).join("");
  return Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines}\r\n${body}`);
}

/** Follows one answer through the pieces in which it comes. */
class Answer {
  status = 0;
  private head: Buffer = Buffer.alloc(0);
  private left = -1;
  private tail = "";

  /** @returns whether the answer is whole */
  take(piece: Buffer): boolean {
    if (this.status !== 0) return this.takeBody(piece);
    this.head = this.head.length === 0 ? piece : Buffer.concat([this.head, piece]);
    const end = this.head.indexOf("\r\n\r\n");
    if (end < 0) return false;
    const head = this.head.toString("latin1", 0, end);
    this.status = Number(head.slice(9, 12));
    if (this.status === 304 || this.status === 204) return true;
    const length = /\ncontent-length: *(\d+)/i.exec(head)?.[1];
    this.left = length === undefined ? -1 : Number(length);
    return this.takeBody(this.head.subarray(end + 4));
  }

  private takeBody(piece: Buffer): boolean {
    if (this.left >= 0) {
      this.left -= piece.length;
      return this.left <= 0;
    }
    this.tail = (this.tail + piece.subarray(-7).toString("latin1")).slice(-7);
    // The first piece of a body without chunks of its own may be the last chunk alone.
    return this.tail.endsWith("\r\n0\r\n\r\n") || this.tail === "0\r\n\r\n";
  }
}

async function run({ port, connections, milliseconds, requests, status }: Load): Promise<Taken> {
  const texts = requests.map(written);
  const taken: Taken = { milliseconds: 0, faults: 0, latencies: [] };
  const sockets = await Promise.all(Array.from({ length: connections }, () => open(port)));
  const began = performance.now();
  let next = 0;
  const ask = (socket: Socket) =>
    new Promise<void>((done, failed) => {
      let answer = new Answer();
      let since = 0;
      const send = () => {
        if (performance.now() - began > milliseconds) return done();
        answer = new Answer();
        since = performance.now();
        socket.write(texts[next++ % texts.length] ?? "");
      };
      socket.on("data", (piece) => {
        if (!answer.take(piece)) return;
        taken.latencies.push(performance.now() - since);
        if (answer.status !== status) taken.faults += 1;
        send();
      });
      socket.on("error", failed);
      socket.on("close", () => failed(new Error("the server closed the connection")));
      send();
    });
  try {
    await Promise.all(sockets.map(ask));
    taken.milliseconds = performance.now() - began;
    return taken;
  } finally {
    for (const socket of sockets) socket.removeAllListeners().destroy();
  }
}

function open(port: number): Promise<Socket> {
  return new Promise((done, failed) => {
    const socket = connect({ port, host: "127.0.0.1", noDelay: true }, () => done(socket));
    socket.once("error", failed);
  });
}

process.on("message", (load: Load) => {
  run(load).then(
    (taken) => process.send?.(taken),
    (error) => process.send?.({ error: String(error) }),
  );
});
process.on("disconnect", () => process.exit(0));
