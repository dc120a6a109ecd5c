import type { Lexicon } from "./lexicon";
import type { Mention } from "./mention";
import type { MentionWording } from "./mention-wording";
import { isCapital, type Token } from "./tokens";

/** Finds pronouns, and what stands for one: the latter, der 52-Jährige, там. */
export class PronounMentions {
  constructor(
    private readonly lexicon: Lexicon,
    private readonly wording: MentionWording,
  ) {}

  at(tokens: readonly Token[], at: number): Mention | null {
    const base = tokens[at]?.base.replace(/^-(t-)?/, "") ?? "";
    const { he, she, they, it } = this.lexicon;
    const gender = he.has(base)
      ? "he"
      : she.has(base)
        ? "she"
        : they.has(base)
          ? "they"
          : it.has(base)
            ? "it"
            : null;
    const after = tokens[at + 1]?.base ?? "";
    const isLatter = this.lexicon.latter.has(base) && this.lexicon.cues.at(tokens, at + 1) !== null;
    const isLast =
      /^(?:dernier|dernière|último|última|latter)$/u.test(after) && /^(?:ce|cette|este|esta|the)$/.test(base);
    if (isLast && !isCapital(tokens[at + 2]?.text ?? "a") && this.isSpeaking(tokens, at, at + 2))
      return this.wording.made(tokens, at, at + 2, { kind: "pronoun", gender: null, isBackReference: true });
    if (isLatter)
      return this.wording.made(tokens, at, at + 1, { kind: "pronoun", gender: null, isBackReference: true });
    // "Sagte der 52-Jährige": whoever that is of whom the text has just told.
    const isAged =
      this.lexicon.language.code === "de" &&
      /^(?:der|die)$/.test(base) &&
      tokens[at + 1]?.kind === "number" &&
      /^jährige$/.test(tokens[at + 3]?.base ?? "");
    if (isAged)
      return this.wording.made(tokens, at, at + 4, {
        kind: "pronoun",
        gender: base === "der" ? "he" : "she",
      });
    // "Там сообщили": in the house just named.
    const isThere = base === "там" && /(?:ли|ють|ять|ют|ят)$/u.test(tokens[at + 1]?.base ?? "");
    if (isThere && this.lexicon.cues.at(tokens, at + 1))
      return this.wording.made(tokens, at, at + 1, { kind: "pronoun", gender: "it" });
    const isAuthor = this.lexicon.authors.has(base);
    return gender || isAuthor ? this.wording.made(tokens, at, at + 1, { kind: "pronoun", gender }) : null;
  }

  /** Whether a verb of saying stands on either side of a place. */
  private isSpeaking(tokens: readonly Token[], from: number, to: number): boolean {
    return this.lexicon.cues.at(tokens, to) !== null || this.lexicon.cues.endingAt(tokens, from - 1) !== null;
  }
}
