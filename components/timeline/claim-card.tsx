import { links } from "@/lib/permalinks";
import type { TimelineItem } from "@/lib/timeline/schema";
import { categoryWord } from "../claim/claim-words";
import { EffectLine } from "../claim/effect-line";
import { FactsLine } from "../claim/facts-line";
import { StateWord } from "../claim/state-word";
import { SaidLines } from "../statement/said-lines";
import { Glyph } from "../ui/glyph";
import type { Dated } from "./moments";

type Claim = NonNullable<TimelineItem["claim"]>;

type Props = { claim: Claim; entry: Dated; year: string | undefined; tellsEffect?: boolean };

/** A claim on the timeline, when it was first said, with the chains through which it was. */
export function ClaimCard({ claim, entry, year, tellsEffect = false }: Props) {
  return (
    <article className="card claim">
      <p className="by">
        <Glyph kind="sup" />
        <b>Claim</b> · {categoryWord(claim.category)}
        <StateWord state={claim.state} />
      </p>
      <h5>
        <a href={links.claim(claim.id)}>{claim.text}</a>
      </h5>
      {tellsEffect && <EffectLine effect={claim.effect} />}
      <FactsLine facts={claim.facts} />
      {entry.happened && (
        <p className="facts">
          <Glyph kind="occ" /> said to have happened then
        </p>
      )}
      <ul className="cites">
        {entry.support.map(
          ({ statement }) => statement && <SaidLines key={statement.id} statement={statement} year={year} />,
        )}
      </ul>
    </article>
  );
}

/** What a claim says happened, on the day that it is said to have. */
export function OccurrenceCard({ claim }: { claim: Claim }) {
  const isInConflict = claim.facts.dateConflicts.some(({ of }) => of === "occurrence");
  return (
    <article className="card occ">
      <p className="by">
        <Glyph kind="occ" />
        <b>Reported to have happened</b>
        {isInConflict && " · the sources give two dates"}
      </p>
      <h5>
        <a href={links.claim(claim.id)}>{claim.text}</a>
      </h5>
    </article>
  );
}
