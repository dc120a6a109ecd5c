import type { Cited } from "@/lib/cite/rules";
import { links } from "@/lib/permalinks";
import { stanceKind } from "@/lib/statement/schema";
import { type TimelineCounts, timelineFacet } from "@/lib/timeline/schema";
import { Cite } from "../../cite/cite";
import { stanceGlyph, stanceNoun } from "../../statement/statement-words";
import { Glyph } from "../../ui/glyph";
import type { Taken } from "../../ui/take-away";
import { Keys } from "../keys";
import { filtersOf, unfiltered, type View, viewAddress } from "../view";
import { DatesChip, MenuChip, MenuList, type OpenMenu } from "./filter-menu";
import { chosenWords, type Names } from "./filter-words";
import { DatesForm, FindForm } from "./find-form";

const thousands = new Intl.NumberFormat("en");

/** Views worth a name. Each is a set of filters; chosen, it leads back out. */
const readyViews: [words: string, title: string, filters: View][] = [
  [
    "Single anonymous origin",
    "Only what a single anonymous origin supports",
    { origins: "single_anonymous" },
  ],
  ["Denied and borne out", "Denied, and borne out in the end", { denied: "yes", state: "borne_out" }],
  ["Undenied for over 7 days", "Not denied within 7 days of being said first", { undeniedFor: "7" }],
];

type Props = {
  /** Where the page stands whose view this is. */
  path: string;
  view: View;
  counts: TimelineCounts;
  menu: OpenMenu | null;
  names: Names;
  /** What the view can be taken away as. */
  taken: Taken[];
  /** How it is cited. */
  cited: Cited;
};

type Ready = Pick<Props, "path" | "view"> & { words: string; title: string; filters: View };

function ReadyView({ path, view, words, title, filters }: Ready) {
  const keys = Object.keys(filters) as (keyof View)[];
  const isChosen = keys.every((key) => view[key] === filters[key]);
  const change = isChosen ? Object.fromEntries(keys.map((key) => [key, undefined])) : filters;
  return (
    <a
      className="chip"
      href={viewAddress(path, view, change)}
      title={title}
      aria-current={isChosen ? "true" : undefined}
    >
      {words}
    </a>
  );
}

/** What narrows the view, each with a way to undo it, and how much is left. */
function Chosen({ path, view, counts, names }: Pick<Props, "path" | "view" | "counts" | "names">) {
  const chosen = chosenWords(view, names);
  return (
    <div className="chosen">
      <p role="status">
        <b>{thousands.format(counts.entries)}</b> {counts.entries === 1 ? "entry" : "entries"}
        {chosen.length > 0 && " under these filters"}
      </p>
      {chosen.length > 0 && (
        <ul aria-label="Filters in use">
          {chosen.map(([key, words]) => (
            <li key={key}>
              <a className="chip" href={viewAddress(path, view, { [key]: undefined })}>
                <span className="vh">Undo: </span>
                {words} <span aria-hidden="true">×</span>
              </a>
            </li>
          ))}
          <li>
            <a className="quiet" href={viewAddress(path, unfiltered(view))}>
              Clear all
            </a>
          </li>
        </ul>
      )}
    </div>
  );
}

/** The filters: links and a form, so that every view has an address and none needs a script. */
export function Filters({ path, view, counts, menu, names, taken, cited }: Props) {
  const isAscending = view.order === "asc";
  const isToScale = view.spacing === "time";
  const { stances } = counts;
  return (
    <section className="filters" aria-label="Filters" data-soft="">
      <nav className="bar stances" aria-label="Stance and ready views">
        <a
          className="chip"
          href={viewAddress(path, view, { stance: undefined })}
          aria-current={view.stance ? undefined : "true"}
        >
          Every stance
        </a>
        {stanceKind.options.map((stance) => (
          <a
            key={stance}
            className="chip"
            href={viewAddress(path, view, { stance: view.stance === stance ? undefined : stance })}
            aria-current={view.stance === stance ? "true" : undefined}
          >
            <Glyph kind={stanceGlyph[stance]} />
            {stanceNoun[stance]} <b>{thousands.format(stances[stance])}</b>
          </a>
        ))}
        <span className="sep" />
        {readyViews.map(([words, title, filters]) => (
          <ReadyView key={words} path={path} view={view} words={words} title={title} filters={filters} />
        ))}
      </nav>
      <div className="bar by">
        <div className="menus">
          {timelineFacet.options.map((facet) => (
            <MenuChip key={facet} path={path} view={view} facet={facet} />
          ))}
          <DatesChip path={path} view={view} />
        </div>
        <span className="grow" />
        <FindForm path={path} view={view} />
      </div>
      {view.menu === "dates" && <DatesForm path={path} view={view} />}
      {menu && <MenuList path={path} view={view} menu={menu} />}
      <div className="bar left">
        <Chosen path={path} view={view} counts={counts} names={names} />
        <span className="grow" />
        <a className="quiet" href={viewAddress(path, view, { spacing: isToScale ? undefined : "time" })}>
          {isToScale ? "Evenly spaced" : "Time to scale"}
        </a>
        <a className="quiet" href={viewAddress(path, view, { order: isAscending ? undefined : "asc" })}>
          {isAscending ? "Newest first" : "Oldest first"}
        </a>
        {taken.map(([words, address]) => (
          <a
            key={words}
            className="quiet"
            href={links.withQuery(address, { ...filtersOf(view), order: view.order })}
          >
            {words}
          </a>
        ))}
        <Cite cited={cited} />
        <Keys />
      </div>
    </section>
  );
}
