import { edtfInWords } from "../../edtf-words";
import type { TimelineItem } from "../schema";

type Cell = string | number | boolean | null | undefined;

// A spreadsheet would run what starts so.
const isFormula = /^[=+\-@\t\r]/;

function cell(value: Cell): string {
  const text = value === null || value === undefined ? "" : String(value);
  const safe = typeof value === "string" && isFormula.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One line of a CSV file (RFC 4180). */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(cell).join(",")}\r\n`;

export const provenanceHead = [
  ..."kind,id,on,from,to,claim_id,claim,category,effect,state,reports,origins_min,origins_max".split(","),
  ..."outcome,outcome_reason,office,statement_id,statement,stances,speaker_kind,speaker,capacity".split(","),
  ..."attribution,via,quote,language,translated,dated_as,dates".split(","),
  ..."source_id,source,publisher,published_on,source_url".split(","),
];

/** An entry's rows with everything it rests on: for a statement one for each citation, else one. */
export function provenanceRows({ kind, id, on, from, to, ...item }: TimelineItem): Cell[][] {
  const { claim, statement, outcome, tenure } = item;
  const entry = [kind, id, on, from, to];
  const origins = claim?.facts.independentOrigins;
  const about = [claim?.id, claim?.text, claim?.category, claim?.effect, claim?.state];
  const facts = [claim?.facts.reports, origins?.min, origins?.max];
  const came = [outcome?.verdict, outcome?.reason, tenure?.office];
  const head = [...entry, ...about, ...facts, ...came];
  if (!statement) return [[...head, ...new Array<Cell>(provenanceHead.length - head.length).fill("")]];
  const { speaker, stances, citations, attribution, text } = statement;
  const taken = stances.map(({ stance, manner, claim: on }) =>
    [stance, manner, on.id].filter(Boolean).join(" "),
  );
  const said = [
    statement.id,
    text,
    taken.join("; "),
    speaker.kind,
    speaker.name,
    speaker.capacity,
    attribution,
  ];
  return citations.map(({ source, via, quote, language, translated, datedAs, dates }) => [
    ...head,
    ...said,
    via.map(({ name }) => name).join(" > "),
    quote,
    language,
    translated,
    datedAs,
    dates,
    source.id,
    source.title,
    source.publisher?.name,
    source.publishedOn,
    source.url,
  ]);
}

export const timelineJsHead = [
  ..."Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text".split(","),
  ..."Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background".split(","),
];

const partsOf = (day: string | null) => (day === null ? ["", "", ""] : day.split("-").map(Number));

/** An entry as a row of TimelineJS's sheet; none for one that it couldn't place. */
export function timelineJsRows({
  kind,
  on,
  from,
  to,
  claim,
  statement,
  outcome,
  tenure,
}: TimelineItem): Cell[][] {
  const start = from ?? to;
  if (start === null) return [];
  const end = to !== null && to > start ? to : null;
  const headline = statement?.text ?? claim?.text ?? tenure?.office ?? "";
  const sources = statement?.citations.map(({ source }) => source.publisher?.name ?? source.title) ?? [];
  const text = statement
    ? `${statement.speaker.name}, as told by ${[...new Set(sources)].join(", ")}`
    : (outcome?.reason ?? "");
  const rest = ["", "", "", "", "", kind, ""];
  return [[...partsOf(start), "", ...partsOf(end), "", edtfInWords(on), headline, text, ...rest]];
}
