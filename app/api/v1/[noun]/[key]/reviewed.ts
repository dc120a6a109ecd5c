import { links } from "@/lib/permalinks";
import { findReviewedType, reviewedTypeAt } from "@/lib/review/rules";
import { findMoved } from "@/lib/revision/queries";

type Params = { noun: string; key: string };

/** Where people read a record that is in review. */
export const addressOf = ({ noun, key }: Params): string => links.record(reviewedTypeAt(noun), key) ?? "";

/** Where a record stands now that was merged, or whose slug has changed. */
export async function movedTo({ noun, key }: Params): Promise<string | null> {
  const type = findReviewedType(noun);
  return type && findMoved(type, key);
}
