import type { Act } from "./act";
import { ActReader } from "./acts";
import { type Block, blocksOf, paragraphsOf } from "./blocks";
import { Cast, type OnFile } from "./cast";
import { frameOf } from "./dateline";
import { type DateFound, datesIn } from "./dates/expressions";
import { calendarOf } from "./dates/words";
import { dashSpans, transcriptSpans, withoutNarrator } from "./dialogue";
import type { Language } from "./languages/language";
import { ASIDE, type Lexicon, lexiconOf } from "./lexicon";
import { markedSpans, type Span } from "./marks";
import type { Read } from "./memory";
import type { Mention } from "./mention";
import { MentionReader } from "./mentions";
import { quotedNamesIn } from "./names";
import { singleName } from "./relatives";
import { sentencesOf } from "./sentences";
import { isGivenName, stem } from "./stems";
import { isCapital, type Token, tokensOf } from "./tokens";

/** One passage that somebody is quoted with. */
export type Quotation = Span & { isSpeech: boolean; label: string | null; isTurn: boolean };

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
  dates: DateFound[];
  sentences: Read[];
  cast: Cast;
};

const hasWords = /[\p{L}\p{N}]/u;

function quotationsOf(
  text: string,
  blocks: readonly Block[],
  words: ReturnType<typeof wordsOf>,
): Quotation[] {
  const { lexicon } = words;
  const turns = transcriptSpans(text, blocks).map((span) => ({ ...span, isSpeech: true, isTurn: true }));
  const bodies = blocks.filter(({ isHeading }) => !isHeading);
  const marked = markedSpans(text, bodies)
    .flatMap((span) => withoutNarrator(text, span, lexicon))
    .map((span) => ({ ...span, isSpeech: false, label: null, isTurn: false }));
  const dashed = dashSpans(text, blocks, lexicon).map((span) => ({
    ...span,
    isSpeech: true,
    label: null,
    isTurn: false,
  }));
  const isFree = (span: Span, taken: readonly Span[]) =>
    !taken.some(({ outerStart, outerEnd }) => span.outerStart < outerEnd && outerStart < span.outerEnd);
  const spoken = [...turns, ...dashed.filter((span) => isFree(span, turns))].sort(
    (a, b) => a.start - b.start,
  );
  return [...spoken, ...marked.filter((span) => isFreeOf(span, spoken))]
    .filter(({ start, end }) => hasWords.test(text.slice(start, end)))
    .sort((a, b) => a.start - b.start);
}

/** Whether a span meets none of others in order. */
function isFreeOf(span: Span, taken: readonly Span[]): boolean {
  let [low, high] = [0, taken.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle]?.outerEnd ?? 0) <= span.outerStart) low = middle + 1;
    else high = middle;
  }
  const next = taken[low];
  return !next || next.outerStart >= span.outerEnd;
}

/** The tokens outside quotations, each quotation one of them. */
function streamOf(
  text: string,
  quotations: readonly Quotation[],
  names: readonly Span[],
  dates: readonly DateFound[],
  lexicon: Lexicon,
): Token[] {
  const { code } = lexicon.language;
  const whole = [
    ...quotations.map((span, quote) => ({ span, quote })),
    ...names.map((span) => ({ span, quote: -1 })),
  ].sort((a, b) => a.span.outerStart - b.span.outerStart);
  const stream: Token[] = [];
  let at = 0;
  for (const { span, quote } of whole) {
    for (const token of tokensOf(text, at, span.outerStart, code)) stream.push(token);
    const inner = text.slice(span.start, span.end);
    stream.push({
      kind: quote >= 0 ? "quote" : "word",
      text: inner,
      base: quote >= 0 ? "" : inner.toLowerCase(),
      start: span.start,
      end: span.end,
      outerStart: span.outerStart,
      outerEnd: span.outerEnd,
      quote,
      isQuotedName: quote < 0,
      date: -1,
    });
    at = span.outerEnd;
  }
  for (const token of tokensOf(text, at, text.length, code)) stream.push(token);
  for (let n = 0; n < stream.length; n++) {
    const aside = lexicon.asides.at(stream, n);
    for (const token of aside ? stream.slice(n, n + aside.length) : []) token.base = ASIDE;
  }
  let date = 0;
  for (const token of stream) {
    while (date < dates.length && (dates[date]?.end ?? 0) <= token.start) date++;
    const found = dates[date];
    if (found && token.kind !== "quote" && token.start >= found.start && token.start < found.end)
      token.date = date;
  }
  return stream;
}

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

const ranks: Record<string, string> = {
  gen: "general",
  sen: "senator",
  gov: "governor",
  col: "colonel",
  rep: "representative",
  adm: "admiral",
  prof: "professor",
  sgt: "sergeant",
  capt: "captain",
  amb: "ambassador",
};

/** The title that a mention gives to a person: the words of it in front of the name, or behind a comma. */
function titleWordsOf(mention: Mention, read: Pick<Read, "tokens" | "mentions">): string[] {
  const ranked = read.tokens
    .slice(mention.from, mention.to)
    .flatMap(({ base }) => ranks[base.replace(/\.$/, "")] ?? []);
  const inside = mention.office ? read.tokens.slice(mention.from, mention.to) : [];
  const comma = read.tokens[mention.to]?.text === "," || read.tokens[mention.to]?.text === "(";
  const aside = comma
    ? read.mentions.find(
        ({ from, kind }) => from === mention.to + 1 && (kind === "office" || kind === "anonymous"),
      )
    : undefined;
  const behind = aside ? read.tokens.slice(aside.from, aside.to) : [];
  const front = read.mentions.find(
    ({ to, kind }) => kind === "office" && to === mention.from - 1 && read.tokens[to]?.text === ",",
  );
  const ahead = front ? read.tokens.slice(front.from, front.to) : [];
  const words = [...inside, ...behind, ...ahead]
    .filter(({ kind }) => kind === "word")
    .map(({ base }) => base);
  return [...ranked, ...words];
}

function read(tokens: Token[], reader: MentionReader): Pick<Read, "tokens" | "mentions"> {
  return { tokens, mentions: joined(reader.mentionsIn(tokens), tokens, reader.lexicon) };
}

type Parsed = Pick<Read, "tokens" | "mentions">;

/** "Friends of Ada Vol": somebody unnamed, whose words name somebody. */
function namedWithin(
  mention: Mention,
  tokens: Token[],
  reader: MentionReader,
): { mention: Mention; parsed: Parsed }[] {
  if (mention.kind === "person" || mention.kind === "pronoun" || mention.to - mention.from < 3) return [];
  const parsed = read(tokens.slice(mention.from + 1, mention.to), reader);
  return parsed.mentions.flatMap((each) =>
    each.kind === "person" ? [{ mention: each, parsed }] : namedWithin(each, parsed.tokens, reader),
  );
}

/** "The spokesman, Dmitry Peskov," is one mention, of Peskov. */
function joined(mentions: Mention[], tokens: readonly Token[], lexicon: Lexicon): Mention[] {
  const whole: Mention[] = [];
  for (const mention of mentions) {
    // "One of them, White Yurt, claimed": the one that is named.
    const them = whole.at(-1);
    const isNamed = mention.kind === "person" || mention.kind === "organization";
    const isSetOffName = tokens[mention.from - 1]?.text === "," && tokens[mention.to]?.text === ",";
    if (them?.isOfThem && isNamed && isSetOffName && them.to === mention.from - 1) {
      whole.pop();
      whole.push({ ...mention, from: them.from });
      continue;
    }
    // "The commander, General Ada Vol, denied": set off on both sides.
    const isAside = mention.office !== null && tokens[mention.to]?.text === ",";
    if (mention.kind !== "person" || (mention.office !== null && !isAside)) {
      whole.push(mention);
      continue;
    }
    // Between an office and who holds it may stand the name of a place.
    const place = whole.at(-1)?.isBare && whole.at(-2)?.kind === "office" ? 1 : 0;
    const before = whole.at(-1 - place);
    const isSetOff = (tokens[mention.to]?.kind ?? "mark") === "mark";
    const isOne =
      before?.kind === "anonymous" && !before.isBackReference && lexicon.offices.has(before.office ?? "");
    const isRole = (before?.kind === "office" && !sphere.test(before.office ?? "")) || (isOne && isSetOff);
    const isTitled =
      before !== undefined &&
      isRole &&
      ((place === 0 && isApposed(tokens, before.to, mention.from)) ||
        isPosted(tokens, before, mention, lexicon));
    if (!isTitled) {
      whole.push(mention);
      continue;
    }
    whole.length -= 1 + place;
    whole.push({ ...mention, from: before.from, office: before.office, gender: before.gender });
  }
  return whole;
}

// How much of what somebody says is looked through for names.
const LONGEST_QUOTED = 600;
// Words of an office that name nobody by themselves: foreign policy.
const sphere =
  /^(?:press|foreign|interior|defen[cs]e|finance|economy|justice|health|energy|former|acting|prime)$/;
const LONGEST_MODIFIER = 5;

/** "El portavoz gubernamental, Ada Vol": only small words and a comma between an office and who holds it. */
function isApposed(tokens: readonly Token[], from: number, to: number): boolean {
  const between = tokens.slice(from, to - 1);
  return (
    tokens[to - 1]?.text === "," &&
    between.length <= LONGEST_MODIFIER &&
    between.every(({ kind, text, date }) => kind === "word" && date < 0 && !isCapital(text))
  );
}

/** "Посол Солтании в Лондоне Фарид Назим": only places between an office and a full name. */
function isPosted(tokens: readonly Token[], office: Mention, mention: Mention, lexicon: Lexicon): boolean {
  const between = tokens.slice(office.to, mention.from);
  const isPlace = ({ kind, text, base }: Token) =>
    kind === "word" && (isCapital(text) || lexicon.prepositions.has(base));
  return (
    mention.name.includes(" ") &&
    between.length > 0 &&
    between.length <= LONGEST_MODIFIER &&
    between.every(isPlace) &&
    !lexicon.prepositions.has(between.at(-1)?.base ?? "")
  );
}

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
  const found = quotationsOf(text, blocks, words).filter(({ start }) => !isFramed(start));
  const dates = datesIn(text, all, calendar, publishedOn, found);
  const names = quotedNamesIn(text, blocks, found, lexicon, organizations);
  const quotations = found.filter((span) => !names.has(span));
  const stream = streamOf(text, quotations, [...names], dates, lexicon).filter(
    ({ outerStart }) => !isFramed(outerStart),
  );
  const sentences = sentencesOf(text, stream, blocks, lexicon);
  const small = smallWords(all);
  const inner = innerCapitals(all);
  const cast = new Cast(onFile, lexicon);
  // Full names first, wherever they stand; then a surname alone is known for one.
  const first = new MentionReader(lexicon, text, small, new Set(), organizations, inner);
  for (const sentence of sentences) {
    const parsed = read(sentence.tokens, first);
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
    const inside = read(tokensOf(text, start, Math.min(end, start + LONGEST_QUOTED), language.code), first);
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
  const second = new MentionReader(lexicon, text, small, surnames, organizations, inner);
  const actReader = new ActReader(lexicon, text, (mention) => cast.isInCase(mention) || mention.isInCase);
  const readings: Read[] = sentences.map((sentence) => {
    const parsed = read(sentence.tokens, second);
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
    for (const act of reading.acts) noteOutlets(act, cast);
    if (/^(?:ru|uk)$/.test(language.code))
      for (const { subject, kind, isPassive } of reading.acts)
        if (subject && kind !== "according" && kind !== "citing" && !isPassive) cast.meetSubject(subject);
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
