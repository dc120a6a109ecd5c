import { told as toldCase } from "../mentions/kind-words";
import type { Mention } from "../mentions/mention";
import type { Lexicon } from "../words/lexicon";
import { isMark, mentionCovering, type Parsed, type Syntax } from "./syntax";

// How many words an aside between a verb and its subject may have.
const LONGEST_ASIDE = 6;
const LONGEST_PLACE = 11;

/** Finds who does what a verb says where they stand behind it. */
export class SubjectsBehind {
  constructor(
    private readonly lexicon: Lexicon,
    private readonly syntax: Syntax,
  ) {}

  /** The one who speaks, behind the verb. */
  right(sentence: Parsed, to: number, isQuoteBefore: boolean): Mention | null {
    const { tokens } = sentence;
    const { audience, prepositions } = this.lexicon;
    let at = to;
    let unknown = 0;
    let told = -1;
    for (let steps = 0; steps < 12; steps++) {
      const token = tokens[at];
      if (!token || token.kind === "quote" || isMark(token, ".:;!?")) return null;
      const mention = mentionCovering(sentence, at);
      const isAudience = audience.at(tokens, at);
      if (isAudience && !(mention?.kind === "person")) {
        at += isAudience.length;
        told = at;
        continue;
      }
      // "Dijo a los periodistas el ministro": a noun before a name, read with it.
      if (at === told && mention?.kind === "person" && mention.from < at) return mention;
      const teller = mention?.isMedia ? sentence.mentions.find(({ from }) => from === mention.to) : undefined;
      const isTold =
        tokens[mention?.from ?? -1]?.isQuotedName ||
        toldCase.test(tokens[mention?.from ?? -1]?.base ?? "") ||
        (mention?.isBackReference && mention.to - mention.from === 1);
      if (mention && teller && isTold && teller.kind !== "organization") return teller;
      const isTo =
        /^(?:a|al|à|ao|to|au|gegenüber)$/.test(tokens[at - 1]?.base ?? "") &&
        mention?.kind === "organization";
      if (mention?.isMedia && mention.from === at && isTo) {
        at = mention.to;
        continue;
      }
      // "Teria dito a auxiliares": told, behind a word that is an article as often.
      const hearer = token.base === "a" ? mentionCovering(sentence, at + 1) : undefined;
      if (this.lexicon.language.code === "pt" && hearer?.from === at + 1 && !mention) {
        at = hearer.to;
        continue;
      }
      if (mention && mention.from === at)
        return mention.kind === "pronoun" && mention.gender === "it" ? null : mention;
      // ", teilte die Gewerkschaft mit,": over the article of a German noun.
      const isArticle =
        this.lexicon.language.code === "de" &&
        this.lexicon.definite.has(token.base) &&
        mentionCovering(sentence, at + 1)?.from === at + 1;
      if (isArticle) {
        at++;
        continue;
      }
      const named = unknown > 0 ? this.namedBehind(sentence, at) : null;
      if (named) return named;
      const aside = isQuoteBefore ? this.asideEnd(sentence, at) : null;
      if (aside !== null) {
        at = aside;
        continue;
      }
      if (this.syntax.isSkippable(token)) {
        at++;
        continue;
      }
      if (prepositions.has(token.base)) {
        const reached = audience.at(tokens, at + 1) ?? audience.at(tokens, at + 2);
        const object = mentionCovering(sentence, at + 1) ?? this.indefiniteAt(sentence, at + 1);
        if (reached) {
          at += reached.length + (audience.at(tokens, at + 1) ? 1 : 2);
          told = at;
        } else if (object) at = object.to;
        else at += 2;
        continue;
      }
      if (!this.syntax.isPlain(token) || !isQuoteBefore || ++unknown > 4) return null;
      at++;
    }
    return null;
  }

  /** "Diz, sob reserva, um líder", "говорит, не называя себя, чиновник": behind a short aside that names nobody. */
  private asideEnd({ tokens, mentions }: Parsed, comma: number): number | null {
    if (!isMark(tokens[comma], ",")) return null;
    const end = tokens.findIndex(
      (token, n) => n > comma && (token.kind === "mark" || token.kind === "quote"),
    );
    // "A lancé, à la tribune de l'Assemblée, la députée": a phrase of where may name a house.
    const isPlace = this.lexicon.prepositions.has(tokens[comma + 1]?.base ?? "");
    const longest = isPlace ? LONGEST_PLACE : LONGEST_ASIDE;
    const isShort = end > comma + 1 && end - comma <= longest && isMark(tokens[end], ",");
    const isNamed = mentions.some(
      ({ from, to, kind }) =>
        to > comma && from < end && !(isPlace && (kind === "organization" || from <= comma + 3)),
    );
    return isShort && !isNamed && mentions.some(({ from }) => from >= end + 1 && from <= end + 2)
      ? end + 1
      : null;
  }

  /** "A fait savoir son épouse, Ada Vol, à la radio": behind a noun that is in no list, set off on both sides. */
  private namedBehind({ tokens, mentions }: Parsed, comma: number): Mention | null {
    const person = mentions.find(({ from }) => from === comma + 1);
    const isWhole = person?.kind === "person" && person.name.includes(" ") && !person.isInCase;
    return isMark(tokens[comma], ",") && isWhole && tokens[person.to]?.kind !== "word" ? person : null;
  }

  /** "A uma rádio local": the mention begins behind its article. */
  private indefiniteAt(sentence: Parsed, at: number): Mention | undefined {
    const { indefinite, definite } = this.lexicon;
    const base = sentence.tokens[at]?.base ?? "";
    return indefinite.has(base) || definite.has(base) ? mentionCovering(sentence, at + 1) : undefined;
  }
}
