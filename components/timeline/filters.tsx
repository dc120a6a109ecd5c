import { claimState } from "@/lib/claim/schema";
import { links } from "@/lib/permalinks";
import { stanceKind } from "@/lib/statement/schema";
import type { TimelineTally } from "@/lib/timeline/schema";
import { categoryWord, stateWord } from "../claim/claim-words";
import { stanceGlyph, stanceNoun } from "../statement/statement-words";
import { Glyph } from "../ui/glyph";
import { FilterMenu } from "./filter-menu";

/** The view's state, as it stands in the address. */
export type View = {
  [key in "stance" | "category" | "state" | "organization" | "order" | "from" | "to"]?: string | undefined;
};

type Props = { slug: string; view: View; tally: TimelineTally };

/** More organizations than these are found by searching, not in a menu. */
const menuLength = 25;

/** The filters: plain links, so that every view has an address and none needs a script. */
export function Filters({ slug, view, tally }: Props) {
  const at = (change: View) => links.withQuery(links.person(slug), { ...view, ...change });
  const isAscending = view.order === "asc";
  return (
    <nav className="bar" aria-label="Filters">
      <a className="chip" href={at({ stance: undefined })} aria-current={view.stance ? undefined : "true"}>
        Every stance <b>{tally.statements}</b>
      </a>
      {stanceKind.options.map((stance) => (
        <a
          key={stance}
          className="chip"
          href={at({ stance })}
          aria-current={view.stance === stance ? "true" : undefined}
        >
          <Glyph kind={stanceGlyph[stance]} />
          {stanceNoun[stance]} <b>{tally.stances[stance]}</b>
        </a>
      ))}
      <span className="sep" />
      <FilterMenu
        name="Category"
        chosen={view.category}
        everything={at({ category: undefined })}
        options={tally.categories.map(({ category, claims }) => ({
          value: category,
          word: categoryWord(category),
          count: claims,
          href: at({ category }),
        }))}
      />
      <FilterMenu
        name="State"
        chosen={view.state}
        everything={at({ state: undefined })}
        options={claimState.options
          .filter((state) => state !== "retracted")
          .map((state) => ({ value: state, word: stateWord(state), href: at({ state }) }))}
      />
      <FilterMenu
        name="Organization"
        chosen={view.organization}
        everything={at({ organization: undefined })}
        options={tally.organizations
          .filter(({ slug: one }, index) => index < menuLength || one === view.organization)
          .map((one) => ({
            value: one.slug,
            word: one.name,
            count: one.statements,
            href: at({ organization: one.slug }),
          }))}
      />
      <span className="grow" />
      <a className="quiet" href={at({ order: isAscending ? undefined : "asc" })}>
        {isAscending ? "Newest first" : "Oldest first"}
      </a>
      <a className="quiet" href={links.withQuery(links.timelineAsJson(slug), view)}>
        JSON
      </a>
    </nav>
  );
}
