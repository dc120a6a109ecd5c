import { links } from "@/lib/permalinks";
import type { TimelineItem } from "@/lib/timeline/schema";
import { categoryWord } from "../claim/claim-words";
import { FactsLine } from "../claim/facts-line";
import { StateWord } from "../claim/state-word";
import { Glyph } from "../ui/glyph";

type Claim = NonNullable<TimelineItem["claim"]>;

/** A claim on the timeline, when it was first said. */
export function ClaimCard({ claim }: { claim: Claim }) {
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
      <FactsLine facts={claim.facts} />
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
        <b>Reported to have happened</b> · {categoryWord(claim.category)}
        {isInConflict && <span className="state que">Two dates</span>}
      </p>
      <h5>
        <a href={links.claim(claim.id)}>{claim.text}</a>
      </h5>
      {isInConflict && <p className="facts">The sources give different days. Neither was set aside.</p>}
    </article>
  );
}
