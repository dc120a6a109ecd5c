import type { Writable } from "node:stream";
import type { Connection, PoolClient, Submittable } from "pg";

/** A prepared statement: a name stands for one text. Lists of ids are PostgreSQL arrays. */
export type Query = { name: string; text: string; values: (string | readonly string[])[] };

// What pg's connection can do; its types leave it out.
type Wire = Connection & {
  stream: Writable;
  parsedStatements: Record<string, string>;
  parse: (statement: { name: string; text: string }) => void;
  bind: (portal: { statement: string; values: string[] }) => void;
  execute: (portal: object) => void;
  sync: () => void;
};

// Ids and slugs have no sign that an array would have to quote.
const asText = (value: string | readonly string[]) =>
  typeof value === "string" ? value : `{${value.join(",")}}`;

/**
 * Statements that are sent in one piece and answered in one piece, with one Sync at their end (PostgreSQL's
 * protocol, 54.2.3): a message and a wake-up for each were most of what a write cost. Only the first row's
 * fields of each answer are kept, as text. After an error the server leaves out the rest.
 */
class Batch implements Submittable {
  private readonly firsts: string[][] = [[]];
  private settle: { resolve: (firsts: string[][]) => void; reject: (error: Error) => void } | null = null;
  readonly answered = new Promise<string[][]>((resolve, reject) => {
    this.settle = { resolve, reject };
  });

  constructor(private readonly queries: readonly Query[]) {}

  submit(connection: Connection) {
    const wire = connection as Wire;
    const parts: Buffer[] = [];
    const collecting: Wire = Object.create(wire, { _send: { value: (part: Buffer) => parts.push(part) } });
    for (const { name, text, values } of this.queries) {
      if (wire.parsedStatements[name] === undefined) collecting.parse({ name, text });
      collecting.bind({ statement: name, values: values.map(asText) });
      collecting.execute({});
    }
    collecting.sync();
    wire.stream.write(Buffer.concat(parts));
  }

  handleDataRow({ fields }: { fields: string[] }) {
    const first = this.firsts.at(-1);
    if (first?.length === 0) first.push(...fields);
  }

  handleCommandComplete() {
    this.firsts.push([]);
  }

  handleError(error: Error) {
    this.settle?.reject(error);
  }

  handleReadyForQuery(connection: Connection) {
    for (const { name, text } of this.queries) (connection as Wire).parsedStatements[name] = text;
    this.settle?.resolve(this.firsts.slice(0, -1));
  }
}

/** Whether statements among these are new to the connection. If they fail, nobody knows which of them the
 *  server has kept, and the connection is of no more use. */
export function hasNew(client: PoolClient, queries: readonly Query[]): boolean {
  const { parsedStatements } = (client as PoolClient & { connection: Wire }).connection;
  return queries.some(({ name }) => parsedStatements[name] === undefined);
}

/** @returns the first row of each statement's answer, as texts; @throws what the first to fail says */
export function runBatch(client: PoolClient, queries: readonly Query[]): Promise<string[][]> {
  const batch = new Batch(queries);
  client.query(batch);
  return batch.answered;
}
