import type { Mention } from "../mentions/mention";
import type { Lexicon } from "../words/lexicon";
import type { Act } from "./act";
import type { SubjectsAhead } from "./subjects-ahead";
import { SubjectsBehind } from "./subjects-behind";
import { isMark, type Parsed, type Syntax } from "./syntax";

/** Tells whether whoever stands in front of a verb or whoever stands behind it does what it says. */
export class SubjectsEitherSide {
  private readonly behind: SubjectsBehind;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly syntax: Syntax,
    private readonly ahead: SubjectsAhead,
  ) {
    this.behind = new SubjectsBehind(lexicon, syntax);
  }

  of(
    sentence: Parsed,
    from: number,
    to: number,
    acts: readonly Act[],
  ): { subject: Mention | null; isInverted: boolean } {
    const { tokens } = sentence;
    const { language } = this.lexicon;
    const ahead = this.lexicon.onlyBehind.at(tokens, from) ? null : this.ahead.left(sentence, from, acts);
    const isQuoteBefore = this.syntax.followsQuote(sentence, from);
    const behind = this.inverted(sentence, from, to, isQuoteBefore);
    // ", рассказал журналистам человек из его команды."
    const isTrailing =
      language.isFreeOrder &&
      isMark(tokens[from - 1], ",") &&
      behind !== null &&
      (behind.kind === "anonymous" || (behind.kind === "person" && behind.name.includes(" "))) &&
      !behind.isInCase &&
      (ahead === null || ahead.to < from - 1);
    // "Вол, как рассказал изданию очевидец, вышел": in a clause of its own.
    const isInserted =
      /^(?:как|як)$/u.test(tokens[from - 1]?.base ?? "") &&
      isMark(tokens[from - 2], ",") &&
      behind !== null &&
      !behind.isInCase;
    if (isInserted) return { subject: behind, isInverted: true };
    // «Кардиналу» возразил «Бастион»: told, and who tells.
    const isToldAhead =
      ahead?.isMedia === true &&
      behind?.kind === "organization" &&
      behind.from === to &&
      tokens[ahead.from]?.isQuotedName === true &&
      /(?:у|ю|ой|ому|ям|ам|і)$/u.test(tokens[ahead.to - 1]?.text ?? "");
    if (isToldAhead) return { subject: behind, isInverted: true };
    // "Auf die Frage antwortete sie": right behind its verb, where nobody stands right in front of it.
    const isPronoun =
      language.isFreeOrder &&
      behind?.kind === "pronoun" &&
      behind.from === to &&
      ahead !== null &&
      (this.isFirstCase(behind) || ahead.isBare || !this.syntax.adjacentTo(sentence, ahead, from));
    // "Auf die Frage, was das bedeute, entgegnete Vol": German nouns are capital, too.
    const isNounAhead =
      language.code === "de" &&
      ahead?.isBare === true &&
      /^(?:person|office|anonymous)$/.test(behind?.kind ?? "") &&
      behind?.from === to;
    const prefersBehind =
      behind !== null && (isQuoteBefore || isTrailing || isPronoun || isNounAhead || ahead === null);
    const isBeside =
      behind !== null && ahead !== null && isQuoteBefore && this.syntax.adjacentTo(sentence, ahead, from);
    return prefersBehind && !isBeside
      ? { subject: behind, isInverted: true }
      : { subject: ahead, isInverted: false };
  }

  /** Whoever stands behind the verb. Where the order of words is fixed, only behind what they said, or at the
   *  sentence's end. */
  private inverted(sentence: Parsed, from: number, to: number, isQuoteBefore: boolean): Mention | null {
    const { tellers, language } = this.lexicon;
    if (tellers.has(sentence.tokens[from]?.base ?? "")) return null;
    const behind = this.behind.right(sentence, to, isQuoteBefore);
    if (!behind || isQuoteBefore || language.isFreeOrder) return behind;
    const next = sentence.tokens[behind.to];
    return !next || next.kind === "mark" || next.date >= 0 ? behind : null;
  }

  /** "Die Vorwürfe bezeichnete er als „Theater“": a pronoun that can't be whom something is done to. */
  private isFirstCase({ gender }: Mention): boolean {
    return this.lexicon.language.code === "de" && gender === "he";
  }
}
