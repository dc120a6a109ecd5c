import DataLoader from "dataloader";

/**
 * Look-ups by one key each, made together: those asked for in one turn of the event loop are one query.
 * Nothing is remembered: what is found was read after it was asked for.
 * @param findAll what is on file, by key
 * @returns finds one, or null
 */
export function gathered<V>(
  findAll: (keys: string[]) => Promise<ReadonlyMap<string, V>>,
): (key: string) => Promise<V | null> {
  const loader = new DataLoader<string, V | null>(
    async (keys) => {
      const found = await findAll([...new Set(keys)]);
      return keys.map((key) => found.get(key) ?? null);
    },
    // After all requests that had arrived by this turn were read.
    { cache: false, batchScheduleFn: (run) => setImmediate(run) },
  );
  return (key) => loader.load(key);
}
