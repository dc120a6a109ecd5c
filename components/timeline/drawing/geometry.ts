/** Where a day stands on the page: read off the entries, straight between any two of them. */
export type Anchor = { day: number; y: number };

const DAY = 86_400_000;

export const dayNumber = (day: string): number => Date.parse(day.slice(0, 10)) / DAY;

/** The height at which a day would stand; beyond the first and the last entry, at theirs.
 *  @param anchors from the top of the page down */
export function heightOf(day: number, anchors: readonly Anchor[]): number {
  const [first, last] = [anchors[0], anchors.at(-1)];
  if (!first || !last) return 0;
  const isFalling = last.day < first.day;
  const isBefore = (a: number, b: number) => (isFalling ? a > b : a < b);
  if (!isBefore(first.day, day)) return first.y;
  for (let n = 1; n < anchors.length; n += 1) {
    const [above, below] = [anchors[n - 1], anchors[n]];
    if (!above || !below || isBefore(below.day, day)) continue;
    const whole = below.day - above.day;
    return whole === 0 ? above.y : above.y + ((day - above.day) / whole) * (below.y - above.y);
  }
  return last.y;
}

/** A place, and the side from which it is reached. */
export type End = { x: number; y: number };

/** The curve between two sides: it leaves and arrives level, and turns between them. */
export function thread(from: End, to: End): string {
  const middle = (from.x + to.x) / 2;
  return `M${from.x} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`;
}

/** The tie in one column: out into the margin, along it and back. */
export function tie(from: End, to: End, depth: number): string {
  const x = Math.min(from.x, to.x) - depth;
  const turn = Math.min(8, Math.abs(to.y - from.y) / 2) * Math.sign(to.y - from.y);
  return `M${from.x} ${from.y}Q${x} ${from.y} ${x} ${from.y + turn}V${to.y - turn}Q${x} ${to.y} ${to.x} ${to.y}`;
}

/** The first lane that is free from one height to another; takes it. */
export function takeLane(lanes: { top: number; bottom: number }[][], top: number, bottom: number): number {
  const free = lanes.findIndex((lane) => lane.every((taken) => taken.bottom < top || taken.top > bottom));
  const lane = free === -1 ? lanes.length : free;
  lanes[lane] = [...(lanes[lane] ?? []), { top, bottom }];
  return lane;
}
