import type { ClaimView } from "@/lib/claim/schema";
import { edtfInWords } from "@/lib/edtf-words";
import type { Explanation } from "@/lib/explanation/rules";
import { StatementLinks } from "./counted-statements";

type Ends = Explanation["said"];

function First({ claim, word, edtf, ends }: { claim: ClaimView; word: string; edtf: string; ends: Ends }) {
  const { from, to } = ends;
  const isOneDay = from?.day === to?.day;
  return (
    <li>
      First {word}: {edtfInWords(edtf)}.{" "}
      {from && (
        <>
          {isOneDay ? "By" : `Not before ${edtfInWords(from.day)}, by`}{" "}
          <StatementLinks claim={claim} ids={from.statements} />
        </>
      )}
      {to && !isOneDay && (
        <>
          {from && "; "}by {edtfInWords(to.day)} at the latest, by{" "}
          <StatementLinks claim={claim} ids={to.statements} />
        </>
      )}
      .
    </li>
  );
}

type Difference = NonNullable<Explanation["latency"]>["min"];

function Sum({ word, difference }: { word: string; difference: Difference }) {
  const { later, earlier, days, counted } = difference;
  return (
    <li>
      At {word}: {edtfInWords(later)} less {edtfInWords(earlier)} is {days < 0 ? `−${-days}` : days}{" "}
      {Math.abs(days) === 1 ? "day" : "days"}
      {days !== counted && `, and a denial can’t come before what it denies: ${counted}`}.
    </li>
  );
}

/** When it was first said and denied, by which statements, and the days between, reckoned out. */
export function CountedDates({ claim, counted }: { claim: ClaimView; counted: Explanation }) {
  const { firstSaidOn, firstDeniedOn } = claim.facts;
  const { said, denied, latency } = counted;
  return (
    <>
      The earliest day that any statement in support (or in denial) allows, and the earliest by which one was
      made for certain. Where they differ, the time between is a range.
      <ul>
        {firstSaidOn ? (
          <First claim={claim} word="said" edtf={firstSaidOn} ends={said} />
        ) : (
          <li>When it was first said is not known.</li>
        )}
        {firstDeniedOn && <First claim={claim} word="denied" edtf={firstDeniedOn} ends={denied} />}
        {latency && <Sum word="least" difference={latency.min} />}
        {latency && <Sum word="most" difference={latency.max} />}
      </ul>
    </>
  );
}
