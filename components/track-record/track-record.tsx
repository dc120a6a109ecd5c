import { links } from "@/lib/permalinks";
import type { Tally, TrackRecordPart } from "@/lib/track-record/schema";
import { outcomeWords, partTitle, shareInWords } from "./tally-words";

type Props = {
  noun: "person" | "organization";
  slug: string;
  tallies: [part: TrackRecordPart, tally: Tally][];
};

/** How claims are counted in a track record. */
export function HowRecordIsCounted() {
  return (
    <details className="counted">
      <summary>How is this counted?</summary>
      <dl>
        <dt>Decided claims only</dt>
        <dd>
          A claim counts once its outcome is decided as borne out, partly (which counts as borne out) or not
          borne out, and once for each part that somebody had in it, however often they said it. Below five
          decided claims no share is given; from five on it comes with Wilson’s 95% interval, which says how
          far so few cases can mislead. It says how claims turned out, not who is to be believed.
        </dd>
      </dl>
    </details>
  );
}

/** How claims turned out, in numbers that lead to the claims behind them. Never a share without its number;
 *  none at all below five. */
export function TrackRecord({ noun, slug, tallies }: Props) {
  const decided = tallies.filter(([, { n }]) => n > 0);
  if (decided.length === 0) {
    return (
      <section>
        <h2>How it turned out</h2>
        <p className="facts">None of the claims in which they had a part has been decided yet.</p>
      </section>
    );
  }
  return (
    <section>
      <h2>How it turned out</h2>
      <ul className="facts record">
        {decided.map(([part, tally]) => (
          <li key={part}>
            {partTitle[part]}:{" "}
            <a href={links.trackRecord(noun, slug, part)}>
              <b>{tally.held}</b> of <b>{tally.n}</b>
            </a>{" "}
            {outcomeWords(part)}; {shareInWords(tally)}
          </li>
        ))}
      </ul>
      <HowRecordIsCounted />
    </section>
  );
}
