import type { Named, Relay } from "../schema";

/** The organizations that pass on most (rows) and those whose words are passed on most (columns), with what
 *  passed between them. */
export type RelayMatrix = {
  rows: Named[];
  columns: Named[];
  cells: Relay[];
  /** Links and statements that there was no room for. */
  left: { links: number; statements: number };
};

/** Those at one end of the links, the ones with most first. */
function ranked(relays: Relay[], end: "from" | "to"): Named[] {
  const sums = new Map<string, { named: Named; n: number }>();
  for (const relay of relays) {
    const { slug } = relay[end];
    sums.set(slug, { named: relay[end], n: (sums.get(slug)?.n ?? 0) + relay.n });
  }
  return [...sums.values()]
    .sort((a, b) => b.n - a.n || a.named.name.localeCompare(b.named.name))
    .map(({ named }) => named);
}

/** The matrix of at most so many rows and columns; rows and columns that would stay empty are left out. */
export function matrixOf(relays: Relay[], most: number): RelayMatrix {
  const kept = (end: "from" | "to") =>
    new Set(
      ranked(relays, end)
        .slice(0, most)
        .map(({ slug }) => slug),
    );
  const [from, to] = [kept("from"), kept("to")];
  const cells = relays.filter((relay) => from.has(relay.from.slug) && to.has(relay.to.slug));
  return {
    rows: ranked(cells, "to"),
    columns: ranked(cells, "from"),
    cells,
    left: {
      links: relays.length - cells.length,
      statements: count(relays) - count(cells),
    },
  };
}

const count = (relays: Relay[]) => relays.reduce((total, { n }) => total + n, 0);
