import type { OutcomeView } from "@/lib/claim/schema";
import { edtfInWords } from "@/lib/edtf-words";
import { links } from "@/lib/permalinks";
import type { SourceListItem } from "@/lib/source/schema";
import { EdtfDate } from "../ui/edtf-date";
import { Glyph } from "../ui/glyph";
import { stateWord } from "./claim-words";

type Props = { outcome: OutcomeView; sources: SourceListItem[] };

const whereOf = (source: SourceListItem | undefined) =>
  source ? `, ${source.publisher?.name ?? "publisher not named"}, ${edtfInWords(source.publishedOn)}` : "";

/** What became of a claim: the verdict as a seal, the day, the reason, the sources. */
export function OutcomeNote({ outcome, sources }: Props) {
  const found = new Map(sources.map((source) => [source.id, source]));
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
              {index > 0 && "; "}
              <a href={links.source(id)}>{found.get(id)?.title ?? "a source on file"}</a>
              {whereOf(found.get(id))}
            </span>
          ))}
        </p>
      )}
    </section>
  );
}
