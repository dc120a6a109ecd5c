import type { Act } from "../acts/act";
import type { Mention } from "../mentions/mention";
import type { Hop, Speaker } from "../schema";
import type { Sentence } from "../words/sentences";
import { stem } from "../words/stems";
import type { Cast } from "./cast";
import type { Player } from "./player";

/** A sentence with what was read out of it. */
export type Read = Sentence & { mentions: Mention[]; acts: Act[] };

/** Somebody to whom speech was ascribed, and where. */
export type Heard = {
  speaker: Speaker;
  player: Player | null;
  sentence: number;
  paragraph: number;
  /** With somebody unnamed: the noun they are spoken of by. */
  head: string | null;
  isPlural: boolean;
  via: Hop[];
};

// How many paragraphs back "the source" may have been named, and how many who spoke are kept in mind.
const SOURCE_REACH = 6;
const KEPT = 80;
const OUTLET_REACH = 4;

/** The noun without its ending: yetkilisi is a yetkili, too. */
export const nounOf = (head: string) => stem(head).replace(/(?<=\p{L}{4})s[ıiuü]$/u, "");

/** Who has spoken so far, and through which outlet. */
export class Memory {
  private heard: Heard[] = [];
  /** How many have been heard: what was found out before it grew may be no longer so. */
  count = 0;
  private readonly bySentence = new Map<number, Heard>();
  /** For each sentence the number of its paragraph, headings left out. */
  private readonly ordinals: number[] = [];
  private readonly namedUpTo: { count: number; only: Player | null }[] = [];
  hasUnnamed = false;
  lastOutlet: Speaker | null = null;
  private outletNamed = 0;

  constructor(
    readonly cast: Cast,
    readonly sentences: readonly Read[],
  ) {
    let ordinal = 0;
    let paragraph = -1;
    const named = new Set<Player>();
    for (const sentence of sentences) {
      if (!sentence.isHeading && sentence.paragraph !== paragraph) {
        ordinal++;
        paragraph = sentence.paragraph;
      }
      this.ordinals.push(ordinal);
      const only = named.size === 1 ? ([...named][0] ?? null) : null;
      this.namedUpTo.push({ count: named.size, only });
      for (const mention of sentence.mentions) {
        const player = mention.kind === "person" ? cast.playerOf(mention) : undefined;
        if (player && named.size < 2) named.add(player);
      }
    }
  }

  hear(heard: Omit<Heard, "paragraph" | "player">): void {
    const { speaker, sentence } = heard;
    if (heard.head !== null && !heard.isPlural) this.hasUnnamed = true;
    const player = speaker.kind === "person" ? this.cast.byShownName(speaker.name) : null;
    const entry = { ...heard, player, paragraph: this.ordinals[sentence] ?? 0 };
    this.heard.push(entry);
    this.count++;
    if (this.heard.length > KEPT * 2) this.heard = this.heard.slice(-KEPT);
    this.bySentence.set(sentence, entry);
  }

  noteOutlet(outlet: Speaker, sentence: number): void {
    this.lastOutlet = outlet;
    this.outletNamed = this.ordinalOf(sentence);
  }

  /** The outlet named last, if not too long ago for "the paper". */
  outletBefore(sentence: number): Speaker | null {
    return this.ordinalOf(sentence) - this.outletNamed <= OUTLET_REACH ? this.lastOutlet : null;
  }

  ordinalOf(sentence: number): number {
    return this.ordinals[sentence] ?? 0;
  }

  /** The one person whom the text has named before a sentence, if it is one. */
  onlyNamedBefore(sentence: number): Player | null {
    return this.namedUpTo[sentence]?.only ?? null;
  }

  last(): Heard | undefined {
    return this.heard.at(-1);
  }

  lastIn(sentence: number): Heard | undefined {
    return this.bySentence.get(sentence);
  }

  /** The last of those heard whom a condition fits. */
  latest(fits: (heard: Heard) => boolean): Heard | undefined {
    return this.heard.findLast(fits);
  }

  /** Somebody unnamed, by the noun they were spoken of before. */
  unnamed(head: string, sentence: number): Speaker | null {
    const here = this.ordinalOf(sentence);
    const found = this.heard.findLast(
      (each) =>
        each.head !== null && nounOf(each.head) === nounOf(head) && here - each.paragraph <= SOURCE_REACH,
    );
    return found?.speaker ?? null;
  }

  /** Through whom somebody unnamed spoke before: the same source, or those that it is one of. */
  viaOf(speaker: Speaker, mention: Mention): Hop[] {
    const isSame = (each: Heard) =>
      each.speaker.kind === "anonymous" && (mention.isOfThem || each.speaker.name === speaker.name);
    return this.heard.findLast(isSame)?.via ?? [];
  }
}
