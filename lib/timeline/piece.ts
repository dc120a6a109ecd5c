import type { Given } from "./filter/rules";

/** How much is answered at once: `limit` entries; but where there are no more than `whole`, all of them. */
export type Piece = { limit: number; whole?: number | undefined };

/** A page's piece. What is short stands on one page; of what is long as much as fills some windows, since
 *  every entry more is waited for by whoever reads the first. */
export const pageful = { limit: 25, whole: 50 };

const mostOf = ({ limit, whole = limit }: Piece) => Math.max(limit, whole);

/** The limits of a query for a piece, as SQL: `read` for its entries `e`, one more than can be shown, and
 *  `shown` for how many of them are. */
export function limitsOf(given: Given, piece: Piece): { read: string; shown: string } {
  const read = `${given.add(mostOf(piece) + 1)}::int`;
  if (mostOf(piece) === piece.limit) return { read, shown: `${read} - 1` };
  const short = given.add(piece.limit);
  return {
    read,
    shown: `(SELECT CASE WHEN count(*) = ${read} THEN ${short}::int ELSE ${read} - 1 END FROM e)`,
  };
}

/** Whether there are entries beyond a piece, by how many were read for it. */
export const isCut = (piece: Piece, read: number): boolean => read > mostOf(piece);
