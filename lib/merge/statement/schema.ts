import { z } from "zod";
import { correction, recordId } from "../../fields";
import type { StatementView } from "../../statement/schema";

export const statementSplitInput = z
  .strictObject({ statement: recordId, correction })
  .meta({ id: "StatementSplitInput", examples: [{ statement: "2m4q7f3k9x" }] });
export type StatementSplitInput = z.infer<typeof statementSplitInput>;

/** What merging one statement into another would do, to be read before it is done. */
export type StatementMergePreview = {
  statement: StatementView;
  into: StatementView;
  /** `isThere`: the other has the same words of the same source, by the same chain, already. */
  citations: (StatementView["citations"][number] & { isThere: boolean })[];
  /** `isThere`: the other takes a stance on the claim already, and that one stays. */
  stances: (StatementView["stances"][number] & { isThere: boolean })[];
  /** What becomes of its date, where it is another than the other's: `in_conflict` where citations on either side
   *  give days that can't both be right, and that is shown; `goes_along` on citations; `stays` in its history only. */
  date: "same" | "goes_along" | "in_conflict" | "stays";
  /** Whether its credibility becomes the other's, or gives way to what was judged there. */
  credibility: "moves" | "gives_way" | "none";
};
