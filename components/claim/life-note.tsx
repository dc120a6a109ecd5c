import type { ClaimCategory } from "@/lib/claim/schema";

/** What a claim about somebody's body must say of itself before it is read. */
export function LifeNote({ category }: { category: ClaimCategory }) {
  if (category === "health") {
    return (
      <p className="note">
        A claim about someone’s health. This page records that it was said and by whom; it is no finding about
        their health.
      </p>
    );
  }
  if (category === "death") {
    return (
      <p className="note">
        A claim that someone died. This page records that it was reported and by whom, not that it happened;
        such reports have often been wrong.
      </p>
    );
  }
  return null;
}
