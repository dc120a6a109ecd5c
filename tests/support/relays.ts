import type { Actor } from "@/lib/auth/schema";
import type { Page } from "@/lib/page";
import { listSources } from "@/lib/source/queries";
import { sourceListQuery } from "@/lib/source/schema";
import { listStatements } from "@/lib/statement/queries";
import { statementListQuery } from "@/lib/statement/schema";

async function all<T>(read: (cursor: string | undefined) => Promise<Page<T>>): Promise<T[]> {
  const items: T[] = [];
  let cursor: string | undefined;
  do {
    const page = await read(cursor);
    items.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return items;
}

/** Who passes on whom, counted by hand from the statements that stand: `from > to: statements`, in order. */
export async function relaysByHand(actor: Actor): Promise<string[]> {
  const limit = 200;
  const sources = await all((cursor) => listSources(actor, sourceListQuery.parse({ limit, cursor })));
  const statements = await all((cursor) =>
    listStatements(actor, statementListQuery.parse({ limit, cursor })),
  );
  const publisherOf = new Map(sources.map(({ id, publisher }) => [id, publisher?.slug]));
  const counts = new Map<string, number>();
  for (const { speaker, citations } of statements.filter(({ status }) => status === "published")) {
    const first =
      speaker.kind === "source"
        ? publisherOf.get(speaker.id ?? "")
        : speaker.kind === "organization"
          ? speaker.slug
          : null;
    const links = new Set<string>();
    for (const { source, via } of citations) {
      const hops = via.map((hop) => (hop.kind === "organization" ? hop.slug : null));
      const chain = [first, ...hops, source.publisher?.slug];
      for (const [n, to] of chain.entries()) {
        const from = chain[n - 1];
        if (from && to && from !== to) links.add(`${from} > ${to}`);
      }
    }
    for (const link of links) counts.set(link, (counts.get(link) ?? 0) + 1);
  }
  return [...counts].map(([link, n]) => `${link}: ${n}`).sort();
}
