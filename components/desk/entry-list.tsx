import type { Entry } from "@/lib/change/schema";
import { edtfInWords } from "@/lib/edtf-words";
import { type DeskNoun, links } from "@/lib/permalinks";
import { BulkActs } from "./bulk/bulk-acts";

const nouns: Record<Entry["type"], { word: string; noun: DeskNoun; page: (key: string) => string }> = {
  person: { word: "Person", noun: "people", page: links.person },
  organization: { word: "Organization", noun: "organizations", page: links.organization },
  source: { word: "Source", noun: "sources", page: links.source },
  claim: { word: "Claim", noun: "claims", page: links.claim },
  statement: { word: "Statement", noun: "statements", page: links.statement },
};

const statusWords: Record<string, string> = {
  draft: "Draft",
  published: "Published",
  retracted: "Withdrawn",
  merged: "Merged",
};

const reviewWords = { waiting: "In review", sent_back: "Sent back" } as const;

/** An editor's own records, newest first, each with the ways to it. */
export function EntryList({ entries }: { entries: Entry[] }) {
  if (entries.length === 0) {
    return (
      <p className="nothing">
        Nothing yet. A claim is where most entries begin: whom it is about, what is claimed, and who says so.
      </p>
    );
  }
  return (
    <form method="get" action={links.deskBulk} className="bulk">
      <BulkActs />
      <ol className="entries">
        {entries.map((entry) => {
          const { word, noun, page } = nouns[entry.type];
          const key = entry.slug ?? entry.id;
          const isEditable = entry.status === "draft" || entry.status === "published";
          return (
            <li key={entry.id}>
              {isEditable && (
                <label className="entry-tick">
                  <input type="checkbox" name="record" value={`${entry.type}:${entry.id}`} />
                  <span className="vh">Tick: {entry.title}</span>
                </label>
              )}
              <p className="entry-title">
                {isEditable ? <a href={links.deskEdit(noun, key)}>{entry.title}</a> : entry.title}
              </p>
              <p className="entry-about">
                <span>{word}</span>
                <span data-status={entry.status}>
                  {entry.review ? reviewWords[entry.review] : statusWords[entry.status]}
                </span>
                <span>version {entry.version}</span>
                <time dateTime={entry.updatedAt}>{edtfInWords(entry.updatedAt.slice(0, 10))}</time>
                <a href={page(key)}>
                  Its page<span className="vh">: {entry.title}</span>
                </a>
              </p>
            </li>
          );
        })}
      </ol>
    </form>
  );
}
