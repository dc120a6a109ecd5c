import type { Lexicon } from "../words/lexicon";
import { isGivenName, isOblique } from "../words/stems";
import { isCapital, type Token } from "../words/tokens";
import { didVerb, isQuoter, told } from "./kind-words";
import type { Mention } from "./mention";
import type { MentionBounds } from "./mention-bounds";
import type { MentionWording } from "./mention-wording";
import type { Role, WordRoles } from "./word-roles";

// Who is sent to a country rather than works for somebody.
const posted = /^(?:ambassador|envoy|representative|delegate|emissary|commissioner|consul|attaché|nuncio)$/;

// The ends of countries and regions in the genitive.
const country = /(?:ии|ії|ья|щины|щини|стана|стану|ландии)$/u;

// Houses that are called after nobody.
const assembly =
  /^(?:парламент[а-яі]*|сенат[а-яі]*|госдум[а-я]+|дум[аеуы]|рад[аіиу]|кнессет[а-я]*|parlamento?|parliament|parlement|bundestag|senado?|sénat|senate|congress?o?|assemblée|meclis\p{L}*|reichstag)$/u;
const within = /^(?:в|у|на|en|in|im|no|na|au|à|dans)$/u;
const ours =
  /^(?:est[ea]|ess[ea]|nuestr[oa]|noss[oa]|cet?|cette|notre|dies(?:e|er|em|es)|unser(?:e|er|em)?|this|our)$/;

/** Where in what names somebody the name itself stands, behind offices, places and houses. */
export class NamePlaces {
  constructor(
    private readonly lexicon: Lexicon,
    private readonly text: string,
    private readonly roles: WordRoles,
    private readonly bounds: MentionBounds,
    private readonly wording: MentionWording,
  ) {}

  /** "Депутат областного собрания Игорь Плахов", "la porte-parole du gouvernement Anne Roy": how many words
   *  stand between an office and the name of who holds it. */
  toName(tokens: readonly Token[], at: number, roles: readonly { role: Role; at: number }[]): number {
    const { code } = this.lexicon.language;
    if (code === "en") return roles.at(-1)?.role === "office" ? this.toEnglishName(tokens, at) : 0;
    // "Экономист Института прогнозов Раиса Штейн": the house in which somebody holds an office, too.
    const { isHeadFirst } = this.lexicon.language;
    const isOfHouse =
      isHeadFirst && roles.at(-1)?.role === "institution" && roles.some(({ role }) => role === "office");
    if (code === "tr" || (roles.at(-1)?.role !== "office" && !isOfHouse)) return 0;
    for (let next = at; next < at + 6; next++) {
      const token = tokens[next];
      if (token?.kind !== "word") return 0;
      const isGerman = code === "de";
      const isName =
        this.roles.isName(tokens, next) &&
        !this.lexicon.institutions.has(token.base) &&
        !this.roles.isOffice(token.base);
      const isPlace = next > at && this.lexicon.prepositions.has(tokens[next - 1]?.base ?? "");
      if (isName && isPlace) return 0;
      // "Die Chefin der Freien Liste": what stands in the genitive is a house.
      const isGenitive = isGerman && /^(?:der|des)$/.test(tokens[next - 1]?.base ?? "");
      if (isName && isGenitive && !isGivenName(token.base) && this.roles.isName(tokens, next + 1)) return 0;
      const isWhole = isName && this.roles.isName(tokens, next + 1);
      if (isWhole && (!isOfHouse || isGivenName(token.base)) && (!isGerman || next > at)) return next - at;
      // "Голова Служби безпеки Полонинщини Юрій Завада": the country of the house.
      if (isOfHouse && isWhole && next > at && isGivenName(tokens[next + 1]?.base ?? "")) continue;
      if (isOfHouse && isWhole && country.test(token.base) && this.roles.isName(tokens, next + 2))
        return next + 1 - at;
      const isAdjective = this.lexicon.language.isHeadFirst && !isCapital(tokens[next + 1]?.text ?? "A");
      const isSmall =
        isGerman || isAdjective || !isCapital(token.text) || this.lexicon.institutions.has(token.base);
      if (!isSmall || (this.bounds.isStop(tokens, next) && !this.lexicon.prepositions.has(token.base)))
        return 0;
      if (this.lexicon.cues.at(tokens, next) || (isHeadFirst && didVerb.test(token.base))) return 0;
    }
    return 0;
  }

  /** "Secretary of State Ada Vol", "speaker of parliament Ada Vol": the last two of the capital words; two
   *  right behind "of" are a country's. */
  private toEnglishName(tokens: readonly Token[], at: number): number {
    // A spokeswoman for Prime Minister Vol is not Vol; an ambassador to Lorvia has a name behind it.
    const isPosted = /^(?:to|in)$/.test(tokens[at]?.base ?? "") && posted.test(tokens[at - 1]?.base ?? "");
    if (tokens[at]?.base !== "of" && !isPosted) return 0;
    let run = 0;
    for (let next = at + 1; next < at + 9; next++) {
      const token = tokens[next];
      if (token?.kind === "word" && isCapital(token.text) && token.date < 0) {
        run++;
        continue;
      }
      const isSmallBefore = !isCapital(tokens[next - run - 1]?.text ?? "A") && next - run - 1 > at;
      const isDescribed = isSmallBefore && tokens[next - run - 1]?.base !== "the";
      if (run > 2 || (run === 2 && isDescribed)) return next - 2 - at;
      if (token?.kind !== "word" || (this.bounds.isStop(tokens, next) && !this.lexicon.links.has(token.base)))
        return 0;
      run = 0;
    }
    return 0;
  }

  /** "Ministry of Foreign Affairs", "Security and Defence Council": small words inside a name. */
  joinedName(tokens: readonly Token[], at: number, roles: readonly { role: Role; at: number }[]): boolean {
    const base = tokens[at]?.base ?? "";
    if (this.joinsArticled(tokens, at, roles)) return true;
    const next = this.roles.isName(tokens, at + 1) ? tokens[at + 1] : undefined;
    if (!next || roles.length === 0) return false;
    const lastToken = tokens[roles.at(-1)?.at ?? -1];
    const hasHead = roles.some(({ role }) => role === "institution" || role === "media");
    const isOf = ["of", "for", "de", "du", "des", "del", "da", "do", "der"].includes(base);
    if (isOf && hasHead && isCapital(lastToken?.text ?? "")) return true;
    const isAnd = ["and", "&"].includes(base) && isCapital(lastToken?.text ?? "");
    if (!isAnd) return false;
    for (let n = at + 1; n < at + 5 && this.roles.isName(tokens, n); n++)
      if (this.lexicon.institutions.has(tokens[n]?.base ?? "")) return true;
    return false;
  }

  /** "La Vigie de l'Orne", "El Faro del Sur": a name with its article, and where that is. */
  private joinsArticled(
    tokens: readonly Token[],
    at: number,
    roles: readonly { role: Role; at: number }[],
  ): boolean {
    const { language, definite } = this.lexicon;
    const [only] = roles;
    const article = tokens[(only?.at ?? 0) - 1];
    if (!/^(?:fr|es|pt)$/.test(language.code) || only?.role !== "name") return false;
    if (!article || !isCapital(article.text) || !/^(?:le|la|les|l'|l’|el|los|las|o|a)$/u.test(article.base))
      return false;
    const isOf = (place: number) => /^(?:de|d'|du|des|del|do|da)$/u.test(tokens[place]?.base ?? "");
    const isName = (place: number) => this.roles.isName(tokens, place);
    if (isOf(at) && roles.length === 1)
      return isName(at + 1) || (definite.has(tokens[at + 1]?.base ?? "") && isName(at + 2));
    return roles.length === 2 && isOf(at - 1) && definite.has(tokens[at]?.base ?? "") && isName(at + 1);
  }

  /** "Van den Berg", but "wollte Vol den Bericht nicht": German articles stand behind another such word only. */
  isParticle(tokens: readonly Token[], at: number): boolean {
    const { particles, definite, language } = this.lexicon;
    const base = tokens[at]?.base ?? "";
    const isArticle = language.code === "de" && definite.has(base);
    return particles.has(base) && (!isArticle || particles.has(tokens[at - 1]?.base ?? ""));
  }

  /** Whether what stands next names another than what stands before: who tells, and the outlet that is told. */
  isAnother(
    tokens: readonly Token[],
    at: number,
    next: number,
    roles: readonly { role: Role; at: number }[],
    role: Role,
  ): boolean {
    // «Вестнику» чиновник: told, and who tells.
    const isOutlet = roles.length === 1 || (roles.length === 2 && roles[0]?.role === "media");
    const isTold =
      isOutlet &&
      (tokens[next - 1]?.isQuotedName || (roles[0]?.role === "media" && this.lexicon.language.isHeadFirst)) &&
      (role === "anonymous" || role === "office" || this.lexicon.indefinite.has(tokens[next]?.base ?? ""));
    // "В ефирі «Радіо» Вол": an outlet in its marks is nobody's first name.
    const isBehindOutlet =
      roles.length === 1 &&
      tokens[next - 1]?.isQuotedName &&
      role === "name" &&
      /^(?:ru|uk)$/.test(this.lexicon.language.code);
    const before = tokens[next - 1]?.base ?? "";
    // "Сказал в парламенте Вол", "a este diario Ana Vol", "a la prensa una fuente": where, or whom, and then who.
    const isWithin = within.test(tokens[at - 1]?.base ?? "");
    const isBehindAssembly = isWithin && role === "name" && roles.length === 1 && assembly.test(before);
    const isBehindOurs =
      role === "name" && next > 1 && ours.test(tokens[next - 2]?.base ?? "") && this.lexicon.isMedia(before);
    const isBehindHearers =
      this.lexicon.indefinite.has(tokens[next]?.base ?? "") &&
      this.lexicon.audience.endingAt(tokens, next - 1) !== null;
    if (isBehindAssembly || isBehindOurs || isBehindHearers) return true;
    // "Розповів Лисак Суспільному": who told, and which outlet.
    const isBehindTeller =
      roles.length === 1 &&
      role === "name" &&
      /^(?:ru|uk)$/.test(this.lexicon.language.code) &&
      /(?:ому|ему|ій)$/u.test(tokens[next]?.base ?? "") &&
      this.roles.isSurname(tokens[next - 1]?.base ?? "") &&
      this.lexicon.cues.endingAt(tokens, at - 1) !== null;
    // "Розповів Сидір «Дзеркалу доби»".
    const isOutletBehind =
      tokens[next]?.isQuotedName &&
      roles.at(-1)?.role === "name" &&
      !tokens[next - 1]?.isQuotedName &&
      /^(?:ru|uk)$/.test(this.lexicon.language.code) &&
      this.roles.isSurname(tokens[next - 1]?.base ?? "");
    // "Заявил депутат изданию «Голос»", "yetkili gazeteye": an outlet in the case of whom something is told.
    const isOutletTold =
      role === "media" &&
      roles.some((each) => each.role === "office" || each.role === "anonymous" || each.role === "name") &&
      told.test(tokens[next]?.base ?? "") &&
      !(this.lexicon.language.code === "uk" && /у$/u.test(tokens[next]?.base ?? ""));
    // «…», — цитирует чиновника газета: whom, and then who.
    const isOutletQuoting =
      role === "media" &&
      /^(?:ru|uk)$/.test(this.lexicon.language.code) &&
      roles.at(-1)?.role === "anonymous" &&
      isQuoter(tokens, at, next);
    return (
      isOutletTold ||
      isOutletQuoting ||
      isOutletBehind === true ||
      isTold === true ||
      isBehindTeller ||
      isBehindOutlet === true ||
      this.isToldHouse(tokens, at, next, roles)
    );
  }

  /** "В комитете АСТ подтвердили": an agency's short name behind the house that told it. */
  private isToldHouse(
    tokens: readonly Token[],
    at: number,
    next: number,
    roles: readonly { role: Role }[],
  ): boolean {
    const isShort = /^[\p{Lu}]{3,6}$/u.test(tokens[next]?.text ?? "") || tokens[next]?.isQuotedName;
    return (
      isShort === true &&
      this.lexicon.language.isHeadFirst &&
      /^(?:в|во|у)$/.test(tokens[at - 1]?.base ?? "") &&
      roles.some(({ role }) => role === "institution") &&
      this.lexicon.cues.at(tokens, next + 1) !== null
    );
  }

  /** "Le chef de l'opposition Ada Vol", "посол в Лондоне Ада Вольская": the last two capital words are the name,
   *  whatever stands in front. */
  namedAtEnd(tokens: readonly Token[], mention: Mention): Mention {
    const first = mention.to - 2;
    const before = tokens[first - 1];
    if (first <= mention.from && mention.kind !== "person") return mention;
    if (!before || !this.roles.isName(tokens, first) || !this.roles.isName(tokens, first + 1)) return mention;
    const isGiven = isGivenName(tokens[first]?.base ?? "");
    const isSmall = before.kind === "word" && !isCapital(before.text);
    const isGoverned =
      this.lexicon.prepositions.has(before.base) ||
      this.lexicon.definite.has(before.base) ||
      /['’]$/u.test(before.text);
    const { code } = this.lexicon.language;
    if (this.isAnothers(tokens, mention.from, first)) return mention;
    if (mention.kind === "office" && !isGoverned && (isGiven || (isSmall && code !== "de" && code !== "en")))
      return this.named(tokens, first, mention);
    const name = this.text.slice(tokens[first]?.start ?? 0, tokens[first + 1]?.end ?? 0);
    if (mention.kind === "anonymous" && !mention.isOfThem && !isGoverned && isGiven && !isOblique(name))
      return this.named(tokens, first, mention);
    const isBehindPlace =
      mention.kind === "person" &&
      mention.office === null &&
      mention.from === first - 1 &&
      this.lexicon.language.isHeadFirst &&
      this.lexicon.prepositions.has(tokens[mention.from - 1]?.base ?? "");
    return isBehindPlace ? this.wording.made(tokens, first, mention.to, { kind: "person" }) : mention;
  }

  /** "Porte-parole du ministre Ada Vol": the name is that of whom they speak for. */
  private isAnothers(tokens: readonly Token[], from: number, to: number): boolean {
    if (/^(?:ru|uk)$/.test(this.lexicon.language.code)) return false;
    let isInside = false;
    for (let at = from + 1; at < to; at++) {
      const base = tokens[at]?.base ?? "";
      if (/^(?:for|to)$/.test(base)) return true;
      if (isInside && this.roles.isOffice(base)) return true;
      isInside ||= this.lexicon.prepositions.has(base);
    }
    return false;
  }

  named(tokens: readonly Token[], first: number, { from, to, office, gender }: Mention): Mention {
    return { ...this.wording.made(tokens, first, to, { kind: "person" }), from, office, gender };
  }
}
