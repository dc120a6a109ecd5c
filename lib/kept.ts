/** Keeps answers by their key, so that one that takes long is made once for a state of the record: the key
 *  says which. One that fails isn't kept; when there are too many, all go. */
export function keeping<T>(most: number) {
  const kept = new Map<string, Promise<T>>();
  return (key: string, make: () => Promise<T>): Promise<T> => {
    const known = kept.get(key);
    if (known) return known;
    const making = make();
    if (kept.size >= most) kept.clear();
    kept.set(key, making);
    making.catch(() => kept.delete(key));
    return making;
  };
}
