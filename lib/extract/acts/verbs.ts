import type { CueClass } from "../languages/language";
import type { Lexicon } from "../words/lexicon";
import { isCapital, type Token } from "../words/tokens";
import { isMark, mentionCovering, type Parsed, type Syntax } from "./syntax";

const degree = /^(?:très|trop|assez|si|muy|tan|muito|tão|sehr|zu|very|too|so|очень|слишком|дуже|надто|çok)$/u;
const modal =
  /^(?:woll(?:te|en)|will|k[aö]nn|konnte|m[uü]ss|m[aö]g|möch|soll|d[aü]rf|durfte|wird|werden|würde|wurden?$)/u;

/** Tells verbs of saying from what only looks like them. */
export class SpeechVerbs {
  constructor(
    private readonly lexicon: Lexicon,
    private readonly syntax: Syntax,
  ) {}

  isNoun(tokens: readonly Token[], at: number, sentence: Parsed): boolean {
    const base = tokens[at]?.base ?? "";
    const article = tokens[at - 1]?.base ?? "";
    // "El desmentido llega tarde", but "ha desmentido".
    if (base === "desmentido" && (this.lexicon.definite.has(article) || this.lexicon.indefinite.has(article)))
      return true;
    if (this.isLoneParticiple(tokens, at)) return true;
    // "A shouting match".
    const { participles, definite, indefinite } = this.lexicon;
    const isDetermined = definite.has(article) || indefinite.has(article);
    if (
      this.lexicon.language.code === "en" &&
      isDetermined &&
      /ing$/.test(base) &&
      participles.at(tokens, at)
    )
      return true;
    // "Un télégramme très critique".
    if (degree.test(tokens[at - 1]?.base ?? "")) return true;
    // "An economist called Ada Vol": that is her name.
    const called = sentence.mentions.find(({ from }) => from === at + 1);
    const isNaming =
      /^(?:called|named|llamad[oa]|chamad[oa]|nommée?)$/u.test(base) && called?.kind === "person";
    if (isNaming && called.name.includes(" ") && mentionCovering(sentence, at - 1)?.kind === "anonymous")
      return true;
    if (!this.lexicon.cueOrNoun.has(base)) return false;
    if (tokens[at - 1]?.kind === "quote" && /[,!?]$/u.test(tokens[at - 1]?.text ?? "")) return false;
    if (this.lexicon.language.code === "de" && base !== "so") return isCapital(tokens[at]?.text ?? "");
    const before = tokens[at - 1];
    if (isMark(before, ",—–") && this.syntax.followsQuote(sentence, at)) return false;
    if (!before || tokens[at + 1]?.base === "of" || /['’]s?$/u.test(before.text)) return true;
    // "A video call that": what an article stands in front of.
    const isCompound =
      this.lexicon.language.code === "en" &&
      !/(?:ed|ing)$/.test(base) &&
      before.kind === "word" &&
      before.text === before.text.toLowerCase() &&
      /^(?:a|an|the|this|that|his|her|its|their|no)$/.test(tokens[at - 2]?.base ?? "") &&
      mentionCovering(sentence, at - 1)?.kind !== "organization" &&
      !this.lexicon.anonymous.has(before.base) &&
      !this.lexicon.offices.has(before.base);
    if (isCompound) return true;
    // "Había dicho Barrientos".
    if (/^(?:es|pt)$/.test(this.lexicon.language.code) && /^(?:ha|han|hab|tem|têm|tinha)/u.test(before.base))
      return false;
    let last = at - 1;
    while (this.lexicon.language.code !== "en" && this.syntax.isSkippable(tokens[last])) last--;
    const mention = mentionCovering(sentence, last);
    // "Asked only one question": a verb would have its ending.
    if (mention?.isOfThem && mention.to === at && mention.to - mention.from === 1 && !/(?:s|ed)$/.test(base))
      return true;
    if (
      mention &&
      mention.to === last + 1 &&
      !this.syntax.isPossessive(sentence, mention) &&
      !this.syntax.isObject(sentence, mention)
    )
      return false;
    if (isMark(before, ",")) {
      const isTitled = mentionCovering(sentence, at - 2)?.to === at - 1;
      if (isTitled || this.syntax.beforeAside(sentence, at - 1) !== null) return false;
    }
    return !this.lexicon.adverbs.has(before.base) || !mentionCovering(sentence, at - 2);
  }

  /** "Preguntado por ello": without an auxiliary, done to somebody. */
  private isLoneParticiple(tokens: readonly Token[], at: number): boolean {
    const { auxiliaries, adverbs, language } = this.lexicon;
    if (!/^(?:es|pt)$/.test(language.code) || !/[ai]d[oa]s?$/u.test(tokens[at]?.base ?? "")) return false;
    const before = adverbs.has(tokens[at - 1]?.base ?? "") ? tokens[at - 2] : tokens[at - 1];
    return !auxiliaries.has(before?.base ?? "");
  }

  /** "Continued to work", "продолжает работать": what goes on isn't speech. */
  isOtherVerbs(sentence: Parsed, at: number, cue: { length: number; value: CueClass }): boolean {
    const { tokens } = sentence;
    if (cue.value !== "add") return false;
    const after = tokens[at + cue.length];
    const goesOn = /^(?:продолж|continu|prosegu|prosig|poursui|продовж)/u.test(tokens[at]?.base ?? "");
    if (
      goesOn &&
      after?.kind === "word" &&
      !this.syntax.followsQuote(sentence, at) &&
      !this.lexicon.that.has(after.base)
    )
      return true;
    const next = tokens[at + cue.length]?.base ?? "";
    const { code } = this.lexicon.language;
    if (code === "en") return next === "to" && tokens[at + cue.length - 1]?.base !== "say";
    if (code === "ru" || code === "uk") return /(?:ть|ться|ти|тися|чь)$/u.test(next);
    if (code === "fr") return /^(?:à|de|d'|son|sa|ses)$/u.test(next);
    return (code === "es" || code === "pt") && /(?:ndo$|^con$|^com$|^a$)/u.test(next);
  }

  /** "Refused to confirm": what isn't done. Wies: zurück, or nothing of the kind. */
  isInfinitive(tokens: readonly Token[], at: number): boolean {
    const { code } = this.lexicon.language;
    const base = tokens[at]?.base ?? "";
    if (code === "de" && /^(?:wies(?:en)?|weist|weisen)$/.test(base))
      return !tokens.slice(at + 1).some((token) => /^(?:zurück|hin)$/.test(token.base));
    // "Wollte das weder bestätigen noch dementieren".
    const isWanted = (token: Token) => modal.test(token.base);
    const isDone = tokens[at + 1]?.base === "haben";
    if (
      code === "de" &&
      !isDone &&
      /[^t]en$/u.test(base) &&
      tokens.slice(Math.max(0, at - 8), at).some(isWanted)
    )
      return true;
    // "Hält den Streit für „hausgemacht“": what one takes it for.
    if (code === "de" && /^(?:hält|hielt(?:en)?|halten)$/.test(base))
      return !tokens
        .slice(at + 1)
        .some(
          (token, n, all) =>
            token.base === "für" &&
            (all[n + 1]?.kind === "quote" || all.slice(n).some(({ text }) => text === ":")),
        );
    const isHearsay =
      tokens[at - 1]?.base === "to" &&
      this.lexicon.cues.at(tokens, at - 2) !== null &&
      this.syntax.isSkippable(tokens[at - 3]);
    if (isHearsay) return false;
    // "Was summoned and told he was out": one tells somebody, and is told that.
    const isTold =
      code === "en" &&
      /^(?:told|assured)$/.test(base) &&
      /^(?:he|she|they|it|that|to)$/.test(tokens[at + 1]?.base ?? "") &&
      !(tokens[at + 1]?.base === "it" && this.lexicon.that.has(tokens[at + 2]?.base ?? ""));
    if (isTold) return true;
    // "Who asked not to be named".
    const isBegging = /^ask(?:ed|s|ing)?$/.test(base) && /^(?:to|not)$/.test(tokens[at + 1]?.base ?? "");
    if (code === "en" && isBegging) return true;
    const isBefore = /^(?:to|let|cannot|can't|don't|didn't|doesn't|won't)$/.test(tokens[at - 1]?.base ?? "");
    return code === "en" && isBefore && !/(?:ed|ing|s)$/.test(base);
  }

  /** "The newspaper Merkur, which claimed": the outlet's own words, not a report's. */
  isOutlets({ tokens, mentions }: Parsed, at: number): boolean {
    if (tokens[at - 1]?.base !== "which" || !isMark(tokens[at - 2], ",")) return false;
    return mentions.some(({ to, isMedia }) => isMedia && to === at - 2);
  }

  /** "Selon lesquelles": what follows is told by whoever told before. */
  isRelative(tokens: readonly Token[], at: number): boolean {
    const [first = "", second = ""] = [tokens[at]?.base, tokens[at + 1]?.base];
    const relative = /^(?:lesquel|laquelle|lequel|which|котор|яким|якою|яких)/u;
    return (
      relative.test(first) || (/^(?:las|los|la|el|a|o|as|os)$/.test(first) && /^(?:cual|qua)/u.test(second))
    );
  }
}
