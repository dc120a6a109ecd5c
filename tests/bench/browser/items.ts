import { z } from "zod";

/** What every timeline in the bench shows: one entry, in the plainest words. */
export type Item = { id: string; kind: string; start: string; end: string | null; text: string };

const page = z.object({
  items: z.array(
    z.object({
      kind: z.string(),
      id: z.string(),
      from: z.string().nullable(),
      to: z.string().nullable(),
      claim: z.object({ text: z.string() }).optional(),
      statement: z.object({ text: z.string() }).optional(),
      tenure: z.object({ office: z.string() }).optional(),
    }),
  ),
  nextCursor: z.string().nullable(),
});

/** All of somebody's timeline, by the API. What isn't dated can't be placed by the others and is left out. */
export async function readItems(base: string, slug: string): Promise<Item[]> {
  const found: Item[] = [];
  let cursor: string | null = "";
  while (cursor !== null) {
    const query: string = cursor && `&cursor=${cursor}`;
    const answer = await fetch(`${base}/api/v1/people/${slug}/timeline?limit=200${query}`);
    const { items, nextCursor } = page.parse(await answer.json());
    for (const { kind, id, from, to, claim, statement, tenure } of items) {
      const start = from ?? to;
      if (start === null) continue;
      const text = statement?.text ?? claim?.text ?? tenure?.office ?? "";
      found.push({ id: `${kind}-${id}`, kind, start, end: to !== null && to > start ? to : null, text });
    }
    cursor = nextCursor;
  }
  return found;
}
