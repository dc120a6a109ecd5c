/** A field's path in words: `citations[1].via[0].person` is "Citation 2, hop 1, person". */

const words: Record<string, string> = {
  slug: "slug",
  names: "other name",
  tenures: "office",
  wikidataId: "Wikidata id",
  publishedOn: "published on",
  occurredOn: "occurred on",
  saidOn: "said on",
  decidedOn: "decided on",
  datedAs: "date in the source",
  dates: "what that date is of",
  dateNote: "note on the dates",
  shifts: "shift of meaning",
  url: "web address",
  via: "hop",
  text: "words",
  stances: "stance",
  citations: "citation",
  statements: "statement",
  counterparts: "counterpart",
  sources: "source",
  records: "record",
  translated: "original or translation",
  correction: "correction (public reason)",
  retractionReason: "reason of the withdrawal",
  mergedInto: "merged into",
  snapshot: "text kept",
  sha256: "SHA-256",
  takenAt: "read",
  anchor: "passage",
  missingSince: "no longer in the source since",
  to: "to",
  from: "from",
};

export function pathWords(path: string): string {
  const parts = path.split(".").map((part) => {
    const [, name = part, row] = /^([^[]+)(?:\[(\d+)\])?$/.exec(part) ?? [];
    const word = words[name] ?? name;
    return row === undefined ? word : `${word} ${Number(row) + 1}`;
  });
  const text = parts.join(", ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What stands at each field, list and row of a form, by its path, in the order of the page; `[]` is any row. */
export type Labels = Readonly<Record<string, string>>;

const anyRow = (path: string) => path.replace(/\[\d+\]/g, "[]");

/** What stands at a field, a list or a row; null where nothing does. */
export function findLabel(labels: Labels, path: string): string | null {
  const label = labels[anyRow(path)];
  const [, row] = /\[(\d+)\]$/.exec(path) ?? [];
  if (label === undefined) return null;
  return row === undefined ? label : `${label} ${Number(row) + 1}`;
}

/** A path's beginnings, from the outermost to itself: `a`, `a[0]`, `a[0].b`. */
const beginnings = (path: string) =>
  [...path.matchAll(/[^.[\]]+|\[\d+\]/g)].map(({ index, 0: part }) => path.slice(0, index + part.length));

/**
 * A field's path in the words that stand on the page: `citations[1].via[0].person` is "Source 2, Hop 1, Who". What
 * has no label there is called by the record's words, after the group around it.
 */
export function fieldWords(labels: Labels, path: string): string {
  const said: string[] = [];
  let rest = path;
  for (const at of beginnings(path)) {
    const label = findLabel(labels, at);
    const isGroup = at !== path && !at.endsWith("]");
    if (label === null || isGroup) continue;
    said.push(label);
    rest = path.slice(at.length).replace(/^\./, "");
  }
  if (said.length === 0) return pathWords(path);
  if (rest === "") return said.join(", ");
  const words = pathWords(rest);
  return [...said, words.charAt(0).toLowerCase() + words.slice(1)].join(", ");
}

/** The field that a path leads to, or the nearest group around it that is on the page; null where there is none. */
export const findPlace = (labels: Labels, path: string): string | null =>
  beginnings(path).findLast((at) => findLabel(labels, at) !== null) ?? null;

/** Where a path stands on the page: of each of its beginnings the place among the labels, and the row. */
function placesOf(labels: Labels, path: string): number[] {
  const fields = Object.keys(labels);
  return beginnings(path).flatMap((at) => {
    const begins = anyRow(at);
    const place = fields.findIndex(
      (field) => `${field}.`.startsWith(`${begins}.`) || field.startsWith(`${begins}[`),
    );
    const row = Number(/\[(\d+)\]$/.exec(at)?.[1] ?? 0);
    return [place < 0 ? fields.length : place, row];
  });
}

/** Orders paths as the page has them; what has no place on it comes last. */
export function inOrderOf(labels: Labels): (a: string, b: string) => number {
  return (a, b) => {
    const [one, other] = [placesOf(labels, a), placesOf(labels, b)];
    const n = one.findIndex((place, at) => place !== other[at]);
    return n < 0 ? one.length - other.length : (one[n] ?? 0) - (other[n] ?? -1);
  };
}
