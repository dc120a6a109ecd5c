/** How much is answered at once: `limit` entries; but where there are no more than `whole`, all of them. */
export type Piece = { limit: number; whole?: number | undefined };

/** A page's piece. What is short stands on one page; of what is long as much as fills some windows, since
 *  every entry more is waited for by whoever reads the first. */
export const pageful = { limit: 25, whole: 50 };

const mostOf = ({ limit, whole = limit }: Piece) => Math.max(limit, whole);

/** The limits of a query for a piece, as SQL: `read` for its entries `e`, one more than can be shown, and
 *  `shown` for how many of them are. The numbers stand in the text: of a parameter the planner can't know how
 *  little it is, and plans each time anew. */
export function limitsOf(piece: Piece): { read: string; shown: string } {
  const most = Math.trunc(mostOf(piece));
  const [read, shown] = [String(most + 1), String(most)];
  if (most === piece.limit) return { read, shown };
  return {
    read,
    shown: `(SELECT CASE WHEN count(*) > ${most} THEN ${Math.trunc(piece.limit)} ELSE ${most} END FROM e)`,
  };
}

/** Whether there are entries beyond a piece, by how many were read for it. */
export const isCut = (piece: Piece, read: number): boolean => read > mostOf(piece);
