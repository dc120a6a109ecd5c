import { z } from "zod";
import { correction, recordId } from "../fields";

export const mergeable = z.enum(["claim", "statement", "source"]);

/** Which other record of its kind one becomes part of. */
export const mergeInput = z
  .strictObject({ into: recordId, correction })
  .meta({ id: "MergeInput", examples: [{ into: "2m4q7f3k9x" }] });
export type MergeInput = z.infer<typeof mergeInput>;

export const splitInput = z
  .strictObject({ claim: recordId, correction })
  .meta({ id: "SplitInput", examples: [{ claim: "2m4q7f3k9x" }] });
export type SplitInput = z.infer<typeof splitInput>;

/** The same as a form sends it, whichever kind it is about. */
export const splitForm = z.object({ parted: recordId, correction });

/** A record that became part of another: which, since when, and how much would go back with it: statements
 *  with a claim or a source, citations with a statement. */
export type MergedRecord = { id: string; title: string; mergedAt: string; moved: number };
