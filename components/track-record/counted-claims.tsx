import { links } from "@/lib/permalinks";
import type { CountedClaim, TrackRecordPart } from "@/lib/track-record/schema";
import { StateWord } from "../claim/state-word";
import { EdtfDate } from "../ui/edtf-date";

type Props = { claims: CountedClaim[]; part: TrackRecordPart };

/** The claims behind a number of a track record, each with how it turned out. */
export function CountedClaims({ claims, part }: Props) {
  return (
    <ul className="list measure">
      {claims.map(({ claim, verdict, decidedOn, held }) => (
        <li key={claim.id}>
          <p className="title">
            <a href={links.claim(claim.id)}>{claim.text}</a>
          </p>
          <p className="facts">
            About <a href={links.person(claim.person.slug)}>{claim.person.name}</a> ·{" "}
            <StateWord state={verdict} />, <EdtfDate edtf={decidedOn} />
            {part === "denier" && ` · ${held ? "the denial held" : "the denial did not hold"}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
