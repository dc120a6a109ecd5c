import { z } from "zod";
import { correction, recordId } from "../../fields";
import type { SourceView } from "../../source/schema";

export const sourceSplitInput = z
  .strictObject({ source: recordId, correction })
  .meta({ id: "SourceSplitInput", examples: [{ source: "2m4q7f3k9x" }] });
export type SourceSplitInput = z.infer<typeof sourceSplitInput>;

/** What merging one source into another would do, to be read before it is done. */
export type SourceMergePreview = {
  source: SourceView;
  into: SourceView;
  /** The statements that it is cited for or that it makes itself. `isThere`: the other is cited for all that with
   *  the same words already. */
  statements: { id: string; text: string; isThere: boolean }[];
  /** Drafts among them that aren't the actor's to see. */
  hidden: number;
  /** The claims whose outcome rests on it. */
  outcomes: { id: string; text: string }[];
  /** Whether the text that is kept of it becomes the other's latest, or stays behind it in the keeping. */
  text: "moves" | "stays" | "none";
};
