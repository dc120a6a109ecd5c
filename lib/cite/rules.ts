/** What is cited: a page, and the moment of the record at which it was read. `moment` is a day or an instant,
 *  as the address has it; `inWords` is the same for people. */
export type Cited = {
  title: string;
  /** What it is: a claim, a view of denials. */
  kind: string;
  /** The version of a record, and the day on which it was made; null for a view of many. */
  version: { number: number; day: string; inWords: string } | null;
  moment: string;
  inWords: string;
  /** Where it stands as of that moment. */
  url: string;
};

const SITE = "Standing";

/** A title as it stands within quotation marks. */
const quoted = (title: string) =>
  `“${title.replaceAll("“", "‘").replaceAll("”", "’")}${/[.?!…]$/.test(title) ? "" : "."}”`;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** “Title.” Claim, version 2, 7 Nov 2025. Standing, as the record stood on …. Address. */
export function plainCitation({ title, kind, version, inWords, url }: Cited): string {
  const which = version ? `${capital(kind)}, version ${version.number}, ${version.inWords}` : capital(kind);
  return `${quoted(title)} ${which}. ${SITE}, as the record stood at ${inWords}. ${url}`;
}

const special: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Text in which TeX reads nothing of its own. */
const tex = (text: string) =>
  text.replace(/[\\{}$&#%_~^]/g, (sign) => special[sign] ?? `\\${sign}`).replace(/\s+/g, " ");

/** A key out of the address: `standing-claims-7f3k9x2m4q-20261122`. */
function keyOf({ url, moment }: Cited): string {
  const path = new URL(url).pathname.split("/").filter(Boolean);
  return ["standing", ...path, moment.slice(0, 10).replaceAll("-", "")].join("-");
}

const noteOf = ({ kind, version, inWords }: Cited) =>
  `${capital(kind)}${version ? `, version ${version.number}` : ""}, as the record stood at ${inWords}`;

export function bibtexCitation(cited: Cited): string {
  const { title, version, moment, url } = cited;
  const fields = [
    ["title", `{${tex(title)}}`],
    ["howpublished", SITE],
    ["year", version?.day.slice(0, 4) ?? moment.slice(0, 4)],
    ["note", tex(noteOf(cited))],
    ["url", url],
    ["urldate", moment.slice(0, 10)],
  ];
  return `@misc{${keyOf(cited)},\n${fields.map(([name, value]) => `  ${name} = {${value}},`).join("\n")}\n}`;
}

const dateParts = (day: string) => ({ "date-parts": [day.slice(0, 10).split("-").map(Number)] });

export function cslCitation(cited: Cited): string {
  const { title, version, moment, url } = cited;
  const item = {
    id: keyOf(cited),
    type: "webpage",
    title,
    "container-title": SITE,
    ...(version && { version: String(version.number), issued: dateParts(version.day) }),
    accessed: dateParts(moment),
    note: noteOf(cited),
    URL: url,
  };
  // A date stays on a line.
  return JSON.stringify([item], null, 2).replace(
    /\[\s+(\d[\d,\s]*?)\s+\]/g,
    (_, parts: string) => `[${parts.replace(/\s+/g, " ")}]`,
  );
}
