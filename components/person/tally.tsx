import type { TimelineCounts } from "@/lib/timeline/schema";

const thousands = new Intl.NumberFormat("en");

/** How much there is about somebody, in numbers. */
export function Tally({ counts }: { counts: TimelineCounts }) {
  const numbers: [word: string, count: number][] = [
    ["claims", counts.claims],
    ["statements", counts.statements],
    ["denials", counts.stances.deny],
    ["decided", counts.decided],
  ];
  return (
    <dl className="tally">
      {numbers.map(([word, count]) => (
        <div key={word}>
          <dt>{word}</dt>
          <dd>{thousands.format(count)}</dd>
        </div>
      ))}
    </dl>
  );
}
