import type { CSSProperties } from "react";
import { links } from "@/lib/permalinks";
import type { ComparedItem } from "@/lib/timeline/compare/schema";
import { Drawing } from "../timeline/drawing/drawing";
import { Entry } from "../timeline/entry";
import { Grid, gridsOf } from "../timeline/grids";
import { byYear } from "../timeline/grouping";
import { Years } from "../timeline/years";
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
  const years = byYear(items);
  const placed = (month: ComparedItem[]) =>
    isToScale ? placeInLanesApart(month, slugs, isAscending) : [placeInLanes(month, slugs, isAscending)];
  const grids = gridsOf(years, placed, isToScale);
  return (
    <div
      className={`tl lanes${isToScale ? " to-scale" : ""}`}
      style={{ "--lanes": slugs.length } as CSSProperties}
      data-asc={isAscending ? "" : undefined}
    >
      <Drawing offices={[]} />
      <Years years={years}>
        {(group, year) =>
          grids.get(group)?.map(({ entries, room }) => (
            <Grid key={`${entries[0]?.item.kind} ${entries[0]?.item.id}`} room={room}>
              {entries.map((entry) => (
                <Entry
                  key={`${entry.item.kind} ${entry.item.id} ${entry.lane}`}
                  entry={entry}
                  year={year ?? undefined}
                  claimsHere={own[entry.lane - 1] ?? here}
                  hrefOf={hrefOf}
                  of={{ name: entry.whose, lane: entry.lane }}
                />
              ))}
            </Grid>
          ))
        }
      </Years>
    </div>
  );
}
