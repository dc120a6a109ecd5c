import { generateRecord, sizesAt } from "../record/record";
import type { Wanted } from "./database";

/** The record of the bench: a hundred thousand claims, times the scale. */
export const busyRecord = (seed: number, scale: number, isFresh: boolean): Wanted => ({
  database: "record",
  told: `seed ${seed}, scale ${scale}`,
  changes: () => generateRecord(seed, sizesAt(scale)),
  isFresh,
});
