"use client";

import { useRouter } from "next/navigation";
import {
  type CSSProperties,
  type KeyboardEvent,
  type PointerEvent,
  useEffect,
  useRef,
  useState,
  useTransition,
} from "react";
import {
  dayAt,
  daysOf as days,
  type Grip,
  moved,
  type Period,
  placeOf,
  zoomed,
} from "@/lib/timeline/strip/rules";

type Props = { span: Period; chosen: Period | null; path: string };

const words = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});
const inWords = (day: string) => words.format(new Date(day));

/** How many days a key moves an end by; null for a key that moves none. */
function daysFor({ key, shiftKey }: KeyboardEvent): number | null {
  const days = { ArrowLeft: -7, ArrowDown: -7, ArrowRight: 7, ArrowUp: 7, PageDown: -91, PageUp: 91 }[key];
  return days === undefined ? null : shiftKey ? days * 4 : days;
}

const isSame = (a: Period | null, b: Period | null) => a?.from === b?.from && a?.to === b?.to;

type Drag = { grip: Grip | "new"; at: string; before: Period };

/** Chooses a part of the span: drawn with a finger or a mouse, or moved by keys. Each end is a slider, and so
 *  is the whole. What is chosen stands in the address, a moment after the last key. */
export function Brush({ span, chosen, path }: Props) {
  const router = useRouter();
  const field = useRef<HTMLFieldSetElement>(null);
  const drag = useRef<Drag | null>(null);
  const [draft, setDraft] = useState<Period | null>(null);
  const [isPending, start] = useTransition();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const shown = draft ?? chosen ?? span;

  useEffect(() => {
    // The address has caught up, or gone elsewhere: the draft has done its work.
    if (!isPending && drag.current === null) setDraft(null);
  }, [isPending]);

  const go = (period: Period | null) => {
    if (isSame(period, chosen)) return setDraft(null);
    const isWhole = period === null || isSame(period, span);
    const query = isWhole ? "" : `${path.includes("?") ? "&" : "?"}from=${period.from}&to=${period.to}`;
    start(() => router.push(path + query, { scroll: false }));
  };
  const goSoon = (period: Period) => {
    setDraft(period);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => go(period), 300);
  };

  const dayUnder = (event: PointerEvent | globalThis.WheelEvent) => {
    const box = field.current?.getBoundingClientRect();
    return box ? dayAt((event.clientX - box.left) / box.width, span) : span.from;
  };
  const take = (grip: Drag["grip"]) => (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    clearTimeout(timer.current);
    field.current?.setPointerCapture(event.pointerId);
    drag.current = { grip, at: dayUnder(event), before: shown };
  };
  const pull = (event: PointerEvent) => {
    if (!drag.current) return;
    const { grip, at, before } = drag.current;
    const day = dayUnder(event);
    if (grip === "new") setDraft(day < at ? { from: day, to: at } : { from: at, to: day });
    else setDraft(moved(before, grip, days({ from: at, to: day }), span));
  };
  const release = (event: PointerEvent) => {
    const ended = drag.current;
    drag.current = null;
    if (!ended || !draft) return;
    // A mere click on the empty strip chooses nothing.
    if (ended.grip === "new" && dayUnder(event) === ended.at) return setDraft(null);
    go(draft);
  };

  const press = (grip: Grip) => (event: KeyboardEvent) => {
    const by = daysFor(event);
    const toEnd = event.key === "Home" ? -1e6 : event.key === "End" ? 1e6 : null;
    if (event.key === "Escape") {
      clearTimeout(timer.current);
      setDraft(null);
      return go(null);
    }
    const zoom = { "+": 0.5, "=": 0.5, "-": 2 }[event.key];
    if (by === null && toEnd === null && zoom === undefined) return;
    event.preventDefault();
    goSoon(zoom === undefined ? moved(shown, grip, by ?? toEnd ?? 0, span) : zoomed(shown, zoom, span));
  };

  useEffect(() => {
    const box = field.current;
    // A pinch on a touchpad comes as a wheel with the control key. React's own listener couldn't prevent it.
    const pinch = (event: globalThis.WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      goSoon(zoomed(shown, event.deltaY < 0 ? 0.8 : 1.25, span));
    };
    box?.addEventListener("wheel", pinch, { passive: false });
    return () => box?.removeEventListener("wheel", pinch);
  });

  const slider = (grip: Grip, label: string, value: string, text: string) => (
    <div
      className={`grip ${grip}`}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={days(span)}
      aria-valuenow={days({ from: span.from, to: value })}
      aria-valuetext={text}
      onKeyDown={press(grip)}
      onPointerDown={take(grip)}
    />
  );
  const style = {
    "--from": placeOf(shown.from, span),
    "--to": placeOf(shown.to, span, true),
  } as CSSProperties;
  return (
    <fieldset
      ref={field}
      aria-label="Choose a period"
      className={`brush${draft ? " moving" : ""}${draft || chosen ? " chosen" : ""}`}
      style={style}
      onPointerDown={take("new")}
      onPointerMove={pull}
      onPointerUp={release}
      onPointerCancel={() => {
        drag.current = null;
        setDraft(null);
      }}
      onDoubleClick={() => go(null)}
    >
      {slider("both", "Period shown", shown.from, `${inWords(shown.from)} to ${inWords(shown.to)}`)}
      {slider("from", "From", shown.from, inWords(shown.from))}
      {slider("to", "To", shown.to, inWords(shown.to))}
      {(draft || chosen) && (
        <output className="brush-words" aria-hidden="true">
          {inWords(shown.from)} – {inWords(shown.to)}
        </output>
      )}
    </fieldset>
  );
}
