import { links } from "@/lib/permalinks";
import type { Taken } from "../ui/take-away";

/** The forms in which a person's timeline can be had. */
export const timelineForms = (slug: string): Taken[] => [
  ["CSV", links.timelineAsCsv(slug)],
  ["TimelineJS sheet", links.timelineAsSheet(slug)],
  ["JSON", links.timelineAsJson(slug)],
];
