import type { Mention } from "../mentions/mention";
import type { Speaker } from "../schema";
import type { Lexicon } from "../words/lexicon";
import type { Cast } from "./cast";
import { anySource } from "./lone-nouns";
import type { Memory, Read } from "./memory";

/** Tells who is meant by a noun that is in no list and tells nothing of an office: the former hooker. */
export class NounsAgain {
  constructor(
    private readonly cast: Cast,
    private readonly lexicon: Lexicon,
    private readonly sentences: readonly Read[],
    private readonly memory: Memory,
  ) {}

  /** “…,” the former hooker said: whoever the same paragraph tells of, by a noun that is in no list. */
  of(mention: Mention, sentence: number): Speaker | null {
    const { office, from } = mention;
    const { anonymous, offices, language } = this.lexicon;
    const noun = office ?? "";
    const [here, before] = [this.sentences[sentence], this.sentences[sentence - 1]];
    if (/^(?:es|pt|fr)$/.test(language.code)) return this.byArticle(mention, sentence);
    if (language.code !== "en" || from > 2 || anonymous.has(noun) || offices.has(noun)) return null;
    if (!here || before?.paragraph !== here.paragraph) return null;
    const spoke = this.memory.lastIn(sentence - 1);
    if (spoke) return spoke.speaker.kind === "organization" || spoke.isPlural ? null : spoke.speaker;
    const [opener] = before.mentions;
    return opener?.kind === "person" && opener.from <= 2 ? this.cast.named(opener) : null;
  }

  /** "…", ironizou a governante: whoever has just spoken, by the article a woman or a man. */
  private byArticle({ from, office }: Mention, sentence: number): Speaker | null {
    const article = this.sentences[sentence]?.tokens[from]?.base ?? "";
    const spoke = this.memory.last();
    const isNear = spoke !== undefined && this.memory.ordinalOf(sentence) - spoke.paragraph <= 1;
    if (!isNear || !spoke.player || from > 4 || anySource.test(office ?? "")) return null;
    const isHers = /^(?:la|a)$/.test(article);
    const isHis = /^(?:el|o|le)$/.test(article);
    const { gender } = spoke.player;
    return (isHers && gender !== "he") || (isHis && gender !== "she") ? spoke.speaker : null;
  }
}
