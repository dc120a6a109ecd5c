import type { Lexicon } from "../words/lexicon";
import { isGivenName, stem } from "../words/stems";
import { isCapital, type Token } from "../words/tokens";

/** What a word may be in the naming of somebody. */
export type Role =
  | "name"
  | "office"
  | "title"
  | "institution"
  | "media"
  | "anonymous"
  | "adjective"
  | "other";

/** What a text tells of its own words. */
export type TextWords = {
  /** The words that the text also has in small letters: capital at a sentence's head only. */
  small: ReadonlySet<string>;
  /** The last words of the names of people known in this text. */
  surnames: ReadonlySet<string>;
  /** The words that stand capital in the middle of sentences. */
  inner: ReadonlySet<string>;
};

/** A word of a mention with what it is in it. */
export type RoledWord = { role: Role; at: number; token: Token };

/** Минсвязи, Мінкульт, Генпрокуратура: a house's name in one word. */
const isShortMinistry = ({ text }: Token) =>
  /^(?:Мин|Мін|Нац|Ген|Цик|Центр|Гос|Держ|Рос)(?!ск|ськ)\p{Ll}{2,}$/u.test(text) &&
  /^(?:Мин|Мін)(?!ист|іст|ус|ут|им|ім|ер|ор|ув|ск|ськ|іс)\p{Ll}{3,}|прокурат|банк|дума|совет|штаб|деп|служб|надзор|наглядм|видав/u.test(
    text,
  );

export const isHead = (role: Role) =>
  role === "office" || role === "institution" || role === "media" || role === "anonymous";

// Shorter German words are no case of an office.
const SHORTEST_OFFICE = 6;

/** What each word of a sentence can be in the naming of somebody. */
export class WordRoles {
  constructor(
    private readonly lexicon: Lexicon,
    private readonly words: TextWords,
  ) {}

  isSurname(base: string): boolean {
    return this.words.surnames.has(base) || this.words.surnames.has(stem(base));
  }

  isOffice(base: string): boolean {
    const { offices, officeEnds, officeStems } = this.lexicon;
    const plain = base.replace(/^екс(?=\p{L}{4})/u, "");
    if (plain !== base && officeStems.has(stem(plain))) return true;
    const behindHyphen = base.slice(base.lastIndexOf("-") + 1);
    if (behindHyphen.length > 3 && offices.has(behindHyphen)) return true;
    // Ambassador-at-large, editor-in-chief.
    const [front = ""] = base.split(/-(?:at|in|of)-/);
    if (front !== base && offices.has(front)) return true;
    if (offices.has(base) || (officeStems.size > 0 && officeStems.has(stem(base)))) return true;
    if (this.lexicon.language.code === "de" && base.length > SHORTEST_OFFICE)
      for (const plain of [base.slice(0, -1), base.slice(0, -2)])
        if (/(?:s|n)$/.test(base) && offices.has(plain)) return true;
    // Innensenatorin: an office behind what it is for.
    if (this.lexicon.language.code === "de")
      for (let at = 0; at < base.length - 4; at++) {
        const own = base.slice(at);
        if ((at === 0 || at > 2) && (offices.has(own) || offices.has(own.replace(/in$/, "")))) return true;
      }
    return officeEnds.some((end) => base.length > end.length + 1 && base.endsWith(end));
  }

  /** "Бывший помощник секретаря": whose he was, in the genitive. */
  isOfficeInGenitive(base: string): boolean {
    const { offices, language } = this.lexicon;
    if (!/^(?:ru|uk)$/.test(language.code) || !/[ая]$/u.test(base)) return false;
    return offices.has(base.replace(/я$/u, "ь").replace(/а$/u, ""));
  }

  /** «Вестник»; ZN, in Latin letters in a Cyrillic text. */
  isOutletName({ text, isQuotedName }: Token): boolean {
    const isForeign = /^(?:ru|uk)$/.test(this.lexicon.language.code) && /^\p{Script=Latin}/u.test(text);
    return isQuotedName || isForeign;
  }

  /** Whether a capital at a sentence's head is only that. */
  private isPlainStart(tokens: readonly Token[], at: number): boolean {
    const { base, date } = tokens[at] ?? { base: "", date: -1 };
    const { lexicon } = this;
    if (date >= 0 || lexicon.barriers.has(base)) return true;
    const sets = [
      lexicon.telltale,
      lexicon.adverbs,
      lexicon.auxiliaries,
      lexicon.prepositions,
      lexicon.conjunctions,
      lexicon.definite,
      lexicon.indefinite,
      lexicon.that,
      lexicon.cueOrNoun,
      lexicon.notCueAfter,
    ];
    // Odile Brand told them: behind a given name.
    const isFamily = lexicon.cueOrNoun.has(base) && isGivenName(tokens[at - 1]?.base ?? "");
    if (isFamily && isCapital(tokens[at - 1]?.text ?? "a") && isCapital(tokens[at]?.text ?? "a"))
      return false;
    if (sets.some((set) => set.has(base)) || lexicon.audience.has(base)) return true;
    // "Questionado se temia": at a sentence's head as capital as Machado.
    const isAsked =
      /^(?:es|pt)$/.test(lexicon.language.code) &&
      /[ai]d[oa]s?$/u.test(base) &&
      (lexicon.that.has(tokens[at + 1]?.base ?? "") || lexicon.prepositions.has(tokens[at + 1]?.base ?? ""));
    if (at === 0 && isAsked) return true;
    const isFirst = at === 0 || tokens[at - 1]?.kind === "mark" || tokens[at - 1]?.kind === "quote";
    return isFirst && this.words.small.has(base) && !this.isSurname(base);
  }

  isName(tokens: readonly Token[], at: number): boolean {
    const token = tokens[at];
    if (!token || token.date >= 0) return false;
    if (token.isQuotedName) return true;
    // R-Idaho: whose senator.
    if (/^[DIR]-\p{Lu}/u.test(token.text)) return false;
    // "When I": the writer, unless a king stands in front.
    const isWriter = this.lexicon.authors.has(token.base) && !isGivenName(tokens[at - 1]?.base ?? "");
    if (isWriter && this.lexicon.language.code === "en") return false;
    return token.kind === "word" && isCapital(token.text) && !this.isPlainStart(tokens, at);
  }

  roleOf(tokens: readonly Token[], at: number): Role {
    const token = tokens[at];
    if (this.isNumber(tokens, at)) return "name";
    if (!token || (token.kind !== "word" && !token.isQuotedName) || token.date >= 0) return "other";
    const { base } = token;
    const { titles, anonymous, anonymousAdjectives } = this.lexicon;
    if (token.isQuotedName) return "name";
    if (titles.has(base) && isCapital(token.text)) return "title";
    if (this.lexicon.isInstitution(base) || isShortMinistry(token)) return "institution";
    if (this.lexicon.isMedia(base) && (isCapital(token.text) || !this.lexicon.cueOrNoun.has(base)))
      return "media";
    const isEnglishName = this.lexicon.language.code === "en" && isCapital(token.text);
    const isNoun = !(isEnglishName && this.isSurname(base));
    // The site Uzmar Insider: in the middle of a sentence, part of a name.
    const isInside =
      isEnglishName && tokens[at - 1]?.kind === "word" && isCapital(tokens[at - 1]?.text ?? "");
    if (isNoun && !isInside && anonymous.has(base) && !this.isOffice(base)) return "anonymous";
    if (isNoun && this.isOffice(base)) return "office";
    const isPlural = this.lexicon.language.code === "en" && /[^s]s$/.test(base) && !this.isSurname(base);
    if (isPlural && !isCapital(token.text) && this.isOffice(base.slice(0, -1))) return "anonymous";
    if (this.isName(tokens, at)) return "name";
    if (anonymousAdjectives.has(base)) return "adjective";
    return "other";
  }

  /** Channel 6 News, Kanal 7: which of them. */
  private isNumber(tokens: readonly Token[], at: number): boolean {
    const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    if (token?.kind !== "number" || token.date >= 0 || !/^\d{1,3}$/.test(token.text)) return false;
    const isOutlet = (each: Token | undefined) =>
      each?.kind === "word" && /^\p{Lu}/u.test(each.text) && this.lexicon.isMedia(each.base);
    return isOutlet(before) || (isOutlet(after) && isCapital(before?.text ?? "a"));
  }

  /** A capital at a sentence's head of which nothing says that it is a name: no verb, no second place. */
  isOnlyAHead(tokens: readonly Token[], at: number): boolean {
    const isHead = at === 0 || tokens[at - 1]?.kind === "mark" || tokens[at - 1]?.kind === "quote";
    if (!isHead || (this.words.inner.has(tokens[at]?.base ?? "") && this.lexicon.language.code !== "de"))
      return false;
    let next = at + 1;
    const { adverbs, auxiliaries, negation, cues } = this.lexicon;
    const isSmall = (base: string) => adverbs.has(base) || auxiliaries.has(base) || negation.has(base);
    while (isSmall(tokens[next]?.base ?? "") || (tokens[next]?.date ?? -1) >= 0) next++;
    return (
      !cues.at(tokens, next) && !this.lexicon.citing.at(tokens, next) && !this.isSetOffName(tokens, at, next)
    );
  }

  /** "Brandt, 44": a comma behind a name, where what opens a sentence so isn't as often a participle. */
  private isSetOffName(tokens: readonly Token[], at: number, next: number): boolean {
    const isRomance = /^(?:fr|es|pt|de)$/.test(this.lexicon.language.code);
    const isParticiple = /(?:é|ée|és|ées|ado|ada|ados|adas|ido|ida|idos|idas)$/u.test(tokens[at]?.base ?? "");
    return /^[,:(]$/.test(tokens[next]?.text ?? "") && !(isRomance && isParticiple);
  }

  /** Where the given name stands among the capital words behind an office: "глава Минфина Иван Петров". */
  givenNameIn(names: readonly string[]): number {
    if (names.length < 3 || !(this.lexicon.language.isHeadFirst || this.lexicon.language.code === "de"))
      return 0;
    const found = names.findIndex((name) => isGivenName(name));
    return found > 0 && found < names.length - 1 ? found : 0;
  }
}
