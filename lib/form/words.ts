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

/**
 * A field's path in the words that stand on the page: `citations[1].via[0].person` is "Source 2, Hop 1, Who". What
 * has no label there is called by the record's words, after the group around it.
 * @param labels what stands at each field, row and list
 */
export function fieldWords(labels: ReadonlyMap<string, string>, path: string): string {
  const said: string[] = [];
  let rest = path;
  for (const { index, 0: part } of path.matchAll(/[^.[\]]+|\[\d+\]/g)) {
    const at = path.slice(0, index + part.length);
    const label = labels.get(at);
    const isGroup = at !== path && !at.endsWith("]");
    if (label === undefined || isGroup) continue;
    said.push(label);
    rest = path.slice(at.length).replace(/^\./, "");
  }
  if (said.length === 0) return pathWords(path);
  if (rest === "") return said.join(", ");
  const words = pathWords(rest);
  return [...said, words.charAt(0).toLowerCase() + words.slice(1)].join(", ");
}
