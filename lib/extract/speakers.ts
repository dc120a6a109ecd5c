import type { Cast, Player } from "./cast";
import type { Lexicon } from "./lexicon";
import { Memory, type Read } from "./memory";
import type { Mention } from "./mention";
import { isPluralNoun, Pronouns } from "./pronouns";
import { isCalled, isCalledOther } from "./roles";
import type { Hop, Speaker } from "./schema";
import { isGivenName, stem } from "./stems";
import type { Token } from "./tokens";

// How many sentences on somebody may be named, and nouns of more than one.
const LATER = 8;
const isPlural = /s$|^people$/u;
// "The department", whatever house it is.
const anyHouse = /^(?:ведомств|відомств|agency)/u;
// "Министерство", of Минфин.
const isMinistry = /^м[иі]н[иі]стерств/u;
const shortMinistry = /^(?:Мин|Мін)\p{Ll}{2,}/u;
const anySource =
  /^(?:source|fuente|fonte|quelle|insider|interlocuteur|interlocutrice|interlocutora?|gesprächspartner(?:in)?|источник|собеседник|собеседница|джерело|співрозмовник|співрозмовниця|kaynak)$/u;
const roleNouns =
  /^(?:дипломат(?:ка)?|политик|парламентарий|парламентарій|законодатель|законодавець|законодавиця|депутат(?:ка)?|нардеп(?:ка)?|генерал|чиновник|чиновница|посадовиця|чиновниця|посадовець|посадовиця|сенатор|министр|міністр|эксперт(?:ка)?|експерт(?:ка)?|аналитик|аналітик|бизнесмен|бізнесмен|военный|військовий|офицер|офіцер)$/u;

/** Follows the text from sentence to sentence and tells whom a mention means, if that is clear. */
export class Speakers {
  readonly memory: Memory;
  private readonly pronouns: Pronouns;

  constructor(
    private readonly cast: Cast,
    private readonly lexicon: Lexicon,
    private readonly sentences: readonly Read[],
  ) {
    this.memory = new Memory(cast, sentences);
    this.pronouns = new Pronouns(this.memory, lexicon, (...asked) => this.resolve(...asked));
  }

  /** Remembers who spoke, for pronouns and "the source" to come. */
  hear(speaker: Speaker | null, mention: Mention | null, sentence: number, via: Hop[] = []): void {
    if (!speaker) return;
    if (mention?.isMedia || mention?.isBare) this.noteOutlet(speaker, sentence);
    const [first] = via;
    if (mention?.outlet && first) this.noteOutlet(this.cast.organizationNamed(first.name), sentence);
    const head = mention?.kind === "anonymous" ? mention.office : null;
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

  /** The one that a mention means; null where that isn't clear. */
  resolve(mention: Mention, sentence: number, isReporting: boolean): Speaker | null {
    switch (mention.kind) {
      case "person":
        // "Представитель Кима": not Ким.
        if (this.lexicon.mouths.has(mention.office ?? "") && this.cast.isInCase(mention))
          return { kind: "anonymous", name: this.wholeOf(mention, sentence) };
        if (mention.isBare && isReporting && !this.cast.playerOf(mention))
          return this.cast.organizationNamed(mention.name);
        if (mention.isBare && !isReporting && this.isOnlyCapital(mention, sentence)) return null;
        // Every German noun is capital.
        if (mention.isBare && this.lexicon.language.code === "de" && !this.cast.isKnown(mention)) return null;
        return this.cast.named(mention);
      case "organization":
        if (mention.isBackReference)
          return this.outletBefore(mention, sentence) ?? this.memory.outletBefore(sentence);
        return this.houseAgain(mention) ?? this.cast.organizationNamed(mention.name);
      case "anonymous":
        return this.anonymous(mention, sentence);
      case "office":
        return this.office(mention, sentence);
      case "pronoun":
        return this.pronouns.of(mention, sentence);
    }
  }

  private wholeOf({ from, to }: Mention, sentence: number): string {
    const words = this.sentences[sentence]?.tokens.slice(from, to).map(({ text }) => text) ?? [];
    return words.join(" ").replace(/^./u, (letter) => letter.toLowerCase());
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

  /** "Ведомство": the house that spoke last. */
  private houseAgain(mention: Mention): Speaker | null {
    if (
      !/^(?:ведомств[оаеу]|відомств[оаі]|министерств[оае]|міністерств[оаі]|пресс-служб[аеы]|пресслужб[аі]|мэри[яи]|мері[яї]|администраци[яи]|ministerio|ministère|ministério|ministerium|ministry|agency)$/u.test(
        mention.name,
      )
    )
      return null;
    const head = stem(mention.name);
    const isThat = (name: string) =>
      anyHouse.test(mention.name) ||
      name
        .split(" ")
        .some((word) => stem(word) === head || (isMinistry.test(mention.name) && shortMinistry.test(word)));
    const house = this.memory.latest(
      ({ speaker }) =>
        speaker.kind === "organization" &&
        speaker.name !== this.memory.lastOutlet?.name &&
        isThat(speaker.name),
    )?.speaker;
    return house ?? (mention.name === "agency" ? this.memory.lastOutlet : null);
  }

  /** «Рупор»: «…», — пишет канал. The outlet that the same sentence has named. */
  private outletBefore(mention: Mention, sentence: number): Speaker | null {
    const named = this.sentences[sentence]?.mentions.findLast(
      ({ isMedia, isBackReference, to }) => isMedia && !isBackReference && to <= mention.from,
    );
    return named ? this.cast.organizationNamed(named.name) : null;
  }

  /** "Подчеркнула дипломат": without an article, the one who has just spoken by name. */
  private again(mention: Mention, sentence: number): Speaker | null {
    const head = mention.office ?? "";
    const tokens = this.sentences[sentence]?.tokens ?? [];
    const isBare = tokens[mention.from]?.base === head && roleNouns.test(head);
    const spoke = isBare ? this.memory.last() : undefined;
    const isNear = spoke !== undefined && this.memory.ordinalOf(sentence) - spoke.paragraph <= 1;
    const verb = [tokens[mention.from - 1], tokens[mention.to]].map((token) => token?.base ?? "");
    const gender = verb.some((base) => /(?:ла|лась|лася)$/u.test(base)) ? "she" : null;
    const isOther = gender !== null && spoke?.player?.gender === "he";
    if (!isNear || isOther || spoke.speaker.kind !== "person") return null;
    return spoke.player && isCalledOther(head, spoke.player) ? null : spoke.speaker;
  }

  /** "The lawmaker announced": the deputy who has just spoken, if it is one. */
  private calledAgain({ from, office }: Mention, sentence: number): Speaker | null {
    const head = office ?? "";
    const first = this.sentences[sentence]?.tokens[from]?.base ?? "";
    const { definite, language } = this.lexicon;
    const isAgain = definite.has(first) || (language.isHeadFirst && first === head);
    if (!isAgain) return null;
    const spoke = this.memory.last();
    const isNear = spoke !== undefined && this.memory.ordinalOf(sentence) - spoke.paragraph <= 1;
    if (isNear && spoke.player && isCalled(head, spoke.player)) return spoke.speaker;
    // Or the only one of them whom this paragraph or the one before names.
    const fitting = this.cast.players.filter((player) => isCalled(head, player));
    const near = this.latest(fitting, sentence);
    return near && !(isNear && spoke.player) ? this.cast.personNamed(near) : null;
  }

  private anonymous(mention: Mention, sentence: number): Speaker | null {
    const again = this.lexicon.language.isHeadFirst ? this.again(mention, sentence) : null;
    if (again) return again;
    const called = this.calledAgain(mention, sentence);
    if (called) return called;
    if (mention.isBackReference) {
      const before = this.memory.unnamed(mention.office ?? "", sentence);
      if (before) return before;
      const source = anySource.test(mention.office ?? "") ? this.lastUnnamed(sentence) : null;
      if (source) return source;
      const titled = this.cast.byTitleHead(mention.office ?? "", mention.start);
      const only = titled.length === 1 ? titled[0] : undefined;
      if (only) return this.cast.personNamed(only);
      // "The official" may be the one named just before.
      const spoke = this.memory.last();
      const isNear = spoke !== undefined && this.memory.ordinalOf(sentence) - spoke.paragraph <= 1;
      if (isNear && spoke.speaker.kind === "person") return null;
    }
    return this.namedLater(mention, sentence) ?? { kind: "anonymous", name: this.label(mention, sentence) };
  }

  /** "Un proche …, selon cette source": the one unnamed who has just spoken, by whatever noun. */
  private lastUnnamed(sentence: number): Speaker | null {
    const spoke = this.memory.last();
    const isNear = spoke !== undefined && this.memory.ordinalOf(sentence) - spoke.paragraph <= 1;
    return isNear && spoke.speaker.kind === "anonymous" ? spoke.speaker : null;
  }

  /** "An aide denied it … the aide, Ada Vol, said": whom the next paragraphs name. */
  private namedLater({ office, isOfThem, to }: Mention, sentence: number): Speaker | null {
    if (!office || isOfThem || isPlural.test(office)) return null;
    const here = this.sentences[sentence]?.paragraph ?? 0;
    for (let n = sentence; n < Math.min(this.sentences.length, sentence + LATER); n++) {
      const read = this.sentences[n];
      if (!read || read.paragraph - here > 2) return null;
      const named = read.mentions.find(
        (each) =>
          each.kind === "person" &&
          each.office === office &&
          (n > sentence || each.from >= to) &&
          this.lexicon.definite.has(read.tokens[each.from]?.base ?? ""),
      );
      if (named) return this.cast.named(named);
    }
    return null;
  }

  /** The words for an unnamed speaker, begun small as in the middle of a sentence, in the nominative. */
  private label(mention: Mention, sentence: number): string {
    const tokens = this.sentences[sentence]?.tokens ?? [];
    const first = tokens[mention.from];
    const isName =
      first !== undefined &&
      /^\p{Lu}/u.test(first.text) &&
      (/^\p{Lu}{2}/u.test(first.text) || this.lexicon.language.code === "de");
    const isTurkish = this.lexicon.language.code === "tr" && /^[İI]/u.test(mention.name);
    const lowered =
      isName || isTurkish ? mention.name : mention.name.charAt(0).toLowerCase() + mention.name.slice(1);
    if (mention.isOfThem) return lowered.replace(/^одного/u, "один").replace(/^одн(?:ой|ої|ієї)/u, "одна");
    return this.inNominative(lowered, tokens.slice(mention.from, mention.to), mention.office ?? "");
  }

  private inNominative(label: string, tokens: readonly Token[], head: string): string {
    if (this.lexicon.language.code === "de") {
      const plain = this.lexicon.anonymous.get(head);
      return plain && plain !== head && label.toLowerCase() === head
        ? plain.charAt(0).toUpperCase() + plain.slice(1)
        : germanNominative(label);
    }
    const nominative = this.lexicon.anonymous.get(head);
    if (!nominative || nominative === head) return label;
    // "Два источника" stand in the first case.
    if (tokens.some(({ base }) => /^(?:два|две|три|четыре|оба|обе|дві|чотири)$/u.test(base))) return label;
    const at = tokens.findIndex(({ base }) => base === head);
    const before = tokens
      .slice(0, Math.max(at, 0))
      .map(({ text }) =>
        text
          .toLowerCase()
          .replace(/ых$/u, "ые")
          .replace(/их$/u, "ие")
          .replace(/ого$/u, "ый")
          .replace(/его$/u, "ий"),
      );
    const headText = tokens[at]?.text ?? head;
    const rest = label.slice(label.toLowerCase().indexOf(headText.toLowerCase()) + headText.length);
    return [...before, nominative].join(" ") + rest;
  }

  /** "The minister" is the one to whom the text gave that office, if it is one. */
  private office(mention: Mention, sentence: number): Speaker | null {
    const tokens = this.sentences[sentence]?.tokens ?? [];
    const { definite, links, anonymousAdjectives } = this.lexicon;
    const head = mention.office ?? "";
    const again = this.lexicon.language.isHeadFirst ? this.again(mention, sentence) : null;
    if (again) return again;
    const words = tokens
      .slice(mention.from, mention.to)
      .map(({ base }) => base)
      .filter((base) => !definite.has(base) && !links.has(base) && !anonymousAdjectives.has(base));
    const unnamed = words.length === 1 ? this.memory.unnamed(head, sentence) : null;
    if (unnamed) return unnamed;
    const fitting = this.cast.byTitle(words, head, mention.start);
    if (fitting.length === 1 && fitting[0]) return this.cast.personNamed(fitting[0]);
    const hasNoDeterminer = !definite.has(tokens[mention.from]?.base ?? "");
    const loose =
      fitting.length > 0 ? fitting : words.length === 1 ? this.cast.byTitleHead(head, mention.start) : [];
    const near = this.latest(loose, sentence) ?? null;
    if (near) return this.cast.personNamed(near);
    const called = this.calledAgain(mention, sentence);
    if (called) return called;
    if (
      (words.length > 1 || this.isOwn(mention, tokens)) &&
      (hasNoDeterminer || this.lexicon.mouths.has(head)) &&
      fitting.length === 0 &&
      this.cast.byTitleHead(head, mention.start).length === 0
    )
      return this.namedLater(mention, sentence) ?? { kind: "anonymous", name: this.label(mention, sentence) };
    return null;
  }

  /** "Her spokesman". */
  private isOwn({ from, office }: Mention, tokens: readonly Token[]): boolean {
    return this.lexicon.mouths.has(office ?? "") && this.lexicon.own.at(tokens, from) !== null;
  }

  /** Which of several was named last, if in this paragraph or the one before. */
  private latest(players: readonly Player[], sentence: number): Player | null {
    const paragraph = this.sentences[sentence]?.paragraph ?? 0;
    for (let n = sentence; n >= 0; n--) {
      const read = this.sentences[n];
      if (!read || paragraph - read.paragraph > 1) return null;
      const named = new Set(
        read.mentions.filter(({ kind }) => kind === "person").map((each) => this.cast.playerOf(each)),
      );
      const found = players.filter((player) => named.has(player));
      if (found.length === 1) return found[0] ?? null;
      if (found.length > 1) return null;
    }
    return null;
  }
}

/** "Einen ranghohen Beamten" is ein ranghoher Beamter. */
function germanNominative(label: string): string {
  if (/^einer\s/iu.test(label))
    return label.replace(
      /^einer((?:\s\p{Ll}+)*)/iu,
      (_, words: string) => `eine${words.replace(/en(?=\s|$)/gu, "e")}`,
    );
  if (!/^eine[nm]\s/iu.test(label)) return label;
  return label
    .replace(/^eine[nm]((?:\s\p{Ll}+)*)/iu, (_, words: string) => `ein${words.replace(/en(?=\s|$)/gu, "er")}`)
    .replace(/(eamt|ertraut|geordnet)en\b/u, "$1er")
    .replace(/(iplomat|xpert|eug)en\b/u, (_, root: string) => (root === "iplomat" ? root : `${root}e`));
}
