import type { Cast } from "./cast";
import type { Lexicon } from "./lexicon";
import type { Memory, Read } from "./memory";
import type { Mention } from "./mention";
import type { Speaker } from "./schema";

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
    return only && others.length === 0 && only.start > start ? this.cast.personNamed(only) : null;
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
