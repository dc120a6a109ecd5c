import { periodInWords } from "@/lib/edtf-words";
import { links } from "@/lib/permalinks";
import type { TimelineItem } from "@/lib/timeline/schema";
import { stateWord } from "../claim/claim-words";
import { Glyph } from "../ui/glyph";

/** What became of a claim, as a seal upon the spine. */
export function OutcomeCard({ item }: { item: TimelineItem }) {
  const { outcome, claim } = item;
  if (!outcome || !claim) return null;
  return (
    <article className="card outcome">
      <p>
        <span className="seal">
          <Glyph kind="out" /> {stateWord(outcome.verdict)}
        </span>
      </p>
      <h5>
        <a href={links.claim(claim.id)}>{claim.text}</a>
      </h5>
      <p className="facts">{outcome.reason}</p>
    </article>
  );
}

/** An office taken up: a quiet line. */
export function TenureCard({ item }: { item: TimelineItem }) {
  const { tenure } = item;
  if (!tenure) return null;
  return (
    <p className="card tenure">
      {tenure.office}
      {tenure.organization && (
        <>
          , <a href={links.organization(tenure.organization.slug)}>{tenure.organization.name}</a>
        </>
      )}
      , {periodInWords(tenure.from, tenure.to)}
    </p>
  );
}
