import { links } from "@/lib/permalinks";
import type { PersonListItem } from "@/lib/person/schema";
import { claimsInWords, denialsInWords } from "../claim/claim-words";

/** A person in a list: who they are and how much was said. */
export function PersonItem({ person }: { person: PersonListItem }) {
  const { slug, name, summary, office, claims, denials } = person;
  return (
    <li className="talked">
      <div>
        <p className="title">
          <a href={links.person(slug)}>{name}</a>
        </p>
        {(summary ?? office) && <p className="facts">{summary ?? office}</p>}
      </div>
      <p className="facts count">
        {claims > 0 && (
          <>
            <b>{claims}</b> {claimsInWords(claims)}
          </>
        )}
        {denials > 0 && (
          <>
            {" · "}
            <b>{denials}</b> {denialsInWords(denials)}
          </>
        )}
      </p>
    </li>
  );
}
