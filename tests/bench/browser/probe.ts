// What runs within the measured page.

export type Probe = {
  first: number | null;
  lastLong: number;
  shifts: number;
  largest: number;
  slowest: number[];
  /** The longest frame, and when the last ended that was long or showed another view; in milliseconds from
   *  the first input after `watch`, or from `watch` where a script acts. */
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
  let isArmed = false;
  probe.watch = () => {
    from = performance.now();
    isArmed = true;
    probe.seen = { longest: 0, settled: 0 };
  };
  // What the driver does until its input arrives is no subject's doing.
  for (const type of ["mousemove", "mousedown", "wheel", "keydown"])
    addEventListener(
      type,
      ({ timeStamp }) => {
        if (!isArmed) return;
        isArmed = false;
        from = timeStamp;
        probe.seen = { longest: 0, settled: 0 };
      },
      { capture: true, passive: true },
    );
  // A view that is told by the address is painted by the end of the frame that finds the address there, long
  // or not.
  let address = location.href;
  let isPainting = false;
  const frame = () => {
    const now = performance.now();
    if (from !== null && now > from) {
      const took = now - Math.max(before, from);
      probe.seen.longest = Math.max(probe.seen.longest, took);
      if (took > LONG_FRAME || isPainting || probe.seen.settled === 0) probe.seen.settled = now - from;
    }
    before = now;
    isPainting = address !== location.href;
    address = location.href;
    if (probe.first === null) {
      const found = document.querySelector(entry)?.getBoundingClientRect();
      // Noted in the frame after the one in which it was laid out: by then it was painted.
      if (found && found.width > 0 && found.height > 0) requestAnimationFrame((at) => (probe.first ??= at));
    }
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}
