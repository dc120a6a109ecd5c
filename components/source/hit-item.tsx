import { edtfInWords } from "@/lib/edtf-words";
import { links } from "@/lib/permalinks";
import type { SearchHit } from "@/lib/search/schema";

const hrefOf = ({ type, id, slug }: SearchHit): string =>
  ({
    person: links.person(slug ?? id),
    organization: links.organization(slug ?? id),
    claim: links.claim(id),
    statement: links.statement(id),
    source: links.source(id),
  })[type];

/** A source's detail holds the date of publication as EDTF. */
const detailOf = ({ type, detail }: SearchHit): string | null =>
  type === "source" && detail
    ? detail
        .split(" · ")
        .map((part) => edtfInWords(part))
        .join(" · ")
    : detail;

/** One thing found, whatever it is. */
export function HitItem({ hit }: { hit: SearchHit }) {
  return (
    <li>
      <p className="title">
        <a href={hrefOf(hit)}>{hit.title}</a>
      </p>
      <p className="facts">
        {hit.type}
        {hit.person && (
          <>
            {" about "}
            <a href={links.person(hit.person.slug)}>{hit.person.name}</a>
          </>
        )}
        {hit.detail && ` · ${detailOf(hit)}`}
      </p>
    </li>
  );
}
