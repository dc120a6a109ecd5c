import { edtfInWords } from "@/lib/edtf-words";
import { links } from "@/lib/permalinks";
import type { CitationView } from "@/lib/statement/schema";
import { languageName } from "../ui/languages";
import { Attributed } from "./speaker";

/** Originals before translations; otherwise as they were entered. */
export function inOrder(citations: CitationView[]): CitationView[] {
  return [...citations].sort((a, b) => Number(a.translated === true) - Number(b.translated === true));
}

function caption({ language, translated, dates, datedAs }: CitationView): string {
  const tongue = language ? `in ${languageName(language)}` : "";
  const dated =
    dates && datedAs ? `${dates === "occurrence" ? "dates it" : "said on"} ${edtfInWords(datedAs)}` : "";
  return [tongue, translated ? "translated" : "", dated].filter(Boolean).join(" · ");
}

function Rendering({ citation }: { citation: CitationView }) {
  const { source, via, quote, language, note } = citation;
  const details = caption(citation);
  return (
    <figure>
      {quote ? (
        <blockquote lang={language ?? undefined} cite={source.url ?? undefined}>
          {quote}
        </blockquote>
      ) : (
        <p className="unquoted">Reported without a quotation.</p>
      )}
      <figcaption>
        <a href={links.source(source.id)}>{source.publisher?.name ?? source.title}</a>,{" "}
        {edtfInWords(source.publishedOn)}
        {via.length > 0 && " · through "}
        {via.map((hop, index) => (
          <span key={`${hop.kind} ${hop.slug ?? hop.name}`}>
            {index > 0 && " and "}
            <Attributed of={hop} />
          </span>
        ))}
        {details && ` · ${details}`}
        {note && <span className="gloss">{note}</span>}
      </figcaption>
    </figure>
  );
}

const isSame = (citations: CitationView[]) => new Set(citations.map(({ quote }) => quote)).size === 1;

/** The wordings of one statement side by side, the original first where it is on file. */
export function Renderings({ citations }: { citations: CitationView[] }) {
  const quoted = citations.filter(({ quote }) => quote);
  const lacksOriginal = quoted.length > 0 && quoted.every(({ translated }) => translated);
  const words = [
    quoted.length > 1 && !isSame(quoted) ? `${quoted.length} renderings of one statement` : "",
    lacksOriginal ? "the original wording is not on file" : "",
  ].filter(Boolean);
  return (
    <>
      <div className="rend">
        {inOrder(citations).map((citation) => (
          <Rendering key={`${citation.source.id} ${citation.quote ?? ""}`} citation={citation} />
        ))}
      </div>
      {words.length > 0 && <p className="facts">{sentence(words.join("; "))}</p>}
    </>
  );
}

const sentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
