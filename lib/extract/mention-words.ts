import type { Lexicon } from "./lexicon";
import { isGivenName, stem } from "./stems";
import { isCapital, type Token } from "./tokens";

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

/** Минсвязи, Мінкульт, Генпрокуратура: a house's name in one word. */
const isShortMinistry = ({ text }: Token) =>
  /^(?:Мин|Мін|Нац|Ген|Цик|Центр|Гос|Держ|Рос)(?!ск|ськ)\p{Ll}{2,}$/u.test(text) &&
  /^(?:Мин|Мін)(?!ист|іст|ус|ут|им|ім|ер|ор|ув|ск|ськ|іс)\p{Ll}{3,}|прокурат|банк|дума|деп|служб|надзор|наглядм|видав/u.test(
    text,
  );

export const isHead = (role: Role) =>
  role === "office" || role === "institution" || role === "media" || role === "anonymous";

// Shorter German words are no case of an office.
const SHORTEST_OFFICE = 6;

/** How many words a name may have, and how far what belongs to it may reach. */
export const LONGEST = 14;

/** What each word of a sentence can be in a mention, and how far a mention reaches. */
export class MentionWords {
  constructor(
    readonly lexicon: Lexicon,
    protected readonly text: string,
    /** The words that the text also has in small letters: capital at a sentence's head only. */
    protected readonly small: ReadonlySet<string>,
    /** The last words of the names of people known in this text. */
    protected readonly surnames: ReadonlySet<string>,
    /** Names of organizations on file, lower case. */
    protected readonly organizations: ReadonlySet<string>,
    /** The words that stand capital in the middle of sentences. */
    protected readonly inner: ReadonlySet<string>,
  ) {}

  protected isSurname(base: string): boolean {
    return this.surnames.has(base) || this.surnames.has(stem(base));
  }

  isOffice(base: string): boolean {
    const { offices, officeEnds, officeStems } = this.lexicon;
    const behindHyphen = base.slice(base.lastIndexOf("-") + 1);
    if (behindHyphen.length > 3 && offices.has(behindHyphen)) return true;
    if (offices.has(base) || (officeStems.size > 0 && officeStems.has(stem(base)))) return true;
    if (this.lexicon.language.code === "de" && base.length > SHORTEST_OFFICE)
      for (const plain of [base.slice(0, -1), base.slice(0, -2)])
        if (/(?:s|n)$/.test(base) && offices.has(plain)) return true;
    return officeEnds.some((end) => base.length > end.length + 1 && base.endsWith(end));
  }

  /** «Вестник»; ZN, in Latin letters in a Cyrillic text. */
  protected isOutletName({ text, isQuotedName }: Token): boolean {
    const isForeign = /^(?:ru|uk)$/.test(this.lexicon.language.code) && /^\p{Script=Latin}/u.test(text);
    return isQuotedName || isForeign;
  }

  /** Whether a capital at a sentence's head is only that. */
  protected isPlainStart(tokens: readonly Token[], at: number): boolean {
    const { base, date } = tokens[at] ?? { base: "", date: -1 };
    const {
      telltale,
      adverbs,
      auxiliaries,
      prepositions,
      conjunctions,
      definite,
      indefinite,
      that,
      cueOrNoun,
      notCueAfter,
    } = this.lexicon;
    if (date >= 0 || this.lexicon.barriers.has(base)) return true;
    const sets = [
      telltale,
      adverbs,
      auxiliaries,
      prepositions,
      conjunctions,
      definite,
      indefinite,
      that,
      cueOrNoun,
      notCueAfter,
    ];
    if (sets.some((set) => set.has(base)) || this.lexicon.audience.has(base)) return true;
    const isFirst = at === 0 || tokens[at - 1]?.kind === "mark" || tokens[at - 1]?.kind === "quote";
    return isFirst && this.small.has(base) && !this.isSurname(base);
  }

  protected isName(tokens: readonly Token[], at: number): boolean {
    const token = tokens[at];
    if (!token || token.date >= 0) return false;
    if (token.isQuotedName) return true;
    // "When I": the writer, unless a king stands in front.
    const isWriter = this.lexicon.authors.has(token.base) && !isGivenName(tokens[at - 1]?.base ?? "");
    if (isWriter && this.lexicon.language.code === "en") return false;
    return token.kind === "word" && isCapital(token.text) && !this.isPlainStart(tokens, at);
  }

  protected roleOf(tokens: readonly Token[], at: number): Role {
    const token = tokens[at];
    if (!token || (token.kind !== "word" && !token.isQuotedName) || token.date >= 0) return "other";
    const { base } = token;
    const { titles, institutions, anonymous, anonymousAdjectives } = this.lexicon;
    if (token.isQuotedName) return "name";
    if (titles.has(base) && isCapital(token.text)) return "title";
    if (institutions.has(base) || isShortMinistry(token)) return "institution";
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

  /** Whether nothing that belongs to a name can reach over this token. */
  protected isStop(tokens: readonly Token[], at: number): boolean {
    const token = tokens[at];
    if (!token || token.kind === "mark" || token.kind === "quote" || token.date >= 0) return true;
    const { cues, auxiliaries, adverbs, that, conjunctions, citing, prepositions, links } = this.lexicon;
    const next = tokens[at + 1];
    const isVerb = this.lexicon.language.code === "de" && !isCapital(token.text);
    const isNoun =
      !isVerb && this.lexicon.cueOrNoun.has(token.base) && next?.kind === "word" && !that.has(next.base);
    if (cues.at(tokens, at) && !isNoun) return true;
    if (citing.at(tokens, at)) return true;
    if (prepositions.has(token.base) && !links.has(token.base)) return true;
    return (
      auxiliaries.has(token.base) ||
      adverbs.has(token.base) ||
      that.has(token.base) ||
      conjunctions.has(token.base)
    );
  }

  /** "der Zeitung", "al diario": an outlet by its common noun, which is told rather than part of who tells. */
  protected isOutletNoun(tokens: readonly Token[], at: number): boolean {
    const { links, definite, media, language } = this.lexicon;
    const isArticle = links.has(tokens[at]?.base ?? "") || definite.has(tokens[at]?.base ?? "");
    const noun = tokens[at + 1];
    return (
      isArticle &&
      noun !== undefined &&
      media.has(noun.base) &&
      (language.code === "de" || !isCapital(noun.text))
    );
  }

  /** The end of what belongs to the one named before: "familiar with the talks". */
  protected reachOf(tokens: readonly Token[], from: number, isLoose: boolean): number {
    const { links, language } = this.lexicon;
    if (language.isVerbFinal) return from;
    let at = from;
    if (tokens[from]?.base === "to" && this.lexicon.headsWithTo.has(tokens[from - 1]?.base ?? "")) at++;
    if (this.isOutletNoun(tokens, at)) return from;
    const opensAfterComma =
      tokens[at]?.text === "," &&
      links.has(tokens[at + 1]?.base ?? "") &&
      (tokens[at + 1]?.base.length ?? 0) > 3;
    if (opensAfterComma && isLoose) at++;
    else if (!links.has(tokens[at]?.base ?? "") && !isLoose) return from;
    const first = at;
    while (at < tokens.length && at - from < LONGEST) {
      const isCarried = at > first && links.has(tokens[at - 1]?.base ?? "") && tokens[at]?.kind === "word";
      const isLink = links.has(tokens[at]?.base ?? "") && tokens[at]?.date === -1;
      const isJoined =
        this.lexicon.conjunctions.has(tokens[at]?.base ?? "") &&
        isCapital(tokens[at - 1]?.text ?? "") &&
        isCapital(tokens[at + 1]?.text ?? "");
      if (isJoined) {
        at += 2;
        continue;
      }
      const isGermanVerb = this.lexicon.language.code === "de" && !isCapital(tokens[at]?.text ?? "A");
      const isVerb =
        this.lexicon.cues.at(tokens, at) !== null &&
        (isGermanVerb || !this.lexicon.cueOrNoun.has(tokens[at]?.base ?? ""));
      if (isVerb && !isLink) break;
      // "Источником слухов стал министр Вол": another, who is named.
      const isAnother =
        at > first && !isCarried && this.isOffice(tokens[at]?.base ?? "") && this.isName(tokens, at + 1);
      if (isAnother && language.isHeadFirst) break;
      if (!isCarried && !isLink && this.isStop(tokens, at)) break;
      // "An aide disagrees": behind an English noun stands a verb.
      if (language.code === "en" && at === first && at === from && !isLink) break;
      if (this.isOutletNoun(tokens, at)) break;
      at++;
    }
    if (opensAfterComma && isLoose && at === first) return from;
    // A link with nothing behind it belongs to something else.
    while (
      at > from &&
      (links.has(tokens[at - 1]?.base ?? "") || this.lexicon.definite.has(tokens[at - 1]?.base ?? ""))
    )
      at--;
    return at;
  }

  /** A capital at a sentence's head of which nothing says that it is a name: no verb, no second place. */
  protected isOnlyAHead(tokens: readonly Token[], at: number): boolean {
    const isHead = at === 0 || tokens[at - 1]?.kind === "mark" || tokens[at - 1]?.kind === "quote";
    if (!isHead || (this.inner.has(tokens[at]?.base ?? "") && this.lexicon.language.code !== "de"))
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

  /** Where the clause begins: what describes somebody stands in front of them. */
  protected clauseStart(tokens: readonly Token[], at: number): number {
    let from = at;
    while (from > 0 && tokens[from - 1]?.kind === "word" && tokens[from - 1]?.date === -1) from--;
    return from;
  }

  /** Where the given name stands among the capital words behind an office: "глава Минфина Иван Петров". */
  protected givenNameIn(names: readonly string[]): number {
    if (names.length < 3 || !(this.lexicon.language.isHeadFirst || this.lexicon.language.code === "de"))
      return 0;
    const found = names.findIndex((name) => isGivenName(name));
    return found > 0 && found < names.length - 1 ? found : 0;
  }
}
