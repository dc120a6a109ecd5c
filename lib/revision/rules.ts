import { diffArrays } from "diff";
import type { FieldChange, NamedRecord, WordRun } from "./schema";

type Fields = Record<string, unknown>;

// The order in which people read a record; the database keeps a body's fields in one of its own.
const reading = [
  ...[
    "status",
    "retractionReason",
    "mergedInto",
    "slug",
    "name",
    "names",
    "title",
    "text",
    "language",
    "summary",
  ],
  ...[
    "speaker",
    "capacity",
    "person",
    "counterparts",
    "organization",
    "office",
    "publisher",
    "author",
    "kind",
  ],
  ...[
    "category",
    "effect",
    "occurredOn",
    "horizon",
    "attribution",
    "saidOn",
    "publishedOn",
    "url",
    "from",
    "to",
  ],
  ...["claim", "stance", "manner", "source", "quote", "translated", "datedAs", "dates", "via", "verdict"],
  ...["decidedOn", "reason", "sources", "outcome", "tenures", "stances", "citations"],
];
const placeOf = (name: string) => (reading.includes(name) ? reading.indexOf(name) : reading.length);

/** Names of fields in the order in which people read a record; one that isn't known comes last. */
export const inReadingOrder = (names: string[]): string[] =>
  [...names].sort((a, b) => placeOf(a) - placeOf(b) || a.localeCompare(b, "en"));

// Words by the rules of Unicode, in any script. No locale: the same texts differ alike everywhere.
const segmenter = new Intl.Segmenter("und", { granularity: "word" });
const wordsOf = (text: string) => Array.from(segmenter.segment(text), ({ segment }) => segment);

/** What differs between two texts, word by word. Without what was added it reads as the first, without
 *  what was removed as the second. */
export function wordsBetween(before: string, after: string): WordRun[] {
  return diffArrays(wordsOf(before), wordsOf(after)).map(({ value, added, removed }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    text: value.join(""),
  }));
}

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const isNamedRecord = (value: unknown): value is NamedRecord =>
  isFields(value) && typeof value.noun === "string" && typeof value.url === "string";

/** What is compared: a named record is the same one whatever it is called by now. */
const idOf = ({ noun, id }: NamedRecord) => `${noun} ${id}`;

/** By what an item of a list is known again when the list has changed around it. */
function keyOf(item: unknown): string {
  if (isNamedRecord(item)) return idOf(item);
  if (!isFields(item)) return JSON.stringify(item) ?? "";
  const known = item.claim ?? item.source ?? item.office ?? item.name;
  return known === undefined ? JSON.stringify(item) : keyOf(known);
}

/** Each item under its key; a key that comes again is numbered, so that each item has one of its own. */
function keyed(items: unknown[]): Map<string, number> {
  const places = new Map<string, number>();
  const counts = new Map<string, number>();
  items.forEach((item, place) => {
    const key = keyOf(item);
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    places.set(JSON.stringify([key, count]), place);
  });
  return places;
}

const orNull = (value: unknown): unknown => value ?? null;

const one = (path: string, from: unknown, to: unknown): FieldChange => ({
  path,
  from: orNull(from),
  to: orNull(to),
  words: typeof from === "string" && typeof to === "string" ? wordsBetween(from, to) : null,
});

function listChanges(before: unknown[], after: unknown[], path: string): FieldChange[] {
  const [old, now] = [keyed(before), keyed(after)];
  const kept = [...now.keys()].filter((key) => old.has(key));
  const order = [...old.keys()].filter((key) => now.has(key));
  const isMoved = kept.some((key, n) => key !== order[n]);
  const gone = [...old].filter(([key]) => !now.has(key));
  const inPlace = [...now].flatMap(([key, place]): FieldChange[] => {
    const was = old.get(key);
    const at = `${path}[${place}]`;
    return was === undefined ? [one(at, null, after[place])] : between(before[was], after[place], at);
  });
  return [
    ...gone.map(([, place]) => one(`${path}[${place}]`, before[place], null)),
    ...inPlace,
    ...(isMoved ? [one(path, before, after)] : []),
  ];
}

function fieldChanges(before: Fields, after: Fields, path: string): FieldChange[] {
  const names = inReadingOrder([...new Set([...Object.keys(before), ...Object.keys(after)])]);
  return names.flatMap((name) => between(before[name], after[name], path === "" ? name : `${path}.${name}`));
}

function between(before: unknown, after: unknown, path: string): FieldChange[] {
  if (isNamedRecord(before) && isNamedRecord(after)) {
    return idOf(before) === idOf(after) ? [] : [one(path, before, after)];
  }
  const areNamed = isNamedRecord(before) || isNamedRecord(after);
  if (Array.isArray(before) && Array.isArray(after)) return listChanges(before, after, path);
  if (!areNamed && isFields(before) && isFields(after)) return fieldChanges(before, after, path);
  return orNull(before) === orNull(after) ? [] : [one(path, before, after)];
}

/** What changed from one version of a record to another, field by field. Items of lists are known again by
 *  what they are of (a stance by its claim, a citation by its source); a field that one version lacks and
 *  one that is empty are the same. */
export function changesBetween(before: Fields, after: Fields): FieldChange[] {
  return fieldChanges(before, after, "");
}

/** A document with other values at some of its paths (`citations[0].source`). */
export function replacedAt(document: unknown, values: ReadonlyMap<string, unknown>, path = ""): unknown {
  if (values.has(path)) return values.get(path);
  if (Array.isArray(document)) {
    return document.map((item, place) => replacedAt(item, values, `${path}[${place}]`));
  }
  if (!isFields(document)) return document;
  return Object.fromEntries(
    Object.entries(document).map(([name, value]) => [
      name,
      replacedAt(value, values, path === "" ? name : `${path}.${name}`),
    ]),
  );
}

/** What a record is called: its name, its title or its words. */
export function titleOf({ name, title, text }: Record<string, unknown>): string {
  return String(name ?? title ?? text ?? "");
}
