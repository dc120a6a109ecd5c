import type { PlotOptions } from "@observablehq/plot";

export type Cell = string | number | null | { text: string; href: string };
/** `note`: what is not in it. */
export type Table = { head: string[]; rows: Cell[][]; note?: string };

/** One picture with all that goes with it: what it counts, how, the same as a table and as raw data. */
export type Picture = {
  /** What its files are called. */
  name: string;
  title: string;
  /** What it is of, for where it stands alone. */
  of: string;
  /** How many are counted, and how many couldn't be. */
  count: string;
  method: string;
  /** How it is drawn at a width; null where there is nothing to draw, or so little that it would mislead. */
  draw: ((width: number) => PlotOptions) | null;
  /** What is said in place of the drawing. */
  instead: string | null;
  table: Table;
  data: () => { head: string[]; rows: (string | number | null)[][] };
};

/** The two widths at which a picture is drawn: for a desk and for a phone. */
export const WIDE = 720;
export const NARROW = 344;
export const isNarrow = (width: number) => width < 500;

/** “1 statement”, “1,204 statements”. */
export const counted = (n: number, one: string, many = `${one}s`) =>
  `${n.toLocaleString("en-GB")} ${n === 1 ? one : many}`;
