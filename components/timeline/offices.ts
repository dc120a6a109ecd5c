import { findEdtf } from "@/lib/edtf";
import type { PersonView } from "@/lib/person/schema";
import type { TimelineItem } from "@/lib/timeline/schema";

/** An office as the drawing needs it: its name, its first and its last day (null where open or not known). */
export type Office = { office: string; from: string | null; to: string | null };

/** The offices held while there was the talk that is shown. */
export function officesIn(tenures: PersonView["tenures"], items: TimelineItem[]): Office[] {
  const days = items
    .filter(({ kind }) => kind !== "tenure")
    .flatMap(({ from, to }) => [from, to].filter((day) => day !== null))
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  return tenures
    .map(({ office, from, to }) => ({
      office,
      from: findEdtf(from)?.from ?? null,
      to: findEdtf(to)?.to ?? null,
    }))
    .filter(({ from, to }) => (from ?? first) <= last && (to ?? last) >= first);
}
