import type { Candidate, Extraction } from "../extract/schema";
import type { Span } from "../snapshot/rules";
import type { Bench, BenchClaimRef, BenchItem, BenchWho } from "./schema";

/** What a page, a file or a paste said of the article, as far as anything did. */
export type Article = {
  title: string | null;
  author: string | null;
  publisher: BenchWho | null;
  publishedOn: string | null;
  language: string | null;
  url: string | null;
  /** The source, where it is on file already. */
  source?: string | undefined;
};

/** A claim whose words are this like the passage's is proposed as its own. */
const LIKE_ENOUGH = 0.5;

const MOST_NAMED = 200;

/** Words as a sentence of the record has them: without what tied them to their place in the article. */
export const trimmed = (text: string) =>
  text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[,;:–—-]+$/, "")
    .trim();

const sentence = (text: string) => {
  const bare = trimmed(text);
  return bare.charAt(0).toUpperCase() + bare.slice(1);
};

/** A fragment's words say little by themselves: the report that it stands in says what was said. */
function saying(candidate: Candidate, all: readonly Candidate[]): string {
  const around = all.find(
    ({ kind, start, end }) => kind === "indirect" && start <= candidate.start && candidate.end <= end,
  );
  return sentence(candidate.kind === "fragment" && around ? around.text : candidate.text);
}

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** American quotations take in the comma that comes after them: it is nobody's words. */
const withoutComma = (text: string) => text.replace(/\s*[,;]$/, "");

function itemOf(candidate: Candidate, n: number, { candidates: all, people }: Extraction): BenchItem {
  const { kind, start, speaker, via, cue, stance, manner, saidOn, dateText, claims } = candidate;
  const text = withoutComma(candidate.text);
  const isPerson = (slug: string | undefined) =>
    slug !== undefined && people.some((each) => each.slug === slug);
  const [likest] = claims;
  return {
    key: `c${n + 1}`,
    kind,
    start,
    end: start + text.length,
    quote: text,
    isQuoted: kind !== "indirect",
    decision: "open",
    speaker: speaker && {
      kind: speaker.kind,
      name: speaker.name,
      ...(speaker.slug && { slug: speaker.slug }),
    },
    capacity: "",
    via: via.map(({ name, slug }) => ({
      kind: isPerson(slug) ? "person" : "organization",
      name,
      ...(slug && { slug }),
    })),
    cue,
    attribution: speaker?.kind === "anonymous" ? "background" : "on_record",
    stance: stance ?? "support",
    manner,
    claim: likest && likest.score >= LIKE_ENOUGH ? { id: likest.id, text: likest.text } : null,
    likely: claims,
    saidOn,
    dateText,
    text: saying(candidate, all),
    joins: null,
  };
}

/** The bench as it lies when an article comes in: everything proposed, nothing decided. */
export function layBench(article: Article, found: Extraction, most: number): Bench {
  const left = found.candidates.length - most;
  return {
    source: {
      ...(article.source && { id: article.source }),
      kind: "article",
      title: article.title ?? "",
      author: article.author ?? "",
      publisher: article.publisher,
      publishedOn: article.publishedOn ?? "",
      language: article.language ?? found.language,
      url: article.url ?? "",
    },
    items: found.candidates.slice(0, most).map((candidate, n) => itemOf(candidate, n, found)),
    claims: [],
    kinds: {},
    people: found.people
      .slice(0, MOST_NAMED)
      .map(({ name, slug }) => ({ kind: "person", name, ...(slug && { slug }) })),
    dates: found.dates
      .filter(({ edtf }) => edtf !== "")
      .slice(0, MOST_NAMED)
      .map(({ text, edtf }) => ({ text, edtf })),
    notice:
      left > 0
        ? `The first ${most} passages are proposed; ${left} more are left to be picked by hand.`
        : null,
  };
}

/** The day of publication, where a text's own first lines name one. */
export function dayAtHead(found: Extraction): string | null {
  return found.dates.find(({ start, edtf }) => start < 600 && isDay(edtf))?.edtf ?? null;
}

/** An item made by hand of words that somebody selected. */
export const itemByHand = (key: string, text: string, { start, end }: Span): BenchItem => ({
  key,
  kind: "own",
  start,
  end,
  quote: text.slice(start, end),
  isQuoted: /["“”„«»‹›‘’‚']/.test(text.charAt(start - 1)),
  decision: "open",
  speaker: null,
  capacity: "",
  via: [],
  cue: null,
  attribution: "on_record",
  stance: "support",
  manner: null,
  claim: null,
  likely: [],
  saidOn: "",
  dateText: null,
  text: sentence(text.slice(start, end)),
  joins: null,
});

export const isSameClaim = (one: BenchClaimRef | null, other: BenchClaimRef | null): boolean =>
  one !== null &&
  other !== null &&
  ("id" in one ? "id" in other && one.id === other.id : "key" in other && one.key === other.key);

/** What an item lacks before it can be entered, in the order in which one fills it in. */
export function lacking(item: BenchItem): ("speaker" | "claim" | "text")[] {
  if (item.joins !== null) return [];
  return [
    ...(item.speaker === null || (item.speaker.kind !== "source" && item.speaker.name.trim() === "")
      ? ["speaker" as const]
      : []),
    ...(item.claim === null ? ["claim" as const] : []),
    ...(item.text.trim() === "" ? ["text" as const] : []),
  ];
}

export const takenOf = ({ items }: Bench): BenchItem[] =>
  items.filter(({ decision }) => decision === "taken");

/** The same name, however it is spaced and capitalized. */
const nameKey = ({ kind, name }: BenchWho) => `${kind} ${name.trim().toLowerCase()}`;

/** What isn't on file yet and will be entered with what was taken. */
export function newcomers(bench: Bench): { people: string[]; organizations: string[]; claims: string[] } {
  const taken = takenOf(bench);
  const claims = bench.claims.filter(({ key }) =>
    taken.some(({ claim, joins }) => joins === null && claim !== null && "key" in claim && claim.key === key),
  );
  const named = [
    ...(bench.source.id === undefined && bench.source.publisher ? [bench.source.publisher] : []),
    ...taken.flatMap(({ speaker, via, joins }) => [...(speaker && joins === null ? [speaker] : []), ...via]),
    ...claims.flatMap(({ person }) => person ?? []),
  ].filter(({ slug, name }) => slug === undefined && name.trim() !== "");
  const of = (kind: BenchWho["kind"]) => [
    ...new Map(
      named.filter((who) => who.kind === kind).map((who) => [nameKey(who), who.name.trim()]),
    ).values(),
  ];
  return { people: of("person"), organizations: of("organization"), claims: claims.map(({ text }) => text) };
}
