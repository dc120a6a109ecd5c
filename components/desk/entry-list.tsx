import { edtfInWords } from "@/lib/edtf-words";
import type { EntryView } from "@/lib/entries/schema";
import { type DeskNoun, links } from "@/lib/permalinks";

const nouns: Record<EntryView["type"], { word: string; noun: DeskNoun; page: (key: string) => string }> = {
  person: { word: "Person", noun: "people", page: links.person },
  organization: { word: "Organization", noun: "organizations", page: links.organization },
  source: { word: "Source", noun: "sources", page: links.source },
  claim: { word: "Claim", noun: "claims", page: links.claim },
  statement: { word: "Statement", noun: "statements", page: links.statement },
};

const statusWords = { draft: "Draft", published: "Published", retracted: "Withdrawn", merged: "Merged" };

/** An editor's own records, newest first, each with the ways to it. */
export function EntryList({ entries }: { entries: EntryView[] }) {
  if (entries.length === 0) {
    return (
      <p className="nothing">
        Nothing yet. A claim is where most entries begin: whom it is about, what is claimed, and who says so.
      </p>
    );
  }
  return (
    <ol className="entries">
      {entries.map((entry) => {
        const { word, noun, page } = nouns[entry.type];
        const isEditable = entry.status === "draft" || entry.status === "published";
        return (
          <li key={entry.type + entry.key}>
            <p className="entry-title">
              {isEditable ? <a href={links.deskEdit(noun, entry.key)}>{entry.title}</a> : entry.title}
            </p>
            <p className="entry-about">
              <span>{word}</span>
              <span data-status={entry.status}>{statusWords[entry.status]}</span>
              <span>version {entry.version}</span>
              <time dateTime={entry.updatedAt}>{edtfInWords(entry.updatedAt.slice(0, 10))}</time>
              <a href={page(entry.key)}>
                Its page<span className="vh">: {entry.title}</span>
              </a>
            </p>
          </li>
        );
      })}
    </ol>
  );
}
