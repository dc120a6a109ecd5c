import type { Tally, TrackRecordView } from "@/lib/track-record/schema";

const percent = (share: number) => `${Math.round(share * 100)}%`;

function Row({ what, tally, outcome }: { what: string; tally: Tally; outcome: string }) {
  if (tally.n === 0) return null;
  return (
    <li>
      {what}: <b>{tally.held}</b> of <b>{tally.n}</b> {outcome}
      {tally.share !== null && tally.interval && (
        <>
          , {percent(tally.share)} (95% interval {percent(tally.interval.low)}–{percent(tally.interval.high)})
        </>
      )}
    </li>
  );
}

/** How what an organization reported turned out. Never a share without its number; none at all below five. */
export function TrackRecord({ record }: { record: TrackRecordView }) {
  const { asOrigin, asRelay, asDenier } = record;
  const isUndecided = asOrigin.n + asRelay.n + asDenier.n === 0;
  return (
    <section>
      <h2>How it turned out</h2>
      {isUndecided ? (
        <p className="facts">None of the claims that it made, passed on or denied has been decided yet.</p>
      ) : (
        <ul className="facts">
          <Row what="Claims it was the first to make" tally={asOrigin} outcome="borne out" />
          <Row what="Claims it passed on" tally={asRelay} outcome="borne out" />
          <Row what="Claims it denied" tally={asDenier} outcome="not borne out, so that the denial held" />
        </ul>
      )}
      <details className="counted">
        <summary>How is this counted?</summary>
        <dl>
          <dt>Decided claims only</dt>
          <dd>
            A claim counts once its outcome is decided as borne out, partly or not borne out. Below five
            decided claims no share is given; from five on it comes with Wilson’s 95% interval, which says how
            far so few cases can mislead.
          </dd>
        </dl>
      </details>
    </section>
  );
}
