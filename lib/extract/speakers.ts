import type { Act } from "./acts";
import type { Cast, Player } from "./cast";
import type { Lexicon } from "./lexicon";
import type { Mention } from "./mentions";
import type { Hop, Speaker } from "./schema";
import type { Sentence } from "./sentences";
import { stem } from "./stems";
import type { Token } from "./tokens";

/** A sentence with what was read out of it. */
export type Read = Sentence & { mentions: Mention[]; acts: Act[] };

/** Somebody to whom speech was ascribed, and where. */
type Heard = {
  speaker: Speaker;
  player: Player | null;
  sentence: number;
  paragraph: number;
  head: string | null;
  isPlural: boolean;
  via: Hop[];
};

// How many paragraphs back "the source" may have been named, and "he" have spoken.
const SOURCE_REACH = 6;
const PRONOUN_REACH = 1;

/** Follows the text from sentence to sentence and tells whom a mention means, if that is clear. */
export class Speakers {
  private readonly heard: Heard[] = [];
  private lastOutlet: Speaker | null = null;

  /** The outlet last named. */
  get outlet(): Speaker | null {
    return this.lastOutlet;
  }

  constructor(
    private readonly cast: Cast,
    private readonly lexicon: Lexicon,
    private readonly sentences: readonly Read[],
  ) {}

  /** Remembers who spoke, for pronouns and "the source" to come. */
  hear(speaker: Speaker | null, mention: Mention | null, sentence: number, via: Hop[] = []): void {
    const paragraph = this.sentences[sentence]?.paragraph ?? 0;
    if (!speaker) return;
    if (speaker.kind === "organization") this.lastOutlet = speaker;
    const player =
      speaker.kind === "person"
        ? (this.cast.players.find(({ name }) => name === speaker.name) ?? null)
        : null;
    const head = mention?.kind === "anonymous" ? mention.office : null;
    const isPlural = head !== null && this.isPlural(mention);
    this.heard.push({ speaker, player, sentence, paragraph, head, isPlural, via });
  }

  /** Through whom somebody unnamed spoke before: the same source, or those that it is one of. */
  viaOf(speaker: Speaker, mention: Mention): Hop[] {
    const same = (each: Heard) =>
      each.speaker.kind === "anonymous" && (mention.isOfThem || each.speaker.name === speaker.name);
    return this.heard.findLast(same)?.via ?? [];
  }

  noteOutlet(speaker: Speaker | null): void {
    if (speaker?.kind === "organization") this.lastOutlet = speaker;
  }

  private isPlural(mention: Mention | null): boolean {
    if (!mention) return false;
    const head = mention.office ?? "";
    return this.lexicon.language.code === "en" && (/s$/.test(head) || head === "people");
  }

  /** The one that a mention means; null where that isn't clear. */
  resolve(mention: Mention, sentence: number, isReporting: boolean): Speaker | null {
    switch (mention.kind) {
      case "person": {
        if (mention.isBare && isReporting && !this.cast.playerOf(mention))
          return this.cast.organizationNamed(mention.name);
        const gendered = this.cast.named(mention);
        return gendered;
      }
      case "organization":
        if (mention.isBackReference) return this.lastOutlet ?? this.cast.organizationNamed(mention.name);
        return this.cast.organizationNamed(mention.name);
      case "anonymous":
        return this.anonymous(mention, sentence);
      case "office":
        return this.office(mention, sentence);
      case "pronoun":
        return this.pronoun(mention, sentence);
    }
  }

  private anonymous(mention: Mention, sentence: number): Speaker | null {
    const paragraph = this.sentences[sentence]?.paragraph ?? 0;
    if (mention.isBackReference) {
      const before = this.heard.findLast(
        ({ head, paragraph: where }) =>
          head !== null && stem(head) === stem(mention.office ?? "") && paragraph - where <= SOURCE_REACH,
      );
      if (before) return before.speaker;
      const titled = this.cast.byTitleHead(mention.office ?? "");
      const only = titled.length === 1 ? titled[0] : undefined;
      if (only) return this.cast.personNamed(only);
      const spoke = this.heard.at(-1);
      if (spoke?.speaker.kind === "person" && paragraph - spoke.paragraph <= PRONOUN_REACH) return null;
    }
    return { kind: "anonymous", name: this.label(mention, sentence) };
  }

  /** The words for an unnamed speaker, begun small as in the middle of a sentence, in the nominative. */
  private label(mention: Mention, sentence: number): string {
    const tokens = this.sentences[sentence]?.tokens ?? [];
    const first = tokens[mention.from];
    const isName =
      first !== undefined &&
      /^\p{Lu}/u.test(first.text) &&
      (/^\p{Lu}{2}/u.test(first.text) || this.lexicon.language.code === "de");
    const lowered = isName ? mention.name : mention.name.charAt(0).toLowerCase() + mention.name.slice(1);
    return this.inNominative(lowered, tokens.slice(mention.from, mention.to), mention.office ?? "");
  }

  private inNominative(label: string, tokens: readonly Token[], head: string): string {
    const nominative = this.lexicon.anonymous.get(head);
    if (!nominative || nominative === head) return label;
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
    const { definite, links } = this.lexicon;
    const head = mention.office ?? "";
    const words = tokens
      .slice(mention.from, mention.to)
      .map(({ base }) => base)
      .filter((base) => !definite.has(base) && !links.has(base));
    const paragraph = this.sentences[sentence]?.paragraph ?? 0;
    const unnamed = this.heard.findLast(
      (each) =>
        each.head !== null && stem(each.head) === stem(head) && paragraph - each.paragraph <= SOURCE_REACH,
    );
    if (unnamed && words.length === 1) return unnamed.speaker;
    const fitting = this.cast.byTitle(words, head);
    if (fitting.length === 1 && fitting[0]) return this.cast.personNamed(fitting[0]);
    const hasNoDeterminer = !definite.has(tokens[mention.from]?.base ?? "");
    const loose = fitting.length > 0 ? fitting : words.length === 1 ? this.cast.byTitleHead(head) : [];
    const near = this.latest(loose, sentence);
    if (near) return this.cast.personNamed(near);
    if (
      words.length > 1 &&
      hasNoDeterminer &&
      fitting.length === 0 &&
      this.cast.byTitleHead(head).length === 0
    )
      return { kind: "anonymous", name: this.label(mention, sentence) };
    return null;
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

  private fits(speaker: Speaker, player: Player | null | undefined, gender: Mention["gender"]): boolean {
    if (gender === "it") return speaker.kind === "organization";
    if (gender === "they") return speaker.kind !== "person";
    if (speaker.kind === "organization") return false;
    return !player?.gender || !gender || player.gender === gender;
  }

  private pronoun(mention: Mention, sentence: number): Speaker | null {
    const here = this.sentences[sentence];
    if (!here) return null;
    const { gender } = mention;
    if (gender === "it") return this.thing(mention, sentence);
    // Earlier in the same sentence: "Bondarev called it nonsense, though he acknowledged".
    const act = here.acts.findLast(
      ({ subject, to }) =>
        subject !== null && subject !== mention && subject.kind !== "pronoun" && to <= mention.from,
    );
    if (act?.subject) {
      const speaker = this.resolve(act.subject, sentence, act.kind === "report");
      const player = act.subject.kind === "person" ? this.cast.playerOf(act.subject) : null;
      if (speaker && this.fits(speaker, player, gender) && !this.isPluralMismatch(act.subject, gender))
        return speaker;
    }
    const own = here.mentions.filter(({ kind, to }) => kind === "person" && to <= mention.from);
    const first = own[0];
    const isHead = first !== undefined && this.opens(here, first);
    if (first && (isHead || own.length === 1)) {
      const player = this.cast.playerOf(first);
      if (player && this.fits(this.cast.personNamed(player), player, gender))
        return this.cast.personNamed(player);
    }
    return this.earlier(sentence, gender);
  }

  private isPluralMismatch(subject: Mention, gender: Mention["gender"]): boolean {
    if (subject.kind !== "anonymous" || gender === null) return false;
    return this.isPlural(subject) !== (gender === "they") && this.lexicon.language.code === "en";
  }

  private thing(mention: Mention, sentence: number): Speaker | null {
    const here = this.sentences[sentence];
    const act = here?.acts.findLast(
      ({ subject, to }) =>
        subject !== null && subject !== mention && to <= mention.from && subject.kind !== "pronoun",
    );
    if (act?.subject) {
      const speaker = this.resolve(act.subject, sentence, true);
      if (speaker?.kind === "organization") return speaker;
    }
    const last = this.heard.at(-1);
    const isNear = last !== undefined && (here?.paragraph ?? 0) - last.paragraph <= PRONOUN_REACH;
    return isNear && last.speaker.kind === "organization" ? last.speaker : null;
  }

  /** Whether a mention is the first in its sentence with only small words before it. */
  private opens(read: Read, mention: Mention): boolean {
    const { adverbs, conjunctions, auxiliaries, definite } = this.lexicon;
    return read.tokens
      .slice(0, mention.from)
      .every(
        (token) =>
          token.date >= 0 ||
          token.kind === "mark" ||
          [adverbs, conjunctions, auxiliaries, definite].some((set) => set.has(token.base)),
      );
  }

  /** Going back from a sentence, the first who can be meant; null where two can. */
  private earlier(sentence: number, gender: Mention["gender"]): Speaker | null {
    const paragraph = this.sentences[sentence]?.paragraph ?? 0;
    for (let n = sentence - 1; n >= 0; n--) {
      const read = this.sentences[n];
      if (!read || read.isHeading) continue;
      if (this.paragraphsBetween(read.paragraph, paragraph) > PRONOUN_REACH) break;
      const spoke = this.heard.findLast(({ sentence: where }) => where === n);
      if (spoke && this.fits(spoke.speaker, spoke.player, gender) && (gender === "they") === spoke.isPlural)
        return spoke.speaker;
      if (spoke && gender === "they" && spoke.speaker.kind !== "person") return spoke.speaker;
      const people = read.mentions.filter(({ kind }) => kind === "person");
      const first = people[0];
      if (first && gender !== "they") {
        const player = this.cast.playerOf(first);
        const isSubject = this.opens(read, first);
        if (player && isSubject && this.fits(this.cast.personNamed(player), player, gender))
          return this.cast.personNamed(player);
        const others = people
          .map((each) => this.cast.playerOf(each))
          .filter((each) => each && this.fits(this.cast.personNamed(each), each, gender));
        const isOnly =
          people.length === 1 &&
          n === sentence - 1 &&
          !this.lexicon.prepositions.has(read.tokens[first.from - 1]?.base ?? "");
        if (isOnly && !spoke && player && others.length === 1) return this.cast.personNamed(player);
        // Somebody else is spoken of there: the last speaker is meant only if nobody else can be.
        if (others.length > 0 && !spoke) return this.onlyRecent(sentence, gender, others);
      }
    }
    return this.onlyRecent(sentence, gender, []) ?? this.onlyOne(sentence, gender);
  }

  /** The one person of a text that has named no other so far. */
  private onlyOne(sentence: number, gender: Mention["gender"]): Speaker | null {
    if (gender === "they" || gender === "it") return null;
    const named = this.sentences
      .slice(0, sentence)
      .flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === "person"));
    const players = new Set(named.map((mention) => this.cast.playerOf(mention)));
    const [player] = players;
    if (players.size !== 1 || !player || this.heard.some((each) => each.head !== null)) return null;
    const speaker = this.cast.personNamed(player);
    return this.fits(speaker, player, gender) ? speaker : null;
  }

  private paragraphsBetween(from: number, to: number): number {
    let count = 0;
    let last = -1;
    for (const { paragraph, isHeading } of this.sentences) {
      if (isHeading || paragraph <= from || paragraph > to || paragraph === last) continue;
      last = paragraph;
      count++;
    }
    return count;
  }

  private onlyRecent(
    sentence: number,
    gender: Mention["gender"],
    others: readonly (Player | undefined)[],
  ): Speaker | null {
    const paragraph = this.sentences[sentence]?.paragraph ?? 0;
    const recent = this.heard.filter(
      (each) =>
        paragraph - each.paragraph <= PRONOUN_REACH + 1 && this.fits(each.speaker, each.player, gender),
    );
    const last = recent.at(-1);
    if (!last || gender === "they") return null;
    return others.every((other) => other === last.player) ? last.speaker : null;
  }

  /** Whoever is left out: "…", añadió. The last to speak, if close by. */
  elided(sentence: number): Speaker | null {
    return this.earlier(sentence, null);
  }

  /** Whoever spoke last in a sentence. */
  lastIn(sentence: number): Speaker | null {
    return this.heard.findLast(({ sentence: where }) => where === sentence)?.speaker ?? null;
  }
}
