import type { Latencies } from "../../denial/schema";

type Timed = { min: number; max: number; n: number };

/** Latencies from one number of days to another. `certain`: those whose whole range lies within; `possible`:
 *  those and the ones whose range reaches into it. */
export type LatencyBin = { from: number; to: number | null; certain: number; possible: number };

export type LatencySpread = {
  n: number;
  untimed: number;
  bins: LatencyBin[];
  /** Between which numbers of days the median lies. */
  median: { min: number; max: number } | null;
};

const edges: [from: number, to: number | null][] = [
  [0, 0],
  [1, 1],
  [2, 3],
  [4, 7],
  [8, 14],
  [15, 30],
  [31, 90],
  [91, 365],
  [366, null],
];

const count = (timed: Timed[]) => timed.reduce((total, { n }) => total + n, 0);
const isTimed = (one: Latencies): one is Timed => one.min !== null && one.max !== null;

/** The lower median of values that each stand for several. */
function medianOf(timed: Timed[], end: "min" | "max"): number {
  const half = Math.ceil(count(timed) / 2);
  let passed = 0;
  for (const one of timed.toSorted((a, b) => a[end] - b[end])) {
    passed += one.n;
    if (passed >= half) return one[end];
  }
  return 0;
}

/** The distribution of ranges. Nothing is put into their middle: each bin says how many lie in it for certain
 *  and how many may. */
export function latencySpread(latencies: Latencies[]): LatencySpread {
  const timed = latencies.filter(isTimed);
  const n = count(timed);
  const bins = edges.map(([from, to]) => ({
    from,
    to,
    certain: count(timed.filter(({ min, max }) => min >= from && (to === null || max <= to))),
    possible: count(timed.filter(({ min, max }) => max >= from && (to === null || min <= to))),
  }));
  const untimed = latencies.reduce((total, one) => total + (isTimed(one) ? 0 : one.n), 0);
  return {
    n,
    untimed,
    bins,
    median: n === 0 ? null : { min: medianOf(timed, "min"), max: medianOf(timed, "max") },
  };
}

/** How many claims there are whose latency can be told. */
export const countTimed = (latencies: Latencies[]): number => count(latencies.filter(isTimed));
