import { arch, cpus, totalmem, type } from "node:os";
import pg from "pg";
import type { Case } from "./cases";
import type { Measured } from "./measure";
import { residentMemory, type Server } from "./servers";

export type Line = { of: Case; measured: Map<Server["name"], Measured> };

const count = (n: number) => Math.round(n).toLocaleString("en");
const ms = (n: number) => (n < 10 ? n.toFixed(1) : n.toFixed(0));
const row = (cells: string[]) => `| ${cells.join(" | ")} |`;

function cells({ of, measured }: Line): string[] {
  const [node, next, own] = [measured.get("node"), measured.get("next"), measured.get("standing")];
  const ratio = (floor: Measured | undefined) =>
    floor && own ? (own.perSecond / floor.perSecond).toFixed(2) : "–";
  const met = next && own && of.target !== null ? own.perSecond / next.perSecond >= of.target : null;
  return [
    of.name,
    node ? count(node.perSecond) : "–",
    next ? count(next.perSecond) : "–",
    own ? count(own.perSecond) : "–",
    own ? ms(own.p50) : "–",
    own ? ms(own.p99) : "–",
    ratio(node),
    ratio(next),
    of.target === null ? "–" : `${of.target}${met ? " ✓" : " ✗"}`,
  ];
}

const heads = [
  "",
  "Node floor /s",
  "Next floor /s",
  "Standing /s",
  "p50 ms",
  "p99 ms",
  "of Node floor",
  "of Next floor",
  "target",
];

/** One case in a line, to be seen while the rest is measured. */
export const inShort = (line: Line) => row(cells(line));

export function table(lines: Line[]): string {
  const rule = heads.map((_, n) => (n === 0 ? "---" : "---:"));
  return [row(heads), row(rule), ...lines.map((line) => row(cells(line)))].join("\n");
}

/** How much longer page 100 of the busiest timeline takes than its first page. */
export function depth(lines: Line[]): string {
  const rate = (part: string) =>
    lines.find(({ of }) => of.name.includes(part))?.measured.get("standing")?.perSecond ?? Number.NaN;
  const times = rate("first page") / rate("page 100");
  return `Page 100 of the busiest timeline takes ${times.toFixed(2)} times as long as its first page (target: at most 1.3).`;
}

export const memory = (servers: Server[]) =>
  `Resident memory: ${servers.map(({ name, pid }) => `${name} ${residentMemory(pid) ?? "?"} MiB`).join(", ")}.`;

export async function machine(databaseUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client
    .query<{ server_version: string }>("SHOW server_version")
    .finally(() => client.end());
  const gib = Math.round(totalmem() / 2 ** 30);
  return `${cpus()[0]?.model} (${cpus().length} cores, ${arch()}), ${gib} GiB, ${type()}, Node ${process.versions.node}, PostgreSQL ${rows[0]?.server_version}; clients, servers and database on the one machine.`;
}
