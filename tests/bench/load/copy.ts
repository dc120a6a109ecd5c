import type { Client, Connection, Submittable } from "pg";
import type { Row } from "@/lib/change/records";

const escapes: Record<string, string> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function field(value: unknown): string {
  if (value === null || value === undefined) return "\\N";
  if (Array.isArray(value) && value.every((each) => typeof each === "string")) return `{${value.join(",")}}`;
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  return /[\\\n\r\t]/.test(text) ? text.replace(/[\\\n\r\t]/g, (sign) => escapes[sign] ?? sign) : text;
}

/** A row in COPY's text format. */
export const copyLine = (row: Row, columns: readonly string[]) =>
  `${columns.map((column) => field(row[column])).join("\t")}\n`;

// What pg's connection can do for COPY; its types leave it out.
type Copying = Connection & {
  query: (text: string) => void;
  sendCopyFromChunk: (chunk: Buffer) => void;
  endCopyFrom: () => void;
};

/** A COPY … FROM STDIN of one piece of text, as pg's client takes queries. */
class CopyIn implements Submittable {
  private error: Error | null = null;
  readonly done: Promise<void>;
  private settle: (error: Error | null) => void = () => undefined;

  constructor(
    private readonly sql: string,
    private readonly text: string,
  ) {
    this.done = new Promise((resolve, reject) => {
      this.settle = (error) => (error ? reject(error) : resolve());
    });
  }

  submit(connection: Connection) {
    (connection as Copying).query(this.sql);
  }

  handleCopyInResponse(connection: Connection) {
    (connection as Copying).sendCopyFromChunk(Buffer.from(this.text));
    (connection as Copying).endCopyFrom();
  }

  handleCommandComplete() {}

  handleError(error: Error) {
    this.error = error;
    this.settle(error);
  }

  handleReadyForQuery() {
    this.settle(this.error);
  }
}

/** Rows gathered by table, sent by COPY. */
export class Copier {
  private readonly lines = new Map<string, string[]>();
  private readonly columnsOf = new Map<string, readonly string[]>();
  private waiting = 0;

  /** @param tables in the order in which they are sent: parents first */
  constructor(
    private readonly client: Client,
    private readonly tables: readonly string[],
  ) {}

  /** Adds a row; the first row of a table tells its columns. */
  add(table: string, row: Row): void {
    const columns = this.columnsOf.get(table) ?? Object.keys(row);
    this.columnsOf.set(table, columns);
    const lines = this.lines.get(table) ?? [];
    this.lines.set(table, lines);
    const line = copyLine(row, columns);
    this.waiting += line.length;
    lines.push(line);
  }

  get isFull(): boolean {
    return this.waiting > 16_000_000;
  }

  /** Sends what has been gathered, in one transaction. */
  async flush(): Promise<void> {
    await this.client.query("BEGIN");
    for (const table of this.tables) {
      const lines = this.lines.get(table) ?? [];
      if (lines.length === 0) continue;
      const columns = (this.columnsOf.get(table) ?? []).map((column) => `"${column}"`).join(", ");
      const name = table
        .split(".")
        .map((part) => `"${part}"`)
        .join(".");
      const copy = new CopyIn(`COPY ${name} (${columns}) FROM STDIN`, lines.join(""));
      this.client.query(copy);
      await copy.done;
    }
    await this.client.query("COMMIT");
    this.lines.clear();
    this.waiting = 0;
  }
}
