import type { ClaimView } from "@/lib/claim/schema";
import type { StanceKind } from "@/lib/statement/schema";
import { StatementBlock } from "../statement/statement-block";

const titles: Record<StanceKind, string> = {
  deny: "Denied",
  support: "Said in support",
  query: "Questioned",
  comment: "Commented on",
};

/** All statements of one stance on a claim. */
export function StanceSection({ claim, stance }: { claim: ClaimView; stance: StanceKind }) {
  const taken = claim.stances.filter((one) => one.stance === stance);
  if (taken.length === 0) return null;
  return (
    <section>
      <h2>
        {titles[stance]} <small>{taken.length}</small>
      </h2>
      {taken.map(({ statement, manner }) => (
        <StatementBlock key={statement.id} statement={statement} stance={stance} manner={manner} />
      ))}
    </section>
  );
}
