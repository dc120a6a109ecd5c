import { edtfInWords } from "@/lib/edtf-words";
import { links } from "@/lib/permalinks";
import type { SearchHit } from "@/lib/search/schema";
import { StateWord } from "../claim/state-word";
import { Speaker } from "../statement/speaker";
import { actWord, stanceGlyph } from "../statement/statement-words";
import { EdtfDate } from "../ui/edtf-date";
import { Glyph } from "../ui/glyph";
import type { ClaimGroup } from "./grouping";
import { Heading, Why } from "./marked";
import { hitAddress } from "./view";

type Props = { hit: SearchHit; asOf: string | undefined };

const kinds = { person: "Person", organization: "Organization", source: "Source", claim: "Claim" };

/** A source's detail holds the date of publication as EDTF. */
const detailOf = ({ type, detail }: SearchHit): string | null =>
  type === "source" && detail
    ? detail
        .split(" · ")
        .map((part) => edtfInWords(part))
        .join(" · ")
    : detail;

/** A person, an organization, a source, or a statement by itself. */
export function OneHit({ hit, asOf }: Props) {
  if (hit.type === "statement") {
    return (
      <li className="found">
        <StatementHit hit={hit} asOf={asOf} claim={null} />
      </li>
    );
  }
  return (
    <li className={hit.type === "source" ? "found" : "found by-name"}>
      <p className="kind">
        <b>{kinds[hit.type]}</b>
        {detailOf(hit) && hit.type !== "person" && ` · ${detailOf(hit)}`}
      </p>
      <h3 className="title">
        <a href={hitAddress(hit, asOf)}>
          <Heading title={hit.title} matches={hit.matches ?? []} />
        </a>
      </h3>
      {hit.type === "person" && hit.detail && !hit.matches?.some(({ field }) => field === "summary") && (
        <p className="facts">{hit.detail}</p>
      )}
      <Why title={hit.title} matches={hit.matches} />
    </li>
  );
}

/** A statement: who did what with the claim, when, in which words. */
function StatementHit({ hit, asOf, claim }: Props & { claim: string | null }) {
  const { claims = [], speaker, on, title, matches } = hit;
  const taken = claims.find(({ id }) => id === claim) ?? claims[0];
  const glyph = taken ? stanceGlyph[taken.stance] : "com";
  const others = claims.filter(({ id }) => id !== taken?.id);
  return (
    <div className={`denial ${glyph}`}>
      <p className="by">
        <Glyph kind={glyph} />
        {taken && <b>{actWord(taken.stance, taken.manner)}</b>} {speaker && <Speaker speaker={speaker} />}
        {on && (
          <>
            {" · "}
            <span className="day">
              <EdtfDate edtf={on} />
            </span>
          </>
        )}
      </p>
      <p className="say">
        <a href={hitAddress(hit, asOf)}>
          <Heading title={title} matches={matches ?? []} />
        </a>
      </p>
      <Why title={title} matches={matches} />
      {others.length > 0 && (
        <p className="facts">
          Also on{" "}
          {others.map(({ id, text }, n) => (
            <span key={id}>
              {n > 0 && " · "}
              <a href={links.withQuery(links.claim(id), { asOf })}>{text}</a>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

const SHOWN = 3;

/** A claim with the statements on it that fit; where it doesn't fit itself, it is there for their sake. */
export function GroupOfClaim({ group, asOf }: { group: ClaimGroup; asOf: string | undefined }) {
  const { claim, hit, statements } = group;
  const item = (statement: SearchHit) => (
    <li key={statement.id}>
      <StatementHit hit={statement} asOf={asOf} claim={claim.id} />
    </li>
  );
  const rest = statements.slice(SHOWN);
  return (
    <li className={hit ? "found" : "found for-context"}>
      <p className="kind">
        <b>{kinds.claim}</b> about{" "}
        <a href={links.withQuery(links.person(claim.person.slug), { asOf })}>{claim.person.name}</a>
        {hit?.on && (
          <>
            {" · first said "}
            <EdtfDate edtf={hit.on} />
          </>
        )}
        {" · "}
        <StateWord state={claim.state} />
      </p>
      <h3 className="title">
        <a href={links.withQuery(links.claim(claim.id), { asOf })}>
          <Heading title={claim.text} matches={hit?.matches ?? []} />
        </a>
      </h3>
      {statements.length > 0 && <ul className="under">{statements.slice(0, SHOWN).map(item)}</ul>}
      {rest.length > 0 && (
        <details>
          <summary>
            {rest.length} more {rest.length === 1 ? "statement" : "statements"} on this claim
          </summary>
          <ul className="under">{rest.map(item)}</ul>
        </details>
      )}
    </li>
  );
}
