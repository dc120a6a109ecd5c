import type { Act } from "./acts/act";
import { ActReader } from "./acts/acts";
import { Cast } from "./cast/cast";
import type { OnFile } from "./cast/filed";
import type { Read } from "./cast/memory";
import { appointedIn } from "./cast/predicates";
import { frameOf } from "./dateline";
import { type Dated, datesIn } from "./dates/expressions";
import { calendarOf } from "./dates/words";
import type { Language } from "./languages/language";
import { namedWithin, type Parsed, parsedBy, titleWordsOf } from "./mentions/apposition";
import type { Mention } from "./mentions/mention";
import { MentionReader } from "./mentions/mentions";
import { singleName } from "./mentions/relatives";
import { type Quotation, quotationsOf, streamOf } from "./quotations/quotations";
import { quotedNamesIn } from "./quotations/quoted-names";
import { type Block, blocksOf, paragraphsOf } from "./words/blocks";
import { type Lexicon, lexiconOf } from "./words/lexicon";
import { sentencesOf } from "./words/sentences";
import { isGivenName, stem } from "./words/stems";
import { isCapital, type Token, tokensOf } from "./words/tokens";

const made = new Map<
  Language,
  { lexicon: ReturnType<typeof lexiconOf>; calendar: ReturnType<typeof calendarOf> }
>();

/** A language's tables, made ready once. */
export function wordsOf(language: Language) {
  const words = made.get(language) ?? { lexicon: lexiconOf(language), calendar: calendarOf(language.dates) };
  made.set(language, words);
  return words;
}

export type Article = {
  text: string;
  words: ReturnType<typeof wordsOf>;
  blocks: Block[];
  quotations: Quotation[];
  dates: Dated[];
  sentences: Read[];
  cast: Cast;
};

/** The words that the text has in small letters too. */
const smallWords = (tokens: readonly Token[]) =>
  new Set(tokens.filter(({ kind, text }) => kind === "word" && !isCapital(text)).map(({ base }) => base));

/** The words that stand capital behind another word. */
const innerCapitals = (tokens: readonly Token[]) =>
  new Set(
    tokens.flatMap(({ kind, text, base }, at) =>
      kind === "word" && isCapital(text) && tokens[at - 1]?.kind === "word" ? [base] : [],
    ),
  );

// How much of what somebody says is looked through for names.
const LONGEST_QUOTED = 600;

/** Reads an article: its paragraphs, quotations, dates, and in each sentence who does what. */
export function readArticle(
  text: string,
  language: Language,
  publishedOn: string,
  onFile: readonly OnFile[],
): Article {
  const words = wordsOf(language);
  const { lexicon, calendar } = words;
  const blocks = blocksOf(text, paragraphsOf(text));
  const organizations = new Set(
    onFile
      .filter(({ kind }) => kind === "organization")
      .flatMap(({ name, names }) => [name, ...names].map((each) => each.toLowerCase())),
  );
  const all = tokensOf(text, 0, text.length, language.code);
  const frame = frameOf(text, blocks);
  const isFramed = (start: number) => frame.some((each) => each.start <= start && start < each.end);
  const found = quotationsOf(text, blocks, lexicon).filter(({ start }) => !isFramed(start));
  const names = quotedNamesIn(text, blocks, found, lexicon, organizations);
  // “The Sunday Table” is on no day.
  const isNamed = (start: number) => [...names].some((name) => name.start <= start && start < name.end);
  const dates = datesIn(text, all, calendar, publishedOn, found).filter(({ start }) => !isNamed(start));
  const quotations = found.filter((span) => !names.has(span));
  const stream = streamOf(text, quotations, [...names], dates, lexicon).filter(
    ({ outerStart }) => !isFramed(outerStart),
  );
  const sentences = sentencesOf(text, stream, blocks, lexicon);
  const small = smallWords(all);
  const inner = innerCapitals(all);
  const cast = new Cast(onFile, lexicon, new Set([...inner].map((word) => stem(word))));
  // Full names first, wherever they stand; then a surname alone is known for one.
  const first = new MentionReader(lexicon, text, { small, surnames: new Set(), inner }, organizations);
  for (const sentence of sentences) {
    const parsed = parsedBy(sentence.tokens, first);
    const inner = parsed.mentions.flatMap((mention) => namedWithin(mention, sentence.tokens, first));
    for (const { mention, parsed: own } of [
      ...parsed.mentions.map((mention) => ({ mention, parsed })),
      ...inner,
    ])
      if (mention.name.includes(" ")) cast.meet(mention, titleWordsOf(mention, own));
  }
  const outside = new Set(
    stream.filter(({ kind, text: word }) => kind === "word" && isCapital(word)).map(({ base }) => stem(base)),
  );
  for (const { start, end } of quotations) {
    const inside = parsedBy(
      tokensOf(text, start, Math.min(end, start + LONGEST_QUOTED), language.code),
      first,
    );
    for (const mention of inside.mentions) {
      const parts = mention.name.split(" ");
      const isPerson = isGivenName(parts[0] ?? "") || outside.has(stem(parts.at(-1) ?? ""));
      if (parts.length > 1 && isPerson) cast.meet(mention, []);
    }
  }
  const surnames = new Set(
    cast.players.flatMap(({ words: parts }) =>
      parts.slice(-1).flatMap((part) => [part.toLowerCase(), stem(part)]),
    ),
  );
  const second = new MentionReader(lexicon, text, { small, surnames, inner }, organizations);
  const actReader = new ActReader(lexicon, text, (mention) => cast.isInCase(mention) || mention.isInCase);
  const readings: Read[] = sentences.map((sentence) => {
    const parsed = parsedBy(sentence.tokens, second);
    return { ...sentence, ...parsed, acts: sentence.isHeading ? [] : actReader.actsIn(parsed) };
  });
  for (const reading of readings) {
    for (const mention of reading.mentions) {
      if (mention.kind === "organization" && !mention.isBackReference && !mention.isInCase)
        cast.meetOrganization(mention.name);
      if (isCalledOutlet(mention, reading, lexicon)) cast.outlets.add(stem(mention.name));
    }
    for (const mention of reading.mentions) {
      if (mention.name.includes(" ")) continue;
      const { shown, gender } = singleName(mention, reading.tokens, lexicon);
      cast.meet({ ...mention, gender }, titleWordsOf(mention, reading), shown);
    }
    for (const { mention, words: office } of appointedIn(reading)) cast.meet(mention, office);
    for (const act of reading.acts) noteOutlets(act, cast);
    const [opener] = reading.mentions;
    // "Сам граф Вол": in the first case, too.
    const isOpener =
      opener?.from === 0 || ((opener?.from ?? 9) <= 2 && /^сама?$/u.test(reading.tokens[0]?.base ?? ""));
    if (/^(?:ru|uk)$/.test(language.code) && isOpener && opener?.kind === "person") cast.meetSubject(opener);
    if (/^(?:ru|uk)$/.test(language.code))
      for (const { subject, kind, isPassive } of reading.acts)
        if (subject && kind === "according") cast.meetGenitive(subject);
        else if (subject && kind !== "citing" && !isPassive) cast.meetSubject(subject);
  }
  return { text, words, blocks, quotations, dates, sentences: readings, cast };
}

/** "Signal Room, a Telegram channel": a name that the words behind it call an outlet. */
function isCalledOutlet(mention: Mention, { tokens, mentions }: Parsed, lexicon: Lexicon): boolean {
  if (mention.kind !== "person" || mention.office !== null || tokens[mention.to]?.text !== ",") return false;
  const aside = mentions.find(({ from }) => from === mention.to + 1);
  const isCalled = (words: readonly Token[]) =>
    words.some(
      ({ base, text }) => lexicon.media.has(base) && (text === base || lexicon.language.code === "de"),
    );
  return aside?.kind === "organization" && aside.isMedia && isCalled(tokens.slice(aside.from, aside.to));
}

function noteOutlets(act: Act, cast: Cast): void {
  const reporting = act.kind === "report" || act.kind === "citing" ? act.subject : null;
  for (const mention of [reporting, act.addressee])
    if (mention?.isBare && !cast.playerOf(mention)) cast.outlets.add(stem(mention.name));
}
