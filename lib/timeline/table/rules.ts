import { edtfInWords } from "../../edtf-words";
import {
  type Cell,
  citationCells,
  citationHead,
  speechCells,
  speechHead,
  type Table,
} from "../../provenance/rules";
import type { TimelineItem } from "../schema";

// A spreadsheet would run what starts so, whatever spaces stand before it; some read full-width signs alike.
const isFormula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
// Where commas are decimal points, a spreadsheet takes semicolons for the ends of cells, quoted or not.
const startsInside = /;(?=\s*[=+\-@＝＋－＠])/g;

function cell(value: Cell): string {
  const text = value === null || value === undefined ? "" : String(value);
  if (typeof value !== "string") return text;
  const safe = (isFormula.test(text) ? `'${text}` : text).replace(startsInside, ";'");
  return /[",;\t\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One line of a CSV file (RFC 4180). */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(cell).join(",")}\r\n`;

const entryHead = [
  ..."kind,id,on,from,to,claim_id,claim,category,effect,state,reports,origins_min,origins_max".split(","),
  ..."outcome,outcome_reason,office".split(","),
];
export const provenanceHead = [...entryHead, ...speechHead, ...citationHead];

/** An entry's rows with everything it rests on: for a statement one for each citation, else one. */
export function provenanceRows({ kind, id, on, from, to, ...item }: TimelineItem): Cell[][] {
  const { claim, statement, outcome, tenure } = item;
  const origins = claim?.facts.independentOrigins;
  const head = [
    ...[kind, id, on, from, to, claim?.id, claim?.text, claim?.category, claim?.effect, claim?.state],
    ...[claim?.facts.reports, origins?.min, origins?.max, outcome?.verdict, outcome?.reason, tenure?.office],
  ];
  if (!statement) return [[...head, ...[...speechHead, ...citationHead].map(() => "")]];
  const said = [...head, ...speechCells(statement)];
  return statement.citations.map((citation) => [...said, ...citationCells(citation)]);
}

export const timelineJsHead = [
  ..."Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text".split(","),
  ..."Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background".split(","),
];

const partsOf = (day: string | null) => (day === null ? ["", "", ""] : day.split("-").map(Number));

/** An entry as a row of TimelineJS's sheet; none for one that it couldn't place.
 *  @param group under what it is shown; by itself with others of its kind */
export function timelineJsRows(item: TimelineItem, group: string = item.kind): Cell[][] {
  const { on, from, to, claim, statement, outcome, tenure } = item;
  const start = from ?? to;
  if (start === null) return [];
  const end = to !== null && to > start ? to : null;
  const headline = statement?.text ?? claim?.text ?? tenure?.office ?? "";
  const sources = statement?.citations.map(({ source }) => source.publisher?.name ?? source.title) ?? [];
  const text = statement
    ? `${statement.speaker.name}, as told by ${[...new Set(sources)].join(", ")}`
    : (outcome?.reason ?? "");
  const rest = ["", "", "", "", "", group, ""];
  return [[...partsOf(start), "", ...partsOf(end), "", edtfInWords(on), headline, text, ...rest]];
}

export const provenanceTable: Table<TimelineItem> = { head: provenanceHead, rows: provenanceRows };

export const timelineJsTable: Table<TimelineItem> = {
  head: timelineJsHead,
  rows: (item) => timelineJsRows(item),
};
