import type { ReactNode } from "react";
import type { ClaimView } from "@/lib/claim/schema";
import { edtfInWords } from "@/lib/edtf-words";
import { links } from "@/lib/permalinks";
import type { SourceListItem } from "@/lib/source/schema";
import { Chain } from "../chain/chain";
import { DraftNote } from "../ui/draft-note";
import { categoryWord, effectWords } from "./claim-words";
import { DateConflicts } from "./date-conflicts";
import { HowCounted } from "./how-counted";
import { LifeNote } from "./life-note";
import { OutcomeNote } from "./outcome-note";
import { Relations } from "./relations";
import { StanceSection } from "./stance-section";
import { VerdictBar } from "./verdict-bar";

function Crumb({ claim }: { claim: ClaimView }) {
  return (
    <p className="crumb">
      Claim about <a href={links.person(claim.person.slug)}>{claim.person.name}</a> ·{" "}
      {categoryWord(claim.category)}
      {claim.counterparts.length > 0 && " · with regard to "}
      {claim.counterparts.map(({ slug, name }, index) => (
        <span key={slug}>
          {index > 0 && ", "}
          <a href={links.person(slug)}>{name}</a>
        </span>
      ))}
    </p>
  );
}

function Dates({ claim }: { claim: ClaimView }) {
  const { occurredOn, horizon, effect } = claim;
  return (
    <p className="facts dates">
      If true, it {effectWords(effect)}
      {occurredOn && ` · said to have happened: ${edtfInWords(occurredOn)}`}
      {horizon && ` · to come true by: ${edtfInWords(horizon)}`}
    </p>
  );
}

type Props = { claim: ClaimView; outcomeSources: SourceListItem[]; notice?: ReactNode };

/** A claim with its whole provenance: in short, through whom, then each statement in full. */
export function ClaimArticle({ claim, outcomeSources, notice }: Props) {
  return (
    <article>
      <DraftNote status={claim.status} />
      <Crumb claim={claim} />
      <h1>{claim.text}</h1>
      <VerdictBar claim={claim} />
      {notice}
      <HowCounted claim={claim} />
      <Dates claim={claim} />
      <LifeNote category={claim.category} />
      {claim.outcome && <OutcomeNote outcome={claim.outcome} sources={outcomeSources} />}
      {claim.stances.some(({ statement }) => statement.citations.length > 0) && (
        <section>
          <h2>
            Who says what <small>and through whom</small>
          </h2>
          <Chain taken={claim.stances} hasActs />
        </section>
      )}
      <DateConflicts claim={claim} />
      <StanceSection claim={claim} stance="deny" />
      <StanceSection claim={claim} stance="support" />
      <StanceSection claim={claim} stance="query" />
      <StanceSection claim={claim} stance="comment" />
      <Relations relations={claim.relations} />
      {claim.stances.length === 0 && <p className="facts">No statement on file speaks of this claim yet.</p>}
    </article>
  );
}
