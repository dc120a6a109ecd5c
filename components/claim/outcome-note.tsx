import type { OutcomeView } from "@/lib/claim/schema";
import { links } from "@/lib/permalinks";
import { EdtfDate } from "../ui/edtf-date";
import { Glyph } from "../ui/glyph";
import { stateWord } from "./claim-words";

/** What became of a claim: the verdict as a seal, the day, the reason, the sources. */
export function OutcomeNote({ outcome }: { outcome: OutcomeView }) {
  return (
    <section id="outcome" className="outcome">
      <h2>What came of it</h2>
      <p>
        <span className="seal">
          <Glyph kind="out" /> {stateWord(outcome.verdict)}
        </span>{" "}
        <EdtfDate edtf={outcome.decidedOn} />
      </p>
      <p className="say">{outcome.reason}</p>
      {outcome.sources.length > 0 && (
        <p className="facts">
          According to{" "}
          {outcome.sources.map((id, index) => (
            <span key={id}>
              {index > 0 && ", "}
              <a href={links.source(id)}>source {outcome.sources.length > 1 ? index + 1 : "on file"}</a>
            </span>
          ))}
        </p>
      )}
    </section>
  );
}
