import type { Lexicon } from "../words/lexicon";
import { isCapital, type Token } from "../words/tokens";
import type { Mention } from "./mention";
import type { MentionWording } from "./mention-wording";

// A Russian or Ukrainian verb, or what stands in front of one.
const verb =
  /^(?:не|лишь|лише|только|тільки|же|ж)$|(?:л|ла|лся|лась|в|вся|лася|ть|ти|ться|тися|ет|є|ит|ить)$/u;

/** Celle-ci is a woman. */
const latterGender = (base: string) =>
  /^(?:celui-ci|dieser|letzterer|este|éste|aquel)$/u.test(base)
    ? "he"
    : /^(?:celle-ci|letztere|esta|ésta|aquella)$/u.test(base)
      ? "she"
      : null;

/** What somebody writes or has written, in their own words. */
export const papers =
  /^(?:statement|letter|post|message|memo|memorandum|note|email|e-mail|tweet|communiqué|communique|release|caption|resignation|declaration|reply|response)$/;

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
    const isLatter =
      this.lexicon.latter.has(base) &&
      (this.lexicon.cues.at(tokens, at + 1) !== null ||
        (/-ci$/.test(base) && this.isSpeaking(tokens, at, at + 1)));
    const isLast =
      /^(?:dernier|dernière|último|última|latter)$/u.test(after) && /^(?:ce|cette|este|esta|the)$/.test(base);
    if (isLast && !isCapital(tokens[at + 2]?.text ?? "a") && this.isSpeaking(tokens, at, at + 2))
      return this.wording.made(tokens, at, at + 2, { kind: "pronoun", gender: null, isBackReference: true });
    if (isLatter)
      return this.wording.made(tokens, at, at + 1, {
        kind: "pronoun",
        gender: latterGender(base),
        isBackReference: true,
      });
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
    const told = this.lexicon.cues.endingAt(tokens, at - 1);
    if (
      base === "там" &&
      told &&
      tokens[at - 1 - told.length]?.kind === "mark" &&
      /(?:ли|ють|ять|ют|ят)$/u.test(tokens[at - 1]?.base ?? "")
    )
      return this.wording.made(tokens, at, at + 1, { kind: "pronoun", gender: "it" });
    if (isThere && this.lexicon.cues.at(tokens, at + 1))
      return this.wording.made(tokens, at, at + 1, { kind: "pronoun", gender: "it" });
    // "Тот опровергать слухи не стал": whoever was named last.
    const isThatOne =
      /^(?:ru|uk)$/.test(this.lexicon.language.code) &&
      /^(?:тот|той|та)$/u.test(base) &&
      (at === 0 || tokens[at - 1]?.text === ",") &&
      [1, 2].some((n) => verb.test(tokens[at + n]?.base ?? "")) &&
      tokens[at + 1]?.kind === "word";
    // «…», — розповів той.
    const isBehind =
      /^(?:тот|той|та)$/u.test(base) && told !== null && (tokens[at + 1]?.kind ?? "mark") === "mark";
    if (isThatOne || isBehind)
      return this.wording.made(tokens, at, at + 1, { kind: "pronoun", gender: null, isBackReference: true });
    const paper = this.paper(tokens, at);
    if (paper) return paper;
    const isAuthor = this.lexicon.authors.has(base);
    return gender || isAuthor ? this.wording.made(tokens, at, at + 1, { kind: "pronoun", gender }) : null;
  }

  /** "“…,” the statement read", "her letter said": what is written speaks for whoever wrote it. */
  private paper(tokens: readonly Token[], at: number): Mention | null {
    const { code } = this.lexicon.language;
    const first = tokens[at]?.base ?? "";
    if (code !== "en" || !/^(?:the|its|his|her|their|that|this)$/.test(first)) return null;
    const noun = /^(?:joint|short|brief|later|same|two-line|one-line|internal)$/.test(
      tokens[at + 1]?.base ?? "",
    )
      ? at + 2
      : at + 1;
    const verb = tokens[noun + 1]?.base ?? "";
    const isRead =
      /^reads?$/.test(verb) ||
      this.lexicon.cues.at(tokens, noun + 1)?.value === "say" ||
      /^(?:added|continued|concluded|adds)$/.test(verb);
    if (!isRead || !papers.test(tokens[noun]?.base ?? "")) return null;
    const gender = /^(?:his|her)$/.test(first) ? (first === "his" ? "he" : "she") : "it";
    return this.wording.made(tokens, at, noun + 1, {
      kind: "pronoun",
      gender,
      office: tokens[noun]?.base ?? null,
    });
  }

  /** Whether a verb of saying stands on either side of a place. */
  private isSpeaking(tokens: readonly Token[], from: number, to: number): boolean {
    return this.lexicon.cues.at(tokens, to) !== null || this.lexicon.cues.endingAt(tokens, from - 1) !== null;
  }
}
