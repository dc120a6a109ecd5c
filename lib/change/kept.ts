import type { Actor } from "../auth/schema";
import { readsFor } from "../db";

/** Keeps answers by their key, so that one that takes long is made once for a state of the record: the key
 *  says which. One that fails isn't kept; when there are too many, all go. */
function keeping<T>(most: number) {
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

const moment = "SELECT seq, today() AS day FROM change_head";

/** Keeps what costs much to count, for each state of the record: asked again before the next change and the
 *  next day, it is not counted again. Nothing that depends on who asks may be kept so. */
export function keptByMoment<T>(most: number) {
  const kept = keeping<T>(most);
  return async (actor: Actor, asked: unknown, make: () => Promise<T>): Promise<T> => {
    const { rows } = await readsFor(actor).query<{ seq: number; day: string }>(moment);
    return kept(JSON.stringify([actor.asOf, rows[0], asked]), make);
  };
}
