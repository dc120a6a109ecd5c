import type { Tally } from "./schema";

// The 97.5% point of the standard normal distribution: a two-sided 95% interval.
const Z = 1.959963984540054;

/** Below this many decided claims a share says nothing, and none is given. */
export const FEWEST = 5;

/** Wilson's score interval, 95%, of `held` out of `n` (Wilson 1927); null for n = 0. Shares, 0 to 1. */
export function wilson(held: number, n: number): { low: number; high: number } | null {
  if (n === 0) return null;
  const p = held / n;
  const centre = p + Z ** 2 / (2 * n);
  const margin = Z * Math.sqrt((p * (1 - p)) / n + Z ** 2 / (4 * n ** 2));
  const scale = 1 + Z ** 2 / n;
  return { low: Math.max(0, (centre - margin) / scale), high: Math.min(1, (centre + margin) / scale) };
}

export const tallyOf = (held: number, n: number): Tally => ({
  n,
  held,
  share: n < FEWEST ? null : held / n,
  interval: n < FEWEST ? null : wilson(held, n),
});
