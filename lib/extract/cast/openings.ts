import { isRank } from "../mentions/apposition";
import type { Mention } from "../mentions/mention";
import type { Lexicon } from "../words/lexicon";
import type { Token } from "../words/tokens";
import type { Read } from "./memory";

// Participles and conjunctions that open what stands in front of a main clause.
const introduces =
  /^(?:\p{L}+(?:ed|ing)|when|after|as|before|while|отвечая|комментируя|выступая|говоря|відповідаючи|коментуючи|виступаючи|interrogée?s?|questionnée?|sollicitée?|contactée?|jointe?s?|invitée?s?|relancée?|abordée?|appelée?|preguntad[oa]|consultad[oa]|abordad[oa]|contactad[oa]|requerid[oa]|localizad[oa]|questionad[oa]|perguntad[oa]|procurad[oa]|ouvid[oa]|gefragt|befragt|angesprochen|erreicht)$/u;

/** With whom a sentence begins. */
export class Openings {
  private readonly openers = new WeakMap<Read, Mention | null>();

  constructor(private readonly lexicon: Lexicon) {}

  /** The first mention with only small words before it; null for none. */
  opener(read: Read): Mention | null {
    const known = this.openers.get(read);
    if (known !== undefined) return known;
    const found = read.mentions.find((each) => this.opens(read, each)) ?? null;
    this.openers.set(read, found);
    return found;
  }

  /** Whether a mention is the first in its sentence with only small words before it. */
  opens(read: Read, mention: Mention): boolean {
    if (this.isOwner(read, mention)) return false;
    // "Appearing before MPs, Vol was asked": the first whom the sentence names, behind its introduction.
    const isFirst = read.mentions.every(
      (each) =>
        each.from >= mention.from ||
        (each.kind !== "person" && each.kind !== "pronoun") ||
        this.isOwner(read, each),
    );
    const start = this.startOf(read, mention);
    if (isFirst && read.tokens[start - 1]?.text === "," && start > 1) return true;
    for (let at = 0; at < start; at++) if (!this.isSmall(read.tokens[at])) return false;
    return true;
  }

  /** Where the naming of somebody begins: Mr. Vol, with the title cut short. */
  private startOf({ tokens }: Read, { from }: Mention): number {
    const title = tokens[from - 1]?.text === "." ? (tokens[from - 2]?.base ?? "") : "";
    return this.lexicon.titles.has(title) || isRank(title) ? from - 2 : from;
  }

  /** "Pike's predecessor, Lord Ash,": whose somebody is. */
  isOwner({ tokens }: Read, { kind, to }: Mention): boolean {
    return (
      kind === "person" &&
      this.lexicon.language.code === "en" &&
      /['’]s?$/u.test(tokens[to - 1]?.text ?? "") &&
      tokens[to]?.kind === "word"
    );
  }

  private isSmall(token: Token | undefined): boolean {
    if (!token || token.date >= 0 || token.kind === "mark") return true;
    const { adverbs, conjunctions, auxiliaries, definite } = this.lexicon;
    const { base } = token;
    return adverbs.has(base) || conjunctions.has(base) || auxiliaries.has(base) || definite.has(base);
  }

  /** "Asked whether Sel trusted her, Lunde paused", "In a post on Monday, the minister made light of it": the one
   *  with whom the main clause begins. */
  behindIntroduction(read: Read): Mention | null {
    const { tokens, mentions } = read;
    const { conjunctions, prepositions, definite } = this.lexicon;
    let first = 0;
    while (tokens[first]?.kind === "mark" || conjunctions.has(tokens[first]?.base ?? "")) first++;
    const opening = tokens[first]?.base ?? "";
    if (!introduces.test(opening) && !prepositions.has(opening)) return null;
    return (
      mentions.find((mention) => {
        const start = this.startOf(read, mention);
        const comma = definite.has(tokens[start - 1]?.base ?? "") ? start - 2 : start - 1;
        return tokens[comma]?.text === "," && start > first + 1 && mention.kind !== "pronoun";
      }) ?? null
    );
  }

  /** The pronoun with which a sentence opens, before it names anybody. */
  sameIn(read: Read, gender: Mention["gender"]): Mention | null {
    const first = read.mentions.find(({ kind }) => kind === "person" || kind === "pronoun");
    return first?.kind === "pronoun" && first.gender === gender ? first : null;
  }
}
