import { extract } from "@/lib/extract/rules";
import type { Extraction, Speaker } from "@/lib/extract/schema";
import type { KeyedArticle, KeyedQuotation, KeyedSpeaker } from "./key";

/** How many were found, how many of them rightly, how many there are. */
export type Count = { found: number; right: number; there: number };
export const measures = ["quotations", "speakers", "dates", "reports", "reporters"] as const;
export type Score = Record<(typeof measures)[number], Count>;

const nothing = (): Count => ({ found: 0, right: 0, there: 0 });
const nothings = (): Score => ({
  quotations: nothing(),
  speakers: nothing(),
  dates: nothing(),
  reports: nothing(),
  reporters: nothing(),
});

export const precision = ({ found, right }: Count): number => (found === 0 ? 1 : right / found);
export const recall = ({ right, there }: Count): number => (there === 0 ? 1 : right / there);

const wordsOf = (name: string) => new Set(name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
const isWithin = (inner: ReadonlySet<string>, outer: ReadonlySet<string>) =>
  [...inner].every((word) => outer.has(word));

/** The same kind of speaker, and one name's words among the other's: "palace" and "presidential palace". */
export function isSameSpeaker(given: Speaker | null, keyed: KeyedSpeaker): boolean {
  if (!given || !keyed) return given === null && keyed === null;
  if (given.kind !== keyed.kind) return false;
  const [a, b] = [wordsOf(given.name), wordsOf(keyed.name)];
  if (given.kind === "person") return isWithin(b, a) || (isWithin(a, b) && a.size > 1);
  return isWithin(a, b) || isWithin(b, a);
}

export type Marked = { score: Score; faults: string[] };

/** Holds what the extraction finds in an article against its key. A quotation counts with its exact bounds
 *  only; a speaker where its quotation was found; a date where it overlaps and resolves to the same. */
export function mark(article: KeyedArticle): Marked {
  const { text, publishedOn } = article;
  const found: Extraction = extract(text, { publishedOn });
  const score = nothings();
  const faults: string[] = [];
  if (found.language !== article.language) faults.push(`language ${found.language}`);
  const quoted = found.candidates.filter(({ kind }) => kind !== "indirect");
  score.quotations.found = quoted.length;
  score.quotations.there = article.quotations.length;
  score.speakers.there = article.quotations.filter(({ speaker }) => speaker !== null).length;
  for (const keyed of article.quotations) {
    const match = quoted.find(({ start, end }) => start === keyed.start && end === keyed.end);
    if (!match) {
      faults.push(`missed “${text.slice(keyed.start, keyed.end)}”`);
      continue;
    }
    score.quotations.right++;
    if (match.speaker) score.speakers.found++;
    if (match.speaker && isSameSpeaker(match.speaker, keyed.speaker)) score.speakers.right++;
    else if (match.speaker || keyed.speaker)
      faults.push(
        `speaker ${match.speaker?.kind} ${match.speaker?.name}, not ${keyed.speaker?.kind} ${keyed.speaker?.name}: “${match.text.slice(0, 50)}”`,
      );
    const missing = keyed.via.filter(
      (name) => !match.via.some((hop) => hop.name.toLowerCase().includes(name.toLowerCase())),
    );
    if (missing.length > 0) faults.push(`via lacks ${missing.join()}: “${match.text.slice(0, 40)}”`);
  }
  for (const { start, end, text: words } of quoted)
    if (!article.quotations.some((keyed) => keyed.start === start && keyed.end === end))
      faults.push(`too much “${words}”`);
  faults.push(...markReports(article, found, score));
  score.dates = { found: found.dates.length, right: 0, there: article.dates.length };
  for (const date of article.dates) {
    const match = found.dates.find(({ start, end }) => start < date.end && date.start < end);
    if (match?.edtf === date.edtf) score.dates.right++;
    else
      faults.push(
        `date “${text.slice(date.start, date.end)}” is ${date.edtf}, not ${match?.edtf ?? "missed"}`,
      );
  }
  for (const { start, end, text: words, edtf } of found.dates)
    if (!article.dates.some((date) => start < date.end && date.start < end))
      faults.push(`no date: “${words}” ${edtf}`);
  return { score, faults };
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** Reported speech counts where most of it is found: where a report ends is a matter of taste. */
function markReports({ text, reports }: KeyedArticle, found: Extraction, score: Score): string[] {
  if (reports.length === 0) return [];
  const faults: string[] = [];
  // That somebody keeps silent is proposed as well, and in no key.
  const proposed = found.candidates.filter(
    ({ kind, manner }) => kind === "indirect" && manner !== "no_comment",
  );
  const isMost = (given: { start: number; end: number }, keyed: KeyedQuotation) =>
    overlap(given, keyed) * 2 > keyed.end - keyed.start;
  const theirs = ({ start, end }: KeyedQuotation) => text.slice(start, end).slice(0, 60);
  score.reports = { found: proposed.length, right: 0, there: reports.length };
  score.reporters.there = reports.filter(({ speaker }) => speaker !== null).length;
  for (const keyed of reports) {
    const match = proposed.find((given) => isMost(given, keyed));
    if (!match) {
      faults.push(`missed report “${theirs(keyed)}”`);
      continue;
    }
    score.reports.right++;
    if (match.speaker) score.reporters.found++;
    if (match.speaker && isSameSpeaker(match.speaker, keyed.speaker)) score.reporters.right++;
    else
      faults.push(
        `reporter ${match.speaker?.kind} ${match.speaker?.name}, not ${keyed.speaker?.name}: “${theirs(keyed)}”`,
      );
  }
  for (const given of proposed)
    if (!reports.some((keyed) => isMost(given, keyed)))
      faults.push(`no report: “${given.text.slice(0, 60)}” by ${given.speaker?.name}`);
  return faults;
}

const plus = (a: Count, b: Count): Count => ({
  found: a.found + b.found,
  right: a.right + b.right,
  there: a.there + b.there,
});

export function sum(scores: readonly Score[]): Score {
  const total = nothings();
  for (const score of scores) for (const of of measures) total[of] = plus(total[of], score[of]);
  return total;
}
