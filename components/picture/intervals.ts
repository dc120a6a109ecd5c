import { axisX, dot, gridX, link, type PlotOptions, text } from "@observablehq/plot";
import { widthOf } from "../chain/letters";
import { isNarrow } from "./picture";

/** A row of a picture of ranges: from where to where, with a point in between where there is one. */
export type Interval = {
  key: string;
  label: string;
  range: { low: number; high: number } | null;
  at: number | null;
  words: string;
};

type Axis = Pick<PlotOptions, "x"> & { ticks: number[]; format: (value: number) => string; colour: string };

const SIZE = 13;

/** A text that fits, cut at its end if need be. */
export function fitting(label: string, most: number, size = SIZE): string {
  if (widthOf(label, size) <= most) return label;
  const letters = [...label];
  while (letters.length > 1 && widthOf(`${letters.join("")}…`, size) > most) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}

/** Ranges under each other on one axis. Where there is room their labels stand beside them, else above. */
export function intervals(rows: Interval[], width: number, { x, ticks, format, colour }: Axis): PlotOptions {
  const isOver = isNarrow(width);
  const words = Math.max(...rows.map((row) => widthOf(row.words, SIZE))) + 12;
  const left = isOver ? 8 : Math.min(280, Math.max(...rows.map(({ label }) => widthOf(label, SIZE))) + 16);
  // What has no range has its words where the ranges would be.
  const drawn = rows.flatMap(({ range, ...row }) => (range ? [{ ...row, ...range }] : []));
  const isPoint = ({ low, high, at }: (typeof drawn)[number]) => at === null && low === high;
  const bare = rows.filter(({ range }) => range === null);
  const [top, lift] = [24, isOver ? 10 : 0];
  const label = { y: "key", text: "label", frameAnchor: "left", lineAnchor: "middle" } as const;
  return {
    width,
    height: top + 10 + rows.length * (isOver ? 42 : 28),
    marginTop: top,
    marginBottom: 10,
    marginLeft: left,
    marginRight: drawn.length > 0 ? Math.min(words, 190) : 20,
    x: { ...x, label: null },
    y: { type: "band", domain: rows.map(({ key }) => key), axis: null, padding: 0 },
    marks: [
      gridX(ticks, { stroke: "var(--rule)", strokeOpacity: 1 }),
      axisX(ticks, { anchor: "top", tickSize: 0, tickFormat: format, fill: "var(--soft)" }),
      link(
        drawn.filter((row) => !isPoint(row)),
        {
          x1: "low",
          x2: "high",
          y1: "key",
          y2: "key",
          stroke: colour,
          strokeOpacity: 0.45,
          strokeWidth: 7,
          strokeLinecap: "butt",
          dy: lift,
        },
      ),
      dot(drawn, {
        x: (row) => (isPoint(row) ? row.low : row.at),
        y: "key",
        r: 4.5,
        fill: colour,
        stroke: "var(--paper)",
        strokeWidth: 1.5,
        dy: lift,
      }),
      text(drawn, { x: "high", y: "key", text: "words", textAnchor: "start", dx: 9, dy: lift }),
      text(bare, {
        ...label,
        text: "words",
        textAnchor: "start",
        dx: isOver ? 0 : 8,
        dy: lift,
        fill: "var(--soft)",
      }),
      isOver
        ? text(rows, {
            ...label,
            text: ({ label }) => fitting(label, width - 16),
            textAnchor: "start",
            dy: -8,
          })
        : text(rows, {
            ...label,
            text: ({ label }) => fitting(label, left - 12),
            textAnchor: "end",
            dx: -10,
          }),
    ],
  };
}
