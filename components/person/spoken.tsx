import type { Page } from "@/lib/page";
import type { StatementView } from "@/lib/statement/schema";
import { StatementItem } from "../statement/statement-item";

/** What somebody said about others: for those who speak and of whom nothing is said. */
export function Spoken({ name, statements }: { name: string; statements: Page<StatementView> }) {
  if (statements.items.length === 0) return null;
  return (
    <section>
      <h2>
        {statements.nextCursor ? "The latest that" : "What"} {name} said
      </h2>
      <ul className="list measure">
        {statements.items.map((statement) => (
          <StatementItem key={statement.id} statement={statement} />
        ))}
      </ul>
    </section>
  );
}
