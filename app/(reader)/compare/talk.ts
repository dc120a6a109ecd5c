import type { Compared } from "@/components/compare/compared-strip";
import type { Actor } from "@/lib/auth/schema";
import type { PersonView } from "@/lib/person/schema";
import { periodAround, sumOfCounts, sumOfFacet } from "@/lib/timeline/compare/rules";
import {
  findTalkPeriod,
  getTimelineCounts,
  listFacet,
  listUnnamedSpeakers,
} from "@/lib/timeline/counts/queries";
import type { TimelineFacet, TimelineFilters } from "@/lib/timeline/schema";
import { getTrendCounts } from "@/lib/timeline/trend/queries";

/** How much there is about each of several people under the filters, and about all of them. */
export async function readCompared(actor: Actor, people: PersonView[], filters: TimelineFilters) {
  const each = await Promise.all(
    people.map(async ({ slug }) => {
      const [counts, trend, period] = await Promise.all([
        getTimelineCounts(actor, slug, filters),
        getTrendCounts(actor, slug, filters),
        findTalkPeriod(actor, slug),
      ]);
      return { counts, trend, period };
    }),
  );
  const compared = each.map(({ counts, trend }, n): Compared[] => {
    const person = people[n];
    const { support, deny } = counts.stances;
    return person ? [{ person, support, deny, ...trend }] : [];
  });
  return {
    compared: compared.flat(),
    counts: sumOfCounts(each.map(({ counts }) => counts)),
    period: periodAround(each.map(({ period }) => period)),
  };
}

const MOST_OPTIONS = 60;
// Of more values than are shown, since what is rare with one may be frequent with all.
const MOST_SUMMED = 500;

/** The values of an open list of filters, counted over several people. */
export async function readMenu(
  actor: Actor,
  slugs: string[],
  filters: TimelineFilters,
  facet: TimelineFacet | "dates" | undefined,
) {
  if (facet === undefined || facet === "dates") return null;
  const ofAll = <T>(read: (slug: string) => Promise<T>) => Promise.all(slugs.map(read));
  const [values, unnamed] = await Promise.all([
    ofAll((slug) => listFacet(actor, slug, filters, facet, MOST_SUMMED)),
    facet === "speaker" ? ofAll((slug) => listUnnamedSpeakers(actor, slug, filters)) : [],
  ]);
  return { facet, values: sumOfFacet(values, MOST_OPTIONS), unnamed: sumOfFacet(unnamed, MOST_OPTIONS) };
}
