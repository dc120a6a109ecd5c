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
