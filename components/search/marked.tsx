import type { SearchMatch } from "@/lib/search/schema";
import { fieldWord } from "./search-words";

/** A text with the words in it that were asked for. */
export function Marked({ parts }: { parts: SearchMatch["parts"] }) {
  let at = 0;
  return parts.map(({ text, isMatch }) => {
    const key = at;
    at += text.length;
    return isMatch ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
  });
}

/** A hit's heading, marked where the words stand in it. */
export function Heading({ title, matches }: { title: string; matches: SearchMatch[] }) {
  const match = matches.find(({ parts }) => parts.map(({ text }) => text).join("") === title);
  return match ? <Marked parts={match.parts} /> : title;
}

const MOST = 3;

/** Where else than in its heading a hit has the words. */
export function Why({ title, matches = [] }: { title: string; matches: SearchMatch[] | undefined }) {
  const others = matches.filter(({ parts }) => parts.map(({ text }) => text).join("") !== title);
  if (others.length === 0) return null;
  return (
    <ul className="why">
      {others.slice(0, MOST).map((match) => {
        const text = match.parts.map((part) => part.text).join("");
        return (
          <li key={`${match.field} ${match.source?.id} ${text}`}>
            <span className="where">
              {fieldWord(match)}
              {match.source && `, ${match.source.publisher ?? match.source.title}`}
            </span>{" "}
            {match.field === "quote" ? (
              <q lang={match.language ?? undefined}>
                <Marked parts={match.parts} />
              </q>
            ) : (
              <Marked parts={match.parts} />
            )}
          </li>
        );
      })}
    </ul>
  );
}
