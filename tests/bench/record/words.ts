import type { Random } from "./random";

/** In a good part of all claims and statements: what a common word's search finds. */
export const commonWord = "minister";
/** In one of some ten thousand: what a rare word's search finds. */
export const rareWord = "zephyrine";
const RARITY = 20_000;

const given =
  "Mara Ivo Selka Toma Anneke Doran Ilse Radko Vesna Osk Petra Luan Brina Caspar Noor Edda Milo Sanja Teodor Yara Corin Halima Jorun Kasimir Lena Orsolya Pavle Quim Rhea Stellan".split(
    " ",
  );
const family =
  "Voss Tarrel Ombric Lindqvar Sorelle Castrane Dovmir Halbek Irvane Jastrow Kellmar Morvane Nadisch Orvell Pradek Quillon Restane Solvik Trevane Umbreit Valcor Wendrake Yarrow Zelmin Aldane Brezhar Corvane Drustan Elmgard Farrow".split(
    " ",
  );
const suffixes = ["", "", "", "-Brandt", "-Orlan", "-Keve", "-Sund"];
const places =
  "Orvell Tarnovia Lesk Marenza Quorra Belmarch Suthria Ivrene Kolvast Danmere Ostrava-Lin Pelagia".split(
    " ",
  );
const outlets =
  "Herald Courier Tribune Observer Gazette Standard Mirror Dispatch Chronicle Wire Voice Telegraph Monitor Review Post".split(
    " ",
  );
export const offices = [
  "Minister of Tides",
  "Minister of Weather",
  "Chief of the General Staff",
  "Chair of the Harbour Council",
  "Deputy Chancellor",
  "Governor of the Northern Isles",
  "Secretary of the Assembly",
  "Director of the Lighthouse Service",
  "Ambassador to Pelagia",
  "Head of the Protocol Office",
];
export const anonymousLabels = [
  "a person close to the ministry",
  "two officials who asked not to be named",
  "a senior official",
  "a source in the chancellery",
  "a diplomat familiar with the talks",
  "a former aide",
  "people briefed on the matter",
];

// From the commonest on; a text takes them skewed, so that their counts fall off as a language's do.
const vocabulary = (
  `${commonWord} council reported office chancellor resign replaced remain quarrel decree summit palace deputy trust ` +
  "absence speech cabinet budget loyal meeting dismiss harbour inquiry ally successor illness journey reshuffle vote " +
  "treaty rebuke favour audience envoy exile telegram rumour portrait seat delegation parade memorandum lighthouse " +
  "tribunal granary ferry customs ledger orchard viaduct archive almanac aqueduct barometer bursar cartographer dredger " +
  "estuary foghorn gazetteer hawser isthmus jetty kelp lagoon mooring narrows outrigger pontoon quay regatta sextant " +
  "tideway undertow vellum windlass yawl causeway ballast coxswain davit embargo fathom gunwale hatch inlet jib keelson"
).split(" ");

const openings = [
  "is to leave as",
  "has lost the confidence of the",
  "was left out of the",
  "will be named to the",
  "has quarrelled over the",
  "is under pressure about the",
  "was received at the",
  "has not been seen since the",
  "stays in charge of the",
  "is to answer to the",
];

export function words(random: Random, count: number): string {
  const chosen: string[] = [];
  for (let n = 0; n < count; n += 1) chosen.push(random.pickSkewed(vocabulary));
  if (random.below(RARITY) === 0) chosen.push(rareWord);
  return chosen.join(" ");
}

export const personName = (random: Random) =>
  `${random.pick(given)} ${random.pick(family)}${random.pick(suffixes)}`;

export const outletName = (random: Random) => `The ${random.pick(places)} ${random.pick(outlets)}`;

export const institutionName = (random: Random) =>
  `${random.pick(offices)}’s Office of ${random.pick(places)}`;

export const claimText = (random: Random, name: string) =>
  `${name} ${random.pick(openings)} ${words(random, random.between(3, 9))}.`;

export function statementText(random: Random): string {
  const sentences = random.between(1, 3);
  return Array.from({ length: sentences }, () => {
    const text = words(random, random.between(6, 14));
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  }).join(" ");
}

export const headline = (random: Random) =>
  `${random.pick(places)}: ${words(random, random.between(4, 8))}, ${random.pick(offices)}`;

const cyrillic: Record<string, string> = Object.fromEntries(
  [..."abcdefghijklmnopqrstuvwxyz"].map((letter, n) => [letter, "абцдефгхийклмнопкрстувжэыз"[n] ?? letter]),
);

/** A name as another script would write it, letter by letter. */
export const inCyrillic = (name: string) =>
  [...name.toLowerCase()]
    .map((letter) => cyrillic[letter] ?? letter)
    .join("")
    .replace(/(^|[ -])\p{L}/gu, (c) => c.toUpperCase());

export const slugOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
