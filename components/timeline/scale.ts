import { daysInWords } from "@/lib/edtf-words";
import type { Placed } from "./placing";

/** The room that a moment takes where time is drawn to scale: down to the next one, in pixels; how far apart
 *  the ticks of its ruler are; and, where so much was cut out that the scale is broken, how long it was. */
export type Room = { height: number; tick: number; cut: string | null };

const DAY = 86_400_000;
const TALLEST = 420;
const [LEAST_A_DAY, MOST_A_DAY] = [0.3, 30];
const ROOM_A_MOMENT = 60;
const LEAST_TICK = 7;

/** The day that an entry is sorted by; null for one that isn't dated, and for an office, whose start says
 *  nothing of when there was talk. */
const dayOf = ({ item }: Placed): number | null =>
  item.kind === "tenure" || (item.from ?? item.to) === null
    ? null
    : Date.parse(item.from ?? item.to ?? "") / DAY;

function silence(days: number): string {
  if (days < 60) return daysInWords({ min: days, max: days });
  const months = Math.round(days / 30.4);
  if (months < 24) return `${months} months`;
  return `${Math.round(months / 12)} years`;
}

/** Measures out the room of each moment of a page, in their order. Text may need more than its time is long:
 *  then the ruler ends before the text does. */
export function rooms(moments: Placed[][]): Room[] {
  const days = moments.map(([first]) => (first ? dayOf(first) : null));
  const known = days.filter((day) => day !== null);
  const whole = known.length < 2 ? 0 : Math.abs((known.at(-1) ?? 0) - (known[0] ?? 0));
  const aDay = Math.min(
    MOST_A_DAY,
    Math.max(LEAST_A_DAY, (ROOM_A_MOMENT * known.length) / Math.max(1, whole)),
  );
  const tick =
    [1, 7, 30.4375, 365.25].map((step) => step * aDay).find((step) => step >= LEAST_TICK) ?? LEAST_TICK;
  return days.map((day, n) => {
    const next = days.slice(n + 1).find((other) => other !== null);
    const between = day === null || next === undefined || next === null ? 0 : Math.abs(day - next);
    const height = Math.round(between * aDay);
    return height > TALLEST ? { height: TALLEST, tick, cut: silence(between) } : { height, tick, cut: null };
  });
}
