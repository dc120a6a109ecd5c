import type { Lexicon } from "../words/lexicon";
import { isGivenName } from "../words/stems";
import type { Token } from "../words/tokens";
import type { Mention } from "./mention";
import type { MentionWording } from "./mention-wording";
import { outletInNominative } from "./outlet-names";
import type { RoledWord, WordRoles } from "./word-roles";

// German adjectives, as against names.
const germanAdjective =
  /^\p{L}+(?:isch|lich|ig|bar|sam|los|haft|end|iert)e[rsn]?$|^(?:scharf|neu|groß|alt|hart|erst|letzt|weiter|ander|viel|mehrer|laut|leis|klar|offen|breit|stark|schwer|lang|kurz|hoh|gut|klein|wenig|einig|all|beid|solch|manch)e[rsn]?$/u;

// What bears a name and is nobody.
const things =
  /^(?:порт|мост|аэропорт|вокзал|стадион|завод|город|остров|пос[её]л|станци|площад|улиц|горо|трасс|плотин|терминал|мис[тс]|аеропорт|міст|острів|селищ|вулиц|площ|станці)\p{Ll}{0,3}$|^(?:port|pont|puerto|puente|ponte|porto|plaza|praça|place|rue|calle|rua|hafen|brücke|platz|stadion|flughafen)$/u;

/** Tells whom a name means that stands with no office or other noun. */
export class PlainNames {
  constructor(
    private readonly lexicon: Lexicon,
    /** Names of organizations on file, lower case. */
    private readonly organizations: ReadonlySet<string>,
    private readonly roles: WordRoles,
    private readonly wording: MentionWording,
  ) {}

  of(
    tokens: readonly Token[],
    from: number,
    to: number,
    words: readonly RoledWord[],
    isDefinite: boolean,
    isGerman: boolean,
  ): Mention | null {
    const first = words[0]?.at ?? from;
    const name = this.wording.bare(tokens, first, to);
    const key = name.toLowerCase();
    const last = words.at(-1)?.token;
    if (!last) return null;
    const isWork = last.isQuotedName && this.lexicon.works.has(tokens[from - 1]?.base ?? "");
    if (isWork) return null;
    const before = tokens[from - 1];
    const isThing =
      !last.isQuotedName && things.test(before?.base ?? "") && !isGivenName(words[0]?.token.base ?? "");
    if (isThing) return null;
    const isSlavic = this.lexicon.language.isHeadFirst && /\p{Script=Cyrillic}/u.test(name);
    if (last.isQuotedName && isSlavic && before?.kind === "word" && !this.lexicon.that.has(before.base)) {
      const isTold = this.lexicon.cues.endingAt(tokens, from - 1) !== null || this.isSkipped(before.base);
      const plain = outletInNominative(name, isTold);
      return this.wording.made(tokens, from, to, {
        kind: "organization",
        name: plain,
        isMedia: true,
        isInCase: plain !== name,
      });
    }
    if (last.isQuotedName || this.organizations.has(key) || this.organizations.has(`the ${key}`))
      return this.wording.made(tokens, from, to, { kind: "organization", name, isMedia: true });
    // Latin letters in a Cyrillic text: an outlet or a company.
    const isForeign = this.lexicon.language.isHeadFirst && !/\p{Script=Cyrillic}/u.test(name);
    if (isForeign && /^(?:ru|uk)$/.test(this.lexicon.language.code))
      return this.wording.made(tokens, from, to, { kind: "organization", name, isMedia: true });
    const isAcronym = words.length === 1 && /^[\p{Lu}\d]{2,6}$/u.test(last.text.replace(/['’].*$/u, ""));
    if (isAcronym) return this.wording.made(tokens, from, to, { kind: "organization", name, isMedia: true });
    const start = this.roles.givenNameIn(words.map(({ token }) => token.text));
    if (start === 0 && isGerman && isDefinite && !isGivenName(words[0]?.token.base ?? "")) return null;
    if (start > 0) {
      const given = words[start]?.at ?? first;
      return this.wording.made(tokens, given, to, {
        kind: "person",
        name: this.wording.bare(tokens, given, to),
      });
    }
    // "Scharfe Kritik kam": German nouns are capital, and so is what opens a sentence.
    const isHead = first === 0 || tokens[first - 1]?.kind !== "word";
    const isGermanHead =
      isGerman &&
      isHead &&
      words.length === 2 &&
      germanAdjective.test(words[0]?.token.base ?? "") &&
      !isGivenName(words[0]?.token.base ?? "") &&
      !this.roles.isSurname(last.base);
    if (isGermanHead) return null;
    // "Жена Вола": at a sentence's head as capital as he.
    const [relative] = words;
    const isRelative =
      this.lexicon.language.isHeadFirst &&
      words.length === 2 &&
      [this.lexicon.kinShe, this.lexicon.kinHe].some((kin) => kin.has(relative?.token.base ?? ""));
    if (isRelative)
      return this.wording.made(tokens, from, to, { kind: "anonymous", office: relative?.token.base ?? null });
    // "Його дружина Катерина".
    const kin = tokens[first - 1]?.base ?? "";
    const isRelated = this.lexicon.kinShe.has(kin) || this.lexicon.kinHe.has(kin);
    if (words.length === 1 && isDefinite && (isRelated || (!isGerman && isGivenName(last.base))))
      return this.wording.made(tokens, from, to, { kind: "person", name });
    // "Преемником Кроля называют": at a sentence's head as capital as he.
    const isOfKnown =
      isSlavic &&
      words.length === 2 &&
      first === 0 &&
      /(?:[ое]м|ами|ой|ею)$/u.test(relative?.token.base ?? "") &&
      !isGivenName(relative?.token.base ?? "") &&
      this.roles.isSurname(last.base);
    if (isOfKnown)
      return this.wording.made(tokens, first + 1, to, {
        kind: "person",
        name: this.wording.bare(tokens, first + 1, to),
        isInCase: true,
      });
    const isDescribed = first > from + 1 || isGivenName(words[0]?.token.base ?? "");
    if (words.length > 1 && words.length < 6 && !(isDefinite && !isGerman && !isDescribed))
      return this.wording.made(tokens, from, to, { kind: "person", name });
    if (words.length === 1 && this.roles.isSurname(last.base))
      return this.wording.made(tokens, from, to, { kind: "person", name });
    if (words.length === 1 && this.roles.isOnlyAHead(tokens, first)) return null;
    if (isDefinite)
      return isGerman
        ? null
        : this.wording.made(tokens, from, to, { kind: "organization", name, isMedia: true });
    return this.wording.made(tokens, from, to, { kind: "person", name, isBare: true });
  }

  private isSkipped(base: string): boolean {
    const { adverbs, auxiliaries, conjunctions } = this.lexicon;
    return adverbs.has(base) || auxiliaries.has(base) || conjunctions.has(base);
  }
}
