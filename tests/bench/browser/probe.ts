// What runs within the measured page.

export type Probe = {
  first: number | null;
  lastLong: number;
  shifts: number;
  largest: number;
  slowest: number[];
  /** The longest frame and the end of the last long one since `watch`, in milliseconds from it. */
  seen: { longest: number; settled: number };
  watch: () => void;
};

/** Put into a page before its own scripts: notes when the first entry is there, long tasks and frames. */
export function install(entry: string): void {
  const LONG_FRAME = 34;
  const probe: Probe = {
    first: null,
    lastLong: 0,
    shifts: 0,
    largest: 0,
    slowest: [],
    seen: { longest: 0, settled: 0 },
    watch: () => undefined,
  };
  Object.assign(window, { probe });
  const observe = (type: string, act: (entry: PerformanceEntry) => void, options = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(act)).observe({
      type,
      buffered: true,
      ...options,
    });
  observe("longtask", ({ startTime, duration }) => {
    probe.lastLong = startTime + duration;
  });
  observe("layout-shift", (shift) => {
    probe.shifts += (shift as PerformanceEntry & { value: number; hadRecentInput: boolean }).hadRecentInput
      ? 0
      : (shift as PerformanceEntry & { value: number }).value;
  });
  observe("largest-contentful-paint", ({ startTime }) => {
    probe.largest = startTime;
  });
  observe(
    "event",
    (event) => {
      if ((event as PerformanceEntry & { interactionId?: number }).interactionId)
        probe.slowest.push(event.duration);
    },
    { durationThreshold: 16 },
  );
  let before = performance.now();
  let from: number | null = null;
  probe.watch = () => {
    from = performance.now();
    probe.seen = { longest: 0, settled: 0 };
  };
  const frame = () => {
    const now = performance.now();
    if (from !== null && now > from) {
      const took = now - Math.max(before, from);
      probe.seen.longest = Math.max(probe.seen.longest, took);
      if (took > LONG_FRAME || probe.seen.settled === 0) probe.seen.settled = now - from;
    }
    before = now;
    if (probe.first === null) {
      const found = document.querySelector(entry)?.getBoundingClientRect();
      // Noted in the frame after the one in which it was laid out: by then it was painted.
      if (found && found.width > 0 && found.height > 0) requestAnimationFrame((at) => (probe.first ??= at));
    }
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}
