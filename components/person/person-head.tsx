import { periodInWords } from "@/lib/edtf-words";
import { links } from "@/lib/permalinks";
import type { PersonView } from "@/lib/person/schema";
import { languageName } from "../ui/languages";

const isLatin = (name: string) => /^[\p{Script=Latin}\p{P}\p{Z}\p{M}]+$/u.test(name);

function Names({ names }: { names: PersonView["names"] }) {
  if (names.length === 0) return null;
  return (
    <p className="aka">
      Also written{" "}
      {names.map(({ name, language }, index) => (
        <span key={`${name} ${language}`}>
          {index > 0 && ", "}
          <span lang={language ?? undefined}>{name}</span>
        </span>
      ))}
    </p>
  );
}

function Offices({ tenures }: { tenures: PersonView["tenures"] }) {
  if (tenures.length === 0) return null;
  return (
    <ul className="offices" aria-label="Offices held">
      {tenures.map(({ office, organization, from, to }) => (
        <li key={`${office} ${from} ${to}`}>
          {organization ? <a href={links.organization(organization.slug)}>{office}</a> : office},{" "}
          {periodInWords(from, to)}
        </li>
      ))}
    </ul>
  );
}

/** Who somebody is: names in every script, a line about them, the offices they held. */
export function PersonHead({ person }: { person: PersonView }) {
  const own = person.names.filter(({ name }) => !isLatin(name));
  const latin = person.names.filter(({ name }) => isLatin(name) && name !== person.name);
  return (
    <div>
      <h1>
        {person.name}
        {own.length > 0 && (
          <small>
            {own.map(({ name, language }, index) => (
              <span key={name} title={language ? languageName(language) : undefined}>
                {index > 0 && " · "}
                <span lang={language ?? undefined}>{name}</span>
              </span>
            ))}
          </small>
        )}
      </h1>
      {person.summary && <p className="lede">{person.summary}</p>}
      <Offices tenures={person.tenures} />
      <Names names={latin} />
      {person.note && <p className="facts">{person.note}</p>}
    </div>
  );
}
