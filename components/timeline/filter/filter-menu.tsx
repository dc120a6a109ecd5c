import type { FacetValue, TimelineFacet } from "@/lib/timeline/schema";
import { facetNames, type View, viewAddress } from "../view";
import { facetWord, speakerKindWord } from "./filter-words";

const thousands = new Intl.NumberFormat("en");

type Props = { path: string; view: View; facet: TimelineFacet };

type ChipProps = { path: string; view: View; menu: string; name: string; isChosen: boolean };

function Chip({ path, view, menu, name, isChosen }: ChipProps) {
  const isOpen = view.menu === menu;
  return (
    <a
      className={`chip menu${isOpen ? " open" : ""}`}
      href={viewAddress(path, view, { menu: isOpen ? undefined : menu })}
      aria-current={isChosen ? "true" : undefined}
      data-replace=""
    >
      {name}
      <span className="vh">{isOpen ? ", shut the list" : ", list"}</span>
    </a>
  );
}

/** The way to a facet's values, or back from them; marked where one is chosen. */
export function MenuChip({ path, view, facet }: Props) {
  const isChosen = view[facet] !== undefined || (facet === "speaker" && view.speakerKind !== undefined);
  return <Chip path={path} view={view} menu={facet} name={facetNames[facet]} isChosen={isChosen} />;
}

/** The way to the days between which it is to be. */
export function DatesChip({ path, view }: Omit<Props, "facet">) {
  const isChosen = view.from !== undefined || view.to !== undefined;
  return <Chip path={path} view={view} menu="dates" name="Dates" isChosen={isChosen} />;
}

export type OpenMenu = {
  facet: TimelineFacet;
  values: FacetValue[];
  unnamed: { value: "anonymous" | "source"; count: number }[];
};

/** A facet's values with how many there are of each, as links; one chosen already leads back out. */
export function MenuList({ path, view, menu }: Omit<Props, "facet"> & { menu: OpenMenu }) {
  const { facet, values, unnamed } = menu;
  const clear: View =
    facet === "speaker" ? { speaker: undefined, speakerKind: undefined } : { [facet]: undefined };
  const option = (change: View, isChosen: boolean, words: string, count: number) => (
    <li key={Object.values(change).join()}>
      <a
        href={viewAddress(path, view, isChosen ? clear : { ...clear, ...change })}
        aria-current={isChosen ? "true" : undefined}
      >
        {words} <b>{thousands.format(count)}</b>
      </a>
    </li>
  );
  return (
    <section className="options" aria-label={facetNames[facet]}>
      {values.length + unnamed.length === 0 && (
        <p className="facts">Nothing to choose under these filters.</p>
      )}
      <ul>
        {unnamed.map(({ value, count }) =>
          option({ speakerKind: value }, view.speakerKind === value, speakerKindWord(value), count),
        )}
        {values.map(({ value, name, count }) =>
          option({ [facet]: value }, view[facet] === value, facetWord(facet, value, name), count),
        )}
      </ul>
    </section>
  );
}
