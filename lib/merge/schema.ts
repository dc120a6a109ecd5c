import { z } from "zod";
import { correction, recordId } from "../fields";

export const splitInput = z
  .strictObject({ claim: recordId, correction })
  .meta({ id: "SplitInput", examples: [{ claim: "2m4q7f3k9x" }] });
export type SplitInput = z.infer<typeof splitInput>;

/** A claim that became part of another: which, since when, and how many statements would go back. */
export type MergedClaim = { id: string; text: string; mergedAt: string; statements: number };
