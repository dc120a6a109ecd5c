import type { Mention } from "../mentions/mention";
import { labelOf, wholeOf } from "../mentions/unnamed-labels";
import type { Hop, Speaker } from "../schema";
import type { Lexicon } from "../words/lexicon";
import { isGivenName } from "../words/stems";
import type { Token } from "../words/tokens";
import type { Cast } from "./cast";
import { Descriptions } from "./descriptions";
import { HousesAgain } from "./houses-again";
import { anySource, isSourceNoun } from "./lone-nouns";
import { Memory, type Read } from "./memory";
import { NamedLater } from "./named-later";
import { NounsAgain } from "./nouns-again";
import { Pronouns } from "./pronouns";
import { SpokenOfAgain } from "./spoken-of-again";
import { isPluralNoun } from "./topics";
import { UnnamedAgain } from "./unnamed-again";

// "L'intéressé": whoever the article is about.
const concerned = /^(?:intéressée?|interesad[oa]|aludid[oa]|visad[oa])$/u;
// "Ce conseiller": of somebody of whom the text has just told.
const pointing = /^(?:this|that|ce|cet|cette|este|esta|ese|esa|esse|essa|dieser|diese|этот|эта|цей|ця)$/u;
// "El propio ministro", "сам министр": the minister.
const itself = /^(?:propi[oa]|mism[oa]|própri[oa]|même|сам|сама|самий|eigene[rn]?|bizzat)$/u;

/** Follows the text from sentence to sentence and tells whom a mention means, if that is clear. */
export class Speakers {
  readonly memory: Memory;
  /** Who has just asked something, by name. */
  asked = "";
  private readonly pronouns: Pronouns;
  private readonly again: SpokenOfAgain;
  private readonly houses: HousesAgain;
  private readonly unnamed: UnnamedAgain;
  private readonly later: NamedLater;
  private readonly nouns: NounsAgain;
  private readonly descriptions: Descriptions;

  constructor(
    private readonly cast: Cast,
    private readonly lexicon: Lexicon,
    private readonly sentences: readonly Read[],
  ) {
    this.memory = new Memory(cast, sentences);
    this.again = new SpokenOfAgain(cast, lexicon, sentences, this.memory);
    this.houses = new HousesAgain(cast, lexicon, sentences, this.memory);
    this.unnamed = new UnnamedAgain(cast, lexicon, sentences, this.memory);
    this.nouns = new NounsAgain(cast, lexicon, sentences, this.memory);
    this.descriptions = new Descriptions(cast, lexicon, sentences, this.memory);
    this.later = new NamedLater(cast, lexicon, sentences, this.memory);
    this.pronouns = new Pronouns(this.memory, lexicon, (...asked) => this.resolve(...asked));
  }

  /** Remembers who spoke, for pronouns and "the source" to come. */
  hear(speaker: Speaker | null, mention: Mention | null, sentence: number, via: Hop[] = []): void {
    if (!speaker) return;
    if (mention?.isMedia || mention?.isBare) this.noteOutlet(speaker, sentence);
    const [first] = via;
    if (mention?.outlet && first) this.noteOutlet(this.cast.organizationNamed(first.name), sentence);
    const noun = mention?.kind === "anonymous" ? mention.office : null;
    const head = noun === null ? null : (this.lexicon.anonymous.get(noun) ?? noun);
    const isPlural =
      mention !== null && head !== null && this.lexicon.language.code === "en" && isPluralNoun(mention);
    this.memory.hear({ speaker, sentence, head, isPlural, via });
  }

  noteOutlet(speaker: Speaker | null, sentence: number): void {
    if (speaker?.kind === "organization") this.memory.noteOutlet(speaker, sentence);
  }

  elided(sentence: number, before: number): Speaker | null {
    return this.pronouns.elided(sentence, before);
  }

  /** Whose the statement is of which the sentence before tells. */
  issuer(sentence: number): Speaker | null {
    return this.pronouns.issuer(sentence);
  }

  /** The one that a mention means; null where that isn't clear. */
  resolve(mention: Mention, sentence: number, isReporting: boolean): Speaker | null {
    switch (mention.kind) {
      case "person":
        // "Представитель Кима": not Ким.
        if (this.lexicon.mouths.has(mention.office ?? "") && this.cast.isInCase(mention))
          return { kind: "anonymous", name: wholeOf(mention, this.tokensOf(sentence)) };
        if (this.isMouths(mention, sentence))
          return {
            kind: "anonymous",
            name: wholeOf({ ...mention, from: mention.from - 1 }, this.tokensOf(sentence)),
          };
        if (mention.isBare && isReporting && !this.cast.playerOf(mention))
          return this.cast.organizationNamed(mention.name);
        if (mention.isBare && !isReporting && this.isOnlyCapital(mention, sentence)) return null;
        // Every German noun is capital.
        if (mention.isBare && this.lexicon.language.code === "de" && !this.cast.isKnown(mention)) return null;
        return this.cast.named(mention);
      case "organization":
        if (mention.isBackReference)
          return this.houses.outlet(mention, sentence) ?? this.memory.outletBefore(sentence);
        return this.houses.house(mention, sentence) ?? this.cast.organizationNamed(mention.name);
      case "anonymous":
        return this.anonymous(mention, sentence);
      case "office":
        return this.office(mention, sentence);
      case "pronoun":
        return this.pronouns.of(mention, sentence);
    }
  }

  private tokensOf(sentence: number): readonly Token[] {
    return this.sentences[sentence]?.tokens ?? [];
  }

  /** "Пресс-секретарь Гарнье объяснил": who speaks for her. */
  private isMouths(mention: Mention, sentence: number): boolean {
    const office = this.tokensOf(sentence)[mention.from - 1]?.base ?? "";
    return this.lexicon.mouths.has(office) && this.cast.isAnothers({ ...mention, office });
  }

  /** A capital word at a sentence's head, which the text has nowhere else. */
  private isOnlyCapital(mention: Mention, sentence: number): boolean {
    const before = this.sentences[sentence]?.tokens[mention.from - 1];
    const isHead = !before || (before.kind !== "word" && before.text !== ",");
    return (
      isHead &&
      !this.cast.isKnown(mention) &&
      !isGivenName(mention.name) &&
      !this.cast.isNamedInside(mention.name)
    );
  }

  private anonymous(mention: Mention, sentence: number): Speaker | null {
    const same = this.unnamed.byNoun(mention, sentence);
    if (same) return same;
    const again = this.lexicon.language.isHeadFirst ? this.again.byRole(mention, sentence) : null;
    if (again) return again;
    const called =
      this.again.byKind(mention, sentence) ??
      this.unnamed.agencys(mention, sentence) ??
      this.unnamed.sourceBefore(mention, sentence);
    if (called) return called;
    if (mention.isBackReference) {
      const before =
        this.memory.unnamed(mention.office ?? "", sentence) ?? this.unnamed.introduced(mention, sentence);
      if (before) return before;
      const source = anySource.test(mention.office ?? "") ? this.unnamed.unnamedBefore(sentence) : null;
      if (source) return source;
      const titled = this.cast.byTitleHead(mention.office ?? "", mention.start);
      const only = titled.length === 1 ? titled[0] : undefined;
      if (only) return this.cast.personNamed(only);
      // "Coach Vol backed her. “…,” the former hooker said": by a noun that no list has.
      const again = this.nouns.of(mention, sentence);
      if (again) return again;
      const described = this.descriptions.of(mention, sentence);
      if (described) return described;
      // "The official" may be the one named just before.
      const spoke = this.memory.last();
      const isNear = spoke !== undefined && this.memory.ordinalOf(sentence) - spoke.paragraph <= 1;
      const isSource = isSourceNoun(this.lexicon.anonymous.get(mention.office ?? "") ?? "");
      if (isNear && spoke.speaker.kind === "person" && !isSource) return null;
    }
    return (
      this.later.named(mention, sentence) ?? {
        kind: "anonymous",
        name: labelOf(mention, this.tokensOf(sentence), this.lexicon),
      }
    );
  }

  /** "The minister" is the one to whom the text gave that office, if it is one. */
  private office(mention: Mention, sentence: number): Speaker | null {
    const tokens = this.tokensOf(sentence);
    const { definite, links, anonymousAdjectives } = this.lexicon;
    const head = mention.office ?? "";
    const again = this.lexicon.language.isHeadFirst ? this.again.byRole(mention, sentence) : null;
    if (again) return again;
    const words = tokens
      .slice(mention.from, mention.to)
      .map(({ base }) => base)
      .filter((base) => !definite.has(base) && !links.has(base) && !anonymousAdjectives.has(base))
      .filter((base) => !itself.test(base));
    const unnamed = words.length === 1 ? this.memory.unnamed(head, sentence) : null;
    if (unnamed) return unnamed;
    const fitting = this.cast.byTitle(words, head, mention.start);
    if (fitting.length === 1 && fitting[0]) return this.cast.personNamed(fitting[0]);
    const hasNoDeterminer = !definite.has(tokens[mention.from]?.base ?? "");
    const loose =
      fitting.length > 0 ? fitting : words.length === 1 ? this.cast.byTitleHead(head, mention.start) : [];
    const near = this.again.latest(loose, sentence) ?? null;
    if (near) return this.cast.personNamed(near);
    const led = this.again.headOf(mention, sentence);
    if (led) return led;
    const called =
      this.again.byKind(mention, sentence) ??
      this.again.mouth(mention, sentence) ??
      this.unnamed.introduced(mention, sentence);
    if (called) return called;
    const holder = fitting.length === 0 ? this.later.holder(mention, sentence) : null;
    if (holder) return holder;
    if (fitting.length === 0 && pointing.test(tokens[mention.from]?.base ?? ""))
      return this.unnamed.unnamedBefore(sentence);
    if (
      (words.length > 1 || this.isOwn(mention, tokens)) &&
      (hasNoDeterminer || this.lexicon.mouths.has(head)) &&
      fitting.length === 0 &&
      !this.again.isHeadOfSome(mention, sentence) &&
      this.cast.byTitleHead(head, mention.start).length === 0
    )
      return (
        this.later.named(mention, sentence) ?? {
          kind: "anonymous",
          name: labelOf(mention, this.tokensOf(sentence), this.lexicon),
        }
      );
    // "A board member said so. “…,” the director went on": by an office that nobody in the article has.
    if (
      words.length === 1 &&
      definite.has(tokens[mention.from]?.base ?? "") &&
      this.cast.byTitleHead(head, Number.POSITIVE_INFINITY).length === 0
    ) {
      const spoke = this.memory.lastIn(sentence - 1);
      const isHere = this.sentences[sentence - 1]?.paragraph === this.sentences[sentence]?.paragraph;
      if (isHere && spoke?.speaker.kind === "anonymous" && !spoke.isPlural) return spoke.speaker;
    }
    // "The American ambassador": of whom the article names none.
    const isForeign = tokens
      .slice(mention.from + 1, mention.to)
      .some(({ text }) => /^\p{Lu}\p{Ll}/u.test(text));
    const lone = isForeign
      ? /^(?:ambassador|envoy|consul|attaché)$/
      : /^(?:king|queen|emir|sultan|pope|emperor|empress)$/;
    if (lone.test(head) && this.cast.byTitleHead(head, Number.POSITIVE_INFINITY).length === 0)
      return { kind: "anonymous", name: labelOf(mention, tokens, this.lexicon) };
    if (concerned.test(head)) return this.again.topic(sentence, /(?:ée|a)$/u.test(head) ? "she" : "he");
    if (this.unnamed.isIntroduced(mention, sentence))
      return { kind: "anonymous", name: labelOf(mention, tokens, this.lexicon) };
    return this.descriptions.of(mention, sentence);
  }

  /** "Her spokesman". */
  private isOwn({ from, office }: Mention, tokens: readonly Token[]): boolean {
    return this.lexicon.mouths.has(office ?? "") && this.lexicon.own.at(tokens, from) !== null;
  }
}
