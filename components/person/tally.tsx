import type { TimelineTally } from "@/lib/timeline/schema";

/** How much there is about somebody, in numbers. */
export function Tally({ tally }: { tally: TimelineTally }) {
  const numbers: [word: string, count: number][] = [
    ["claims", tally.claims],
    ["statements", tally.statements],
    ["denials", tally.stances.deny],
    ["decided", tally.decided],
  ];
  return (
    <dl className="tally">
      {numbers.map(([word, count]) => (
        <div key={word}>
          <dt>{word}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  );
}
