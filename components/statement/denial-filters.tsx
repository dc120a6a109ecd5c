import type { Cited } from "@/lib/cite/rules";
import type { DenialChoice, DenialOutcome, DenialQuery } from "@/lib/denial/schema";
import { daysInWords, edtfInWords } from "@/lib/edtf-words";
import { links } from "@/lib/permalinks";
import { stanceManner } from "@/lib/statement/schema";
import { Cite } from "../cite/cite";
import { FilterMenu } from "../ui/filter-menu";
import { mannerTitle } from "./statement-words";

type View = Omit<DenialQuery, "limit" | "cursor">;
type Props = { view: View; people: DenialChoice[]; speakers: DenialChoice[]; cited: Cited };

const outcomes: Record<DenialOutcome, string> = {
  held: "Held",
  not_held: "Did not hold",
  open: "Open",
};

const spans = [0, 1, 7, 30, 365];

const withinWords = (days: number) =>
  days === 0 ? "The same day" : `Within ${daysInWords({ min: days, max: days })}`;

/** What a view of the denials is called where it is cited. */
export function denialsTitle(view: View, people: DenialChoice[], speakers: DenialChoice[]): string {
  const nameIn = (who: DenialChoice[], slug: string) => who.find((one) => one.slug === slug)?.name ?? slug;
  const chosen = [
    view.manner && mannerTitle[view.manner].toLowerCase(),
    view.speaker && `by ${nameIn(speakers, view.speaker)}`,
    view.person && `about ${nameIn(people, view.person)}`,
    view.within !== undefined && withinWords(view.within).toLowerCase(),
    view.outcome && outcomes[view.outcome].toLowerCase(),
    view.from && `from ${edtfInWords(view.from)}`,
    view.to && `to ${edtfInWords(view.to)}`,
  ].filter(Boolean);
  return chosen.length === 0 ? "Denials" : `Denials (${chosen.join("; ")})`;
}

/** An address of the view; what is undefined is left out. */
export const denialsAt = (path: string, { within, ...view }: View & { cursor?: string }) =>
  links.withQuery(path, { ...view, within: within?.toString() });

/** The filters of the denials: plain links, so that every view has an address. */
export function DenialFilters({ view, people, speakers, cited }: Props) {
  const at = (change: Partial<View>) => denialsAt(links.denials, { ...view, ...change });
  const choices = (who: DenialChoice[], key: "person" | "speaker") =>
    who.map(({ slug, name, count }) => ({ value: slug, word: name, count, href: at({ [key]: slug }) }));
  // A span that somebody wrote into the address is a choice like the rest.
  const within = [...new Set([...spans, ...(view.within === undefined ? [] : [view.within])])];
  return (
    <nav className="bar" aria-label="Filters">
      <a className="chip" href={at({ manner: undefined })} aria-current={view.manner ? undefined : "true"}>
        Every denial
      </a>
      {stanceManner.options.map((manner) => (
        <a
          key={manner}
          className="chip"
          href={at({ manner })}
          aria-current={view.manner === manner ? "true" : undefined}
        >
          {mannerTitle[manner]}
        </a>
      ))}
      <span className="sep" />
      <FilterMenu
        name="Speaker"
        chosen={view.speaker}
        everything={at({ speaker: undefined })}
        options={choices(speakers, "speaker")}
      />
      <FilterMenu
        name="Person"
        chosen={view.person}
        everything={at({ person: undefined })}
        options={choices(people, "person")}
      />
      <FilterMenu
        name="Latency"
        chosen={view.within?.toString()}
        everything={at({ within: undefined })}
        options={within
          .sort((a, b) => a - b)
          .map((days) => ({ value: String(days), word: withinWords(days), href: at({ within: days }) }))}
      />
      <FilterMenu
        name="Outcome"
        chosen={view.outcome}
        everything={at({ outcome: undefined })}
        options={Object.entries(outcomes).map(([value, word]) => ({
          value,
          word,
          href: at({ outcome: value as DenialOutcome }),
        }))}
      />
      <span className="grow" />
      <a className="quiet" href={denialsAt(links.citationsAsCsv(links.denials), view)}>
        CSV
      </a>
      <a className="quiet" href={denialsAt(links.api(links.denials), view)}>
        JSON
      </a>
      <Cite cited={cited} />
    </nav>
  );
}
