import { edtfInWords } from "@/lib/edtf-words";
import { links } from "@/lib/permalinks";
import { inOrder, markDifferences, type Piece } from "@/lib/rendering/rules";
import type { CitationView } from "@/lib/statement/schema";
import { languageName } from "../ui/languages";
import { Attributed } from "./speaker";

function tongueOf({ language, translated, quote }: CitationView): string {
  if (!quote) return "";
  const name = language ? languageName(language) : null;
  if (translated) return name ? `translated into ${name}` : "translated";
  const spoken = translated === false ? ", as spoken" : "";
  return name ? `in ${name}${spoken}` : spoken.replace(", ", "");
}

function caption(citation: CitationView): string {
  const { dates, datedAs } = citation;
  const dated =
    dates && datedAs ? `${dates === "occurrence" ? "dates it" : "said on"} ${edtfInWords(datedAs)}` : "";
  return [tongueOf(citation), dated].filter(Boolean).join(" · ");
}

/** A quotation, with the words marked that another rendering has otherwise. */
function Quote({ citation, pieces }: { citation: CitationView; pieces: Piece[] }) {
  const { source, language } = citation;
  let at = 0;
  return (
    <blockquote lang={language ?? undefined} cite={source.url ?? undefined}>
      {pieces.map(({ text, differs }) => {
        const key = at;
        at += text.length;
        return differs ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
      })}
    </blockquote>
  );
}

function Rendering({ citation, pieces }: { citation: CitationView; pieces: Piece[] }) {
  const { source, via, quote, note, shifts, missingSince } = citation;
  const details = caption(citation);
  return (
    <figure>
      {quote ? (
        <Quote citation={citation} pieces={pieces} />
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
        {missingSince && (
          <span className="gone">
            <b>No longer in the source</b> since {edtfInWords(missingSince)}, when it was read again.
          </span>
        )}
        {shifts && (
          <span className="shifts">
            <b>The meaning shifts.</b> {shifts}
          </span>
        )}
        {note && <span className="gloss">{note}</span>}
      </figcaption>
    </figure>
  );
}

const isSame = (citations: CitationView[]) => new Set(citations.map(({ quote }) => quote)).size === 1;

/** The wordings of one statement side by side, the original first where it is on file. */
export function Renderings({ citations }: { citations: CitationView[] }) {
  const ordered = inOrder(citations);
  const quoted = ordered.filter(({ quote }) => quote);
  const pieces = markDifferences(quoted.map(({ quote, language }) => ({ text: quote ?? "", language })));
  const lacksOriginal = quoted.length > 0 && quoted.every(({ translated }) => translated);
  const words = [
    quoted.length > 1 && !isSame(quoted) ? `${quoted.length} renderings of one statement` : "",
    pieces.flat().some(({ differs }) => differs) ? "the words that differ are marked" : "",
    lacksOriginal ? "the original wording is not on file" : "",
  ].filter(Boolean);
  return (
    <>
      <div className="rend">
        {ordered.map((citation) => (
          <Rendering
            key={`${citation.source.id} ${citation.quote ?? ""}`}
            citation={citation}
            pieces={pieces[quoted.indexOf(citation)] ?? []}
          />
        ))}
      </div>
      {words.length > 0 && <p className="facts">{sentence(words.join("; "))}</p>}
    </>
  );
}

const sentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
