import type { Bundle } from "@/lib/bundle/schema";

/** Who passes on whom, counted by hand from an export: `from > to: statements`, in order. */
export function relaysIn({ sources, statements }: Bundle): string[] {
  const publisherOf = new Map(sources.map(({ ref, publisher }) => [ref, publisher ?? null]));
  const counts = new Map<string, number>();
  for (const { speaker, citations } of statements) {
    const first = speaker.source ? publisherOf.get(speaker.source) : speaker.organization;
    const links = new Set<string>();
    for (const { source, via } of citations) {
      const chain = [first, ...(via ?? []).map((hop) => hop.organization), publisherOf.get(source)];
      for (const [n, to] of chain.entries()) {
        const from = chain[n - 1];
        if (from && to && from !== to) links.add(`${from} > ${to}`);
      }
    }
    for (const link of links) counts.set(link, (counts.get(link) ?? 0) + 1);
  }
  return [...counts].map(([link, n]) => `${link}: ${n}`).sort();
}
