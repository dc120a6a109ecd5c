import { edtfInWords } from "@/lib/edtf-words";
import { links } from "@/lib/permalinks";
import type { CitationView } from "@/lib/statement/schema";

/** The quotations of a statement that their sources no longer had when they were read again. */
export function MissingQuotes({ citations }: { citations: CitationView[] }) {
  const missing = citations.filter(({ missingSince }) => missingSince !== null);
  if (missing.length === 0) return null;
  return (
    <ul className="missing-quotes">
      {missing.map(({ source, quote, missingSince }) => (
        <li key={`${source.id} ${quote}`} className="note">
          {quote ? <q>{quote}</q> : "What is reported"} is no longer in{" "}
          <a href={links.deskArticle(source.id)}>{source.title}</a> since {edtfInWords(missingSince ?? "")}.
        </li>
      ))}
    </ul>
  );
}
