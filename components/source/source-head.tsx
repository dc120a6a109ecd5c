import { edtfInWords } from "@/lib/edtf-words";
import { links } from "@/lib/permalinks";
import type { SourceView } from "@/lib/source/schema";
import { EdtfDate } from "../ui/edtf-date";
import { languageName } from "../ui/languages";

const kinds: Record<SourceView["kind"], string> = {
  article: "Article",
  post: "Post",
  broadcast: "Broadcast",
  transcript: "Transcript",
  document: "Document",
};

/** What a source is: its title in its own language, who published it when, and where to read it. */
export function SourceHead({ source }: { source: SourceView }) {
  return (
    <>
      <p className="crumb">
        {kinds[source.kind]}
        {" · "}
        {source.publisher ? (
          <a href={links.organization(source.publisher.slug)}>{source.publisher.name}</a>
        ) : (
          "publisher not named"
        )}
      </p>
      <h1 lang={source.language ?? undefined}>{source.title}</h1>
      <ul className="verdict" aria-label="In short">
        <li>
          published <EdtfDate edtf={source.publishedOn} />
        </li>
        {source.author && <li>by {source.author}</li>}
        {source.language && <li>in {languageName(source.language)}</li>}
        <li>
          {source.url ? (
            <a href={source.url} rel="noopener noreferrer external">
              Read it at {new URL(source.url).hostname}
            </a>
          ) : (
            "no address on file"
          )}
        </li>
      </ul>
      {source.snapshot && (
        <p className="facts">
          Its text was kept as it read on {edtfInWords(source.snapshot.takenAt.slice(0, 10))}{" "}
          <span className="hash">
            (SHA-256 <code>{source.snapshot.sha256}</code>)
          </span>
        </p>
      )}
      {source.note && <p className="note">{source.note}</p>}
    </>
  );
}
