import type { CSSProperties } from "react";
import { links } from "@/lib/permalinks";
import type { ComparedItem } from "@/lib/timeline/compare/schema";
import { Drawing } from "../timeline/drawing/drawing";
import { Entry } from "../timeline/entry";
import { Grids } from "../timeline/grids";
import { placeInLanes, placeInLanesApart } from "./placing";

type Named = { slug: string; name: string };
type Props = { items: ComparedItem[]; people: Named[]; isAscending: boolean; isToScale: boolean };

const claimsOf = (items: ComparedItem[]) =>
  new Set(items.filter(({ kind }) => kind === "claim").map(({ id }) => id));

/** Whose lane is whose, over the lanes; each entry says it, too. */
export function LaneHeads({ people }: { people: Named[] }) {
  return (
    <p className="lane-heads" style={{ "--lanes": people.length } as CSSProperties} aria-hidden="true">
      {people.map(({ slug, name }) => (
        <span key={slug}>{name}</span>
      ))}
    </p>
  );
}

/** Several people's timelines as one list in order. Where there is room each has a lane; threads keep to it. */
export function Lanes({ items, people, isAscending, isToScale }: Props) {
  const slugs = people.map(({ slug }) => slug);
  const here = claimsOf(items);
  const hrefOf = (claim: string) => (here.has(claim) ? `#c-${claim}` : links.claim(claim));
  const own = slugs.map((slug) => claimsOf(items.filter(({ person }) => person.slug === slug)));
  const place = (month: ComparedItem[]) =>
    isToScale ? placeInLanesApart(month, slugs, isAscending) : [placeInLanes(month, slugs, isAscending)];
  return (
    <div
      className={`tl lanes${isToScale ? " to-scale" : ""}`}
      style={{ "--lanes": slugs.length } as CSSProperties}
      data-asc={isAscending ? "" : undefined}
    >
      <Drawing offices={[]} />
      <Grids items={items} place={place} isToScale={isToScale}>
        {(entry, year) => (
          <Entry
            key={`${entry.item.kind} ${entry.item.id} ${entry.lane}`}
            entry={entry}
            year={year}
            claimsHere={own[entry.lane - 1] ?? here}
            hrefOf={hrefOf}
            of={{ name: entry.whose, lane: entry.lane }}
          />
        )}
      </Grids>
    </div>
  );
}
