import type { CueClass } from "../languages/language";
import type { Mention } from "../mentions/mention";
import { ASIDE, type Lexicon } from "../words/lexicon";
import { isCapital } from "../words/tokens";
import { isMark, mentionCovering, type Parsed } from "./syntax";

/** Finds whom something was said to. */
export class Addressees {
  constructor(private readonly lexicon: Lexicon) {}

  /** Whom the words were said to, right behind the verb. */
  addressee(
    sentence: Parsed,
    to: number,
    subject: Mention | null,
    kind: CueClass,
  ): { mention: Mention | null; end: number } {
    const { tokens } = sentence;
    const isTelling = kind === "say" || kind === "report" || kind === "confirm";
    let at = to;
    let end = to;
    let mention: Mention | null = null;
    for (let steps = 0; steps < 6; steps++) {
      const token = tokens[at];
      // "A dit Ada Vol, à la radio Ondes,": whom, in an aside of its own.
      const aside = subject?.to === at && isMark(token, ",") ? this.toldAside(sentence, at) : null;
      if (aside) return { mention: aside, end: aside.to };
      if (!token || token.kind === "quote" || isMark(token, ",:;.!?") || this.lexicon.that.has(token.base))
        break;
      const audience = this.lexicon.audience.at(tokens, at) ?? this.lexicon.audience.at(tokens, at + 1);
      const isAhead = audience !== null && this.lexicon.audience.at(tokens, at) === null;
      if (audience && (!isAhead || isCapital(token.text))) {
        at += audience.length + (isAhead ? 1 : 0);
        end = at;
        continue;
      }
      // Told CBN's “Sunday Table”.
      if (mention && token.isQuotedName) {
        at++;
        end = at;
        continue;
      }
      const found = mentionCovering(sentence, at);
      // "Said Vol was unwell": nobody is told anything but by "told" and "to".
      const verb = tokens[to - 1]?.base ?? "";
      const isTold =
        this.lexicon.language.code !== "en" ||
        at > to ||
        this.lexicon.tellers.has(verb) ||
        this.lexicon.prepositions.has(verb);
      // "Sagte er am Rande der Sitzung": a German noun behind a phrase of where is told nothing.
      const isPlace =
        found?.isBare === true &&
        this.lexicon.language.code === "de" &&
        tokens.slice(to, at).some(({ base }) => base === ASIDE);
      const carries = isTold && !isPlace && (found?.kind === "organization" || found?.kind === "person");
      if (found && carries && isTelling && found !== subject && found.from === at && !mention) {
        mention = found;
        at = found.to;
        end = at;
        continue;
      }
      if (found && found === subject) {
        at = found.to;
        end = at;
        continue;
      }
      if (token.date >= 0 || this.lexicon.adverbs.has(token.base)) {
        at++;
        end = at;
        continue;
      }
      if (this.lexicon.places.has(token.base)) break;
      // "Says Vol of the Watch" tells the Watch nothing.
      const isOf = this.lexicon.prepositions.has(token.base) && !/^(?:to|with)$/.test(token.base);
      if (this.lexicon.language.code === "en" && isOf) break;
      if (this.lexicon.prepositions.has(token.base) || this.lexicon.definite.has(token.base)) {
        at++;
        continue;
      }
      break;
    }
    return { mention, end };
  }

  private toldAside({ tokens, mentions }: Parsed, comma: number): Mention | null {
    const isTo = /^(?:à|au|a|al|ao|to|dem|der|gegenüber)$/u.test(tokens[comma + 1]?.base ?? "");
    const told = isTo ? mentions.find(({ from }) => from >= comma + 1 && from <= comma + 2) : undefined;
    return told?.isMedia ? told : null;
  }
}
