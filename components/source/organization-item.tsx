import type { OrganizationListItem } from "@/lib/organization/schema";
import { links } from "@/lib/permalinks";
import { sourcesInWords } from "../claim/claim-words";
import { countryName } from "../ui/languages";

/** An organization in a list. */
export function OrganizationItem({ organization }: { organization: OrganizationListItem }) {
  const { slug, name, kind, country, sources } = organization;
  return (
    <li className="talked">
      <div>
        <p className="title">
          <a href={links.organization(slug)}>{name}</a>
        </p>
        <p className="facts">
          {kind}
          {country && ` · ${countryName(country)}`}
        </p>
      </div>
      {sources > 0 && (
        <p className="facts count">
          <b>{sources}</b> {sourcesInWords(sources)}
        </p>
      )}
    </li>
  );
}
