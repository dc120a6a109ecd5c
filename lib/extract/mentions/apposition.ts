import type { Read } from "../cast/memory";
import type { Lexicon } from "../words/lexicon";
import { isCapital, type Token } from "../words/tokens";
import type { Mention } from "./mention";
import type { MentionReader } from "./mentions";

const ranks: Record<string, string> = {
  lt: "lieutenant",
  maj: "major",
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

/** Whether a word is a rank cut short: Gen., Sen. */
export const isRank = (word: string): boolean => Object.hasOwn(ranks, word);

/** The title that a mention gives to a person: the words of it in front of the name, or behind a comma. */
export function titleWordsOf(mention: Mention, read: Pick<Read, "tokens" | "mentions">): string[] {
  const ranked = read.tokens
    .slice(mention.from, mention.to)
    .flatMap(({ base }) => ranks[base.replace(/\.$/, "")] ?? []);
  // "Col. Ada Vol": the rank in front, and its stop.
  const short = read.tokens[mention.from - 1]?.text === "." ? read.tokens[mention.from - 2]?.base : undefined;
  if (short && isRank(short)) ranked.push(ranks[short] ?? short);
  const inside = mention.office ? read.tokens.slice(mention.from, mention.to) : [];
  const comma = read.tokens[mention.to]?.text === "," || read.tokens[mention.to]?.text === "(";
  const aside = comma
    ? read.mentions.find(
        ({ from, kind }) => from === mention.to + 1 && (kind === "office" || kind === "anonymous"),
      )
    : undefined;
  // "Asked if she meant Ada Vol, the chancellor smiled": somebody else, who does something.
  const next = aside ? read.tokens[aside.to] : undefined;
  const isAnother =
    aside !== undefined &&
    read.tokens[aside.from]?.base === "the" &&
    next?.kind === "word" &&
    /(?:ed|[^s]s)$/.test(next.base) &&
    !/^(?:as|towards|besides)$/.test(next.base);
  const behind = aside && !isAnother ? read.tokens.slice(aside.from, aside.to) : [];
  const front = read.mentions.find(
    ({ to, kind }) =>
      kind === "office" &&
      to === mention.from - 1 &&
      read.tokens[to]?.text === "," &&
      read.tokens[mention.to]?.kind !== "quote" &&
      !/\p{L}['’](?!s$)\p{Ll}+$/u.test(read.tokens[mention.to - 1]?.text ?? ""),
  );
  const ahead = front ? read.tokens.slice(front.from, front.to) : [];
  const words = [...inside, ...behind, ...ahead]
    .filter(({ kind }) => kind === "word")
    .map(({ base }) => base);
  return [...ranked, ...words];
}

export function parsedBy(tokens: Token[], reader: MentionReader): Pick<Read, "tokens" | "mentions"> {
  return { tokens, mentions: joined(reader.mentionsIn(tokens), tokens, reader.lexicon) };
}

export type Parsed = Pick<Read, "tokens" | "mentions">;

/** "Friends of Ada Vol": somebody unnamed, whose words name somebody. */
export function namedWithin(
  mention: Mention,
  tokens: Token[],
  reader: MentionReader,
): { mention: Mention; parsed: Parsed }[] {
  if (mention.kind === "person" || mention.kind === "pronoun" || mention.to - mention.from < 3) return [];
  const parsed = parsedBy(tokens.slice(mention.from + 1, mention.to), reader);
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
    // "A third person, a senior officer, said": the words that tell more.
    const isTold = mention.kind === "anonymous" && !mention.isBackReference && isVague(them, tokens);
    // "A second newspaper, Morning Express, said".
    const isOutlet =
      them?.kind === "organization" &&
      them.isMedia &&
      them.name === them.name.toLowerCase() &&
      mention.kind !== "office";
    const isNamed = mention.kind === "person" || mention.kind === "organization" || isTold;
    // "Один із них, третьокурсник Матвій, пояснив".
    const between = them ? tokens.slice(them.to, mention.from) : [];
    const isSetOffNoun =
      them?.isOfThem === true &&
      mention.kind === "person" &&
      between.length > 1 &&
      between.length < 5 &&
      between[0]?.text === "," &&
      between.slice(1).every(({ kind, text }) => kind === "word" && !isCapital(text));
    const isSetOffName =
      (tokens[mention.from - 1]?.text === "," || isSetOffNoun) && tokens[mention.to]?.text === ",";
    if (
      them &&
      (them.isOfThem || isTold || isOutlet) &&
      isNamed &&
      isSetOffName &&
      (them.to === mention.from - 1 || isSetOffNoun)
    ) {
      whole.pop();
      const named = { ...mention, from: them.from };
      whole.push(isOutlet ? { ...named, kind: "organization", isMedia: true, isBare: false } : named);
      continue;
    }
    // "The commander, General Ada Vol, denied": set off on both sides.
    const isAside = mention.office !== null && tokens[mention.to]?.text === ",";
    // "The Regent, Prince Alaric, had called": a capital word that is what they are, not an outlet.
    const isHolder =
      lexicon.language.code === "en" &&
      mention.kind === "person" &&
      (isAside || tokens[mention.to]?.text === ",") &&
      them?.kind === "organization" &&
      them.isMedia &&
      them.to - them.from === 2 &&
      them.to === mention.from - 1 &&
      tokens[them.to]?.text === "," &&
      tokens[them.from]?.base === "the" &&
      !lexicon.isMedia(tokens[them.from + 1]?.base ?? "") &&
      tokens[them.from + 1]?.isQuotedName !== true;
    if (isHolder && them) {
      whole.pop();
      whole.push({ ...mention, from: them.from, office: tokens[them.from + 1]?.base ?? mention.office });
      continue;
    }
    if (mention.kind !== "person" || (mention.office !== null && !isAside)) {
      whole.push(mention);
      continue;
    }
    // Between an office and who holds it may stand the name of a place.
    const house = whole.at(-1);
    // "Представник МВФ у Волинії Грегор Лінд": or of the house that sent them.
    const isHouse =
      /^(?:ru|uk)$/.test(lexicon.language.code) &&
      house?.kind === "organization" &&
      house.from === whole.at(-2)?.to;
    // "La directrice de l'agence, Ada Vol,": of a house, and set off.
    const office = whole.at(-2);
    const isOfHouse =
      house?.kind === "organization" &&
      office?.kind === "office" &&
      house.to === mention.from - 1 &&
      tokens[mention.from - 1]?.text === "," &&
      tokens[mention.to]?.kind === "mark" &&
      mention.name.includes(" ") &&
      tokens
        .slice(office.to, house.from)
        .every(
          ({ base }) =>
            lexicon.prepositions.has(base) || lexicon.definite.has(base) || lexicon.links.has(base),
        );
    const place = isOfHouse || ((house?.isBare || isHouse) && whole.at(-2)?.kind === "office") ? 1 : 0;
    const before = whole.at(-1 - place);
    const isSetOff = (tokens[mention.to]?.kind ?? "mark") === "mark";
    const isSomebody =
      before?.kind === "anonymous" &&
      singular.test(tokens[before.from]?.base ?? "") &&
      !sources.test(before.office ?? "") &&
      tokens.slice(before.from, before.to).every(({ base }) => !lexicon.prepositions.has(base));
    const isOne =
      isSomebody ||
      (before?.kind === "anonymous" && !before.isBackReference && lexicon.offices.has(before.office ?? ""));
    // "Vol's ally, Ada Karr, suggested".
    const isOwned =
      before?.kind === "anonymous" &&
      mention.name.includes(" ") &&
      before.to === mention.from - 1 &&
      isSetOff &&
      !/s$/.test(before.office ?? "") &&
      tokens
        .slice(Math.max(0, before.from - 2), before.to)
        .some(({ text, base }) => /['’]s$/.test(text) || /^(?:his|her|their|its)$/.test(base));
    // "Соратник глави держави, міністр Вол, закликав".
    const isSlavicOne =
      /^(?:ru|uk)$/.test(lexicon.language.code) &&
      before?.kind === "anonymous" &&
      before.outlet === null &&
      !before.isOfThem &&
      mention.office !== null &&
      before.to === mention.from - 1 &&
      isSetOff &&
      !slavicSources.test(before.office ?? "");
    // "Её коллега по фракции Тимур Агеев".
    const isCalled =
      /^(?:ru|uk)$/.test(lexicon.language.code) &&
      (before?.kind === "anonymous" || (before?.kind === "office" && before.to - before.from > 1)) &&
      before.to === mention.from &&
      mention.name.includes(" ") &&
      !slavicSources.test(before.office ?? "");
    if (isCalled) {
      whole.pop();
      whole.push({ ...mention, from: before.from, office: before.office });
      continue;
    }
    const isRole =
      isSlavicOne ||
      (before?.kind === "office" && !sphere.test(before.office ?? "")) ||
      isOwned ||
      (isOne && isSetOff);
    // "Когда тот встретится с министром, Вол сказал": another than the one met.
    const isGoverned =
      /^(?:ru|uk)$/.test(lexicon.language.code) &&
      !isSetOff &&
      (lexicon.prepositions.has(tokens[(before?.from ?? 0) - 1]?.base ?? "") ||
        lexicon.accordingTo.endingAt(tokens, (before?.from ?? 0) - 1) !== null);
    // "Asked about the admiral's work, Vol said": whose it is.
    const isOwner =
      lexicon.language.code === "en" &&
      before !== undefined &&
      /['’]s?$/u.test(tokens[before.to - 1]?.text ?? "");
    // "Sözcü, Akderman'ın toplantıya katılmadığı …": another, in another case.
    const isInflected =
      lexicon.language.code === "tr" && place === 0 && /['’]/u.test(tokens[mention.to - 1]?.text ?? "");
    const isTitled =
      before !== undefined &&
      isRole &&
      !isOwner &&
      !(isInflected && tokens[before.to]?.text === ",") &&
      ((place === 0 && isApposed(tokens, before.to, mention.from, lexicon) && !isGoverned) ||
        isOfHouse ||
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

/** "A third person", "one of them": somebody of whom the words tell nothing. */
const isVague = (mention: Mention | undefined, tokens: readonly Token[]) =>
  mention?.kind === "anonymous" &&
  (mention.isOfThem ||
    (/^(?:person|man|woman|figure)$/.test(mention.office ?? "") && mention.to - mention.from < 4)) &&
  tokens[mention.to]?.text === ",";

// Words of an office that name nobody by themselves: foreign policy.
const sphere =
  /^(?:press|foreign|interior|defen[cs]e|finance|economy|justice|health|energy|former|acting|prime)$/;
// "A cousin, Ada Vol," is her; a source, somebody else, is not.
const singular = /^(?:a|an|one|ein|eine|un|une|una|um|uma)$/;
const sources = /^(?:source|fuente|fonte|quelle|insider|person|personne|persona|pessoa|témoin|testigo)$/;
const slavicSources =
  /^(?:источник|собеседник|собеседница|инсайдер|джерело|співрозмовник|співрозмовниця|інсайдер)$|[иыі]$/u;
const LONGEST_MODIFIER = 5;

/** "El portavoz gubernamental, Ada Vol": only small words and a comma between an office and who holds it. */
function isApposed(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  const between = tokens.slice(from, to - 1);
  return (
    tokens[to - 1]?.text === "," &&
    between.length <= LONGEST_MODIFIER &&
    !between.some((_, n) => lexicon.cues.at(between, n) !== null) &&
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
