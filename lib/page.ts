/** One page of a list. `nextCursor` is opaque, and null on the last page. */
export type Page<T> = { items: T[]; nextCursor: string | null };
