import type { Office } from "../offices";
import { type Anchor, dayNumber, heightOf, takeLane, thread, tie } from "./geometry";

const SVG = "http://www.w3.org/2000/svg";

function shape(name: string, attributes: Record<string, string | number>, kind: string): SVGElement {
  const made = document.createElementNS(SVG, name);
  made.setAttribute("class", kind);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

/** `x`: where the spine of a single column runs that the entry stands in. */
type Seen = { entry: HTMLElement; card: DOMRect; x: number; y: number };
type Scene = { box: DOMRect; seen: Seen[]; byId: Map<string, Seen>; anchors: Anchor[]; isWide: boolean };

/** Everything that is measured, read at once, before anything is drawn. */
function look(timeline: HTMLElement): Scene {
  const box = timeline.getBoundingClientRect();
  // People's lanes are each a column of their own.
  const isWide =
    timeline.matches(".sides") &&
    getComputedStyle(timeline.querySelector(".month > ol") ?? timeline).display === "grid";
  const seen: Seen[] = [];
  const anchors: Anchor[] = [];
  for (const entry of timeline.querySelectorAll<HTMLElement>(".entry")) {
    const card = (entry.querySelector(".card") ?? entry).getBoundingClientRect();
    const y = entry.getBoundingClientRect().top - box.top + (isWide ? 12 : 10);
    seen.push({ entry, card, x: Math.round(card.left - box.left - timeline.clientLeft) - 20, y });
    const { day } = entry.dataset;
    if (day !== undefined && anchors.at(-1)?.y !== y) anchors.push({ day: dayNumber(day), y });
  }
  return { box, seen, anchors, isWide, byId: new Map(seen.map((one) => [one.entry.id, one])) };
}

function threads({ box, seen, byId, isWide }: Scene): SVGElement[] {
  const lanesAt = new Map<number, { top: number; bottom: number }[][]>();
  return seen.flatMap(({ entry, card, x, y }) =>
    (entry.dataset.denies?.split(" ") ?? []).flatMap((id) => {
      const claim = byId.get(`c-${id}`);
      if (!claim) return [];
      const marks = { "data-ends": `${entry.dataset.key} ${claim.entry.dataset.key}` };
      if (isWide) {
        const from = { x: card.left - box.left - 1, y: card.top - box.top + 14 };
        const to = { x: claim.card.right - box.left + 3, y: claim.card.top - box.top + 14 };
        return to.x < from.x ? [shape("path", { d: thread(from, to), ...marks }, "thread")] : [];
      }
      const lanes = lanesAt.get(x) ?? [];
      lanesAt.set(x, lanes);
      const lane = takeLane(lanes, Math.min(y, claim.y) - 12, Math.max(y, claim.y) + 12);
      return [
        shape(
          "path",
          { d: tie({ x: x - 4, y }, { x: x - 4, y: claim.y }, 5 + Math.min(lane, 2) * 4), ...marks },
          "thread",
        ),
      ];
    }),
  );
}

const LANE = 5;

/** A bar along the spine for each date that is no point, from bound to bound; dotted where it is open. */
function spans({ box, seen, anchors, isWide }: Scene): SVGElement[] {
  if (!isWide || anchors.length === 0) return [];
  const [first, last] = [anchors[0], anchors.at(-1)];
  const [early, late] = (first?.day ?? 0) < (last?.day ?? 0) ? [first, last] : [last, first];
  const sides = {
    left: [] as { top: number; bottom: number }[][],
    right: [] as { top: number; bottom: number }[][],
  };
  return seen.flatMap(({ entry, y }) => {
    const [from = "", to = ""] = entry.dataset.span?.split("/") ?? [];
    if (entry.dataset.span === undefined) return [];
    const side = entry.classList.contains("right") ? "right" : "left";
    // The entry stands at its first day that is known; how far the other end is, the others tell.
    const far = from === "" ? early?.y : to === "" ? late?.y : heightOf(dayNumber(to), anchors);
    const top = Math.min(far ?? y, y - 6);
    const bottom = Math.max(far ?? y, y + 6);
    const lane = takeLane(sides[side], top - 8, bottom + 8);
    if (lane > 2) return [];
    const out = 64 + lane * LANE;
    const x = box.width / 2 + (side === "left" ? -out : out);
    const kind = `bar ${entry.classList.contains("statement") ? (side === "right" ? "den" : "sup") : entry.classList.contains("claim") ? "sup" : "occ"}`;
    const open = from === "" || to === "" ? " open" : "";
    const cap = `M${x - 3} ${top}h6M${x - 3} ${bottom}h6`;
    return [
      shape(
        "path",
        { d: `M${x} ${top}V${bottom}${open ? "" : cap}`, "data-ends": entry.dataset.key ?? "" },
        kind + open,
      ),
    ];
  });
}

/** Two ticks on the spine where the sources give two days, and how far they are apart. */
function ticks({ box, seen, anchors, isWide }: Scene): SVGElement[] {
  if (!isWide) return [];
  const x = box.width / 2;
  return seen.flatMap(({ entry, y }) => {
    const days = entry.dataset.ticks?.split(" ") ?? [];
    if (days.length < 2) return [];
    const heights = days.map((day) => heightOf(dayNumber(day), anchors));
    // Days that fall together on the page are still two.
    const spread =
      Math.max(...heights) - Math.min(...heights) < 6 ? days.map((_, n) => y - 16 - n * 6) : heights;
    const marks = spread.map((height) => `M${x - 9} ${height}h18`).join("");
    return [shape("path", { d: `${marks}M${x} ${Math.min(...spread)}V${Math.max(...spread)}` }, "ticks")];
  });
}

/** A band behind the spine for as long as an office was held. */
function bands({ box, anchors, isWide }: Scene, offices: readonly Office[]): SVGElement[] {
  const [first, last] = [anchors[0], anchors.at(-1)];
  if (!first || !last) return [];
  const lanes: { top: number; bottom: number }[][] = [];
  return offices.map(({ from, to }) => {
    const isFalling = last.day < first.day;
    const at = (day: string | null, isStart: boolean) => {
      if (day === null) return isStart === isFalling ? box.height : 0;
      const number = dayNumber(day);
      const [low, high] = isFalling ? [last.day, first.day] : [first.day, last.day];
      if (number < low) return isFalling ? box.height : 0;
      if (number > high) return isFalling ? 0 : box.height;
      return heightOf(number, anchors);
    };
    const [a, b] = [at(from, true), at(to, false)];
    const [top, bottom] = [Math.min(a, b), Math.max(a, b)];
    const lane = takeLane(lanes, top, bottom);
    const x = isWide ? box.width / 2 + lane * 4 : -0.5 - lane * 4;
    return shape("path", { d: `M${x} ${top}V${bottom}` }, "band");
  });
}

/** Draws all of it over the finished list. */
export function draw(layer: SVGGElement, timeline: HTMLElement, offices: readonly Office[]): void {
  const scene = look(timeline);
  layer.replaceChildren(...bands(scene, offices), ...spans(scene), ...ticks(scene), ...threads(scene));
}
