import type { Mention } from "../mentions/mention";
import type { Speaker } from "../schema";
import type { Lexicon } from "../words/lexicon";
import type { Cast } from "./cast";
import type { Memory, Read } from "./memory";

// How many sentences on somebody may be named, and nouns of more than one.
const LATER = 8;
const isPlural = /s$|^people$/u;

/** Tells who is meant by a noun for somebody whom the text names only further on. */
export class NamedLater {
  constructor(
    private readonly cast: Cast,
    private readonly lexicon: Lexicon,
    private readonly sentences: readonly Read[],
    private readonly memory: Memory,
  ) {}

  /** "Calvara's defence minister brushed it aside … Ada Vol, the minister, said": with an office in the opening of
   *  an article stands whoever the next paragraphs name by it, if it is one. */
  holder({ office, from, to, start }: Mention, sentence: number): Speaker | null {
    const read = this.sentences[sentence];
    if (!office || !read || this.memory.ordinalOf(sentence) > 2) return null;
    const { offices, institutions, indefinite } = this.lexicon;
    if (indefinite.has(read.tokens[from]?.base ?? "")) return null;
    const asked = read.tokens
      .slice(from, to)
      .map(({ base }) => base.replace(/['’]s$/u, ""))
      .filter((base) => base === office || offices.has(base) || institutions.has(base));
    const end = this.sentences[sentence + LATER]?.start ?? Number.POSITIVE_INFINITY;
    const [only, ...others] = this.cast
      .byTitle(asked, office, Number.POSITIVE_INFINITY)
      .filter((player) => player.start < end);
    if (only && others.length === 0 && only.start > start) return this.cast.personNamed(only);
    return this.introduced(read, sentence, from);
  }

  /** "The vice-chancellor has said … Ada Vol lost the vote": with whom the sentence behind an article's first begins,
   *  by full name and no other office. */
  private introduced(read: Read, sentence: number, from: number): Speaker | null {
    const next = this.sentences[sentence + 1];
    const isFirst =
      this.memory.ordinalOf(sentence) === 1 &&
      this.sentences.findIndex(({ isHeading }) => !isHeading) === sentence;
    if (!isFirst || !next || from > 1 || read.mentions.some(({ kind }) => kind === "person")) return null;
    const [opener] = next.mentions;
    const isPlain = opener?.kind === "person" && opener.from === 0 && opener.name.includes(" ");
    if (!opener || !isPlain || (opener.office !== null && opener.office !== "professor")) return null;
    const player = this.cast.playerOf(opener);
    return player && player.start >= next.start ? this.cast.personNamed(player) : null;
  }

  /** "An aide denied it … the aide, Ada Vol, said": whom the next paragraphs name. */
  named({ office, isOfThem, to }: Mention, sentence: number): Speaker | null {
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
}
