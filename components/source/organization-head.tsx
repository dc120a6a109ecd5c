import type { OrganizationView } from "@/lib/organization/schema";
import { countryName, languageName } from "../ui/languages";

const count = new Intl.NumberFormat("en");

/** What an organization is: its kind, country, language, audience. */
export function OrganizationHead({ organization }: { organization: OrganizationView }) {
  const { name, kind, country, language, audience, note } = organization;
  return (
    <>
      <p className="crumb">{kind.charAt(0).toUpperCase() + kind.slice(1)}</p>
      <h1>{name}</h1>
      {(country ?? language ?? audience) !== null && (
        <ul className="verdict" aria-label="In short">
          {country && <li>{countryName(country)}</li>}
          {language && <li>publishes in {languageName(language)}</li>}
          {audience !== null && <li>an audience of about {count.format(audience)}</li>}
        </ul>
      )}
      {note && <p className="lede">{note}</p>}
    </>
  );
}
