import type { Lexicon } from "./lexicon";
import { type Mention, unmarked } from "./mention";
import { isCapital, type Token } from "./tokens";

export type Parsed = { tokens: readonly Token[]; mentions: readonly Mention[] };

export const isMark = (token: Token | undefined, marks: string) =>
  token?.kind === "mark" && marks.includes(token.text);

const isBeing = /^(?:ist|sind|war|waren|bleibt|bedeutet|est|sont|es|son|é|são|fue|foi)$/u;

/** Finds who does what a verb says where they stand behind it. */
export class SubjectsBehind {
  constructor(
    protected readonly lexicon: Lexicon,
    protected readonly text: string,
  ) {}

  protected isSkippable(token: Token | undefined): boolean {
    if (!token || token.kind === "quote") return false;
    if (token.date >= 0) return true;
    const { adverbs, auxiliaries, negation, partly } = this.lexicon;
    return (
      adverbs.has(token.base) ||
      auxiliaries.has(token.base) ||
      negation.has(token.base) ||
      partly.has(token.base)
    );
  }

  protected endingAt({ mentions }: Parsed, at: number): Mention | undefined {
    return mentions.find(({ from, to }) => from <= at && at < to);
  }

  protected startingAt({ mentions }: Parsed, at: number): Mention | undefined {
    return mentions.find(({ from, to }) => from <= at && at < to);
  }

  protected isObject({ tokens }: Parsed, mention: Mention): boolean {
    const isOblique = /^(?:dem|den|des|einem|einen|eines)$/.test(tokens[mention.from]?.base ?? "");
    if (isOblique && this.lexicon.language.code === "de") return true;
    const before = tokens[mention.from - 1];
    if (!before) return false;
    return this.lexicon.prepositions.has(before.base) && before.kind === "word";
  }

  /** The one who speaks, behind the verb. */
  protected right(sentence: Parsed, to: number, isQuoteBefore: boolean): Mention | null {
    const { tokens } = sentence;
    const { audience, prepositions } = this.lexicon;
    let at = to;
    let unknown = 0;
    for (let steps = 0; steps < 12; steps++) {
      const token = tokens[at];
      if (!token || token.kind === "quote" || isMark(token, ".:;!?")) return null;
      const mention = this.startingAt(sentence, at);
      const isAudience = audience.at(tokens, at);
      if (isAudience && !(mention?.kind === "person")) {
        at += isAudience.length;
        continue;
      }
      const teller = mention?.isMedia ? sentence.mentions.find(({ from }) => from === mention.to) : undefined;
      const isTold =
        tokens[mention?.from ?? -1]?.isQuotedName ||
        (mention?.isBackReference && mention.to - mention.from === 1);
      if (mention && teller && isTold && teller.kind !== "organization") return teller;
      const isTo =
        /^(?:a|al|à|ao|to|au|gegenüber)$/.test(tokens[at - 1]?.base ?? "") &&
        mention?.kind === "organization";
      if (mention?.isMedia && mention.from === at && isTo) {
        at = mention.to;
        continue;
      }
      if (mention && mention.from === at)
        return mention.kind === "pronoun" && mention.gender === "it" ? null : mention;
      if (this.isSkippable(token)) {
        at++;
        continue;
      }
      if (prepositions.has(token.base)) {
        const reached = audience.at(tokens, at + 1) ?? audience.at(tokens, at + 2);
        const object = this.startingAt(sentence, at + 1) ?? this.indefiniteAt(sentence, at + 1);
        if (reached) at += reached.length + (audience.at(tokens, at + 1) ? 1 : 2);
        else if (object) at = object.to;
        else at += 2;
        continue;
      }
      if (!this.isPlain(token) || !isQuoteBefore || ++unknown > 4) return null;
      at++;
    }
    return null;
  }

  /** "По его словам": the pronoun stands inside the phrase. */
  protected pronoun({ tokens }: Parsed, from: number, to: number, gender: "he" | "she" | "they"): Mention {
    const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
    return {
      from,
      to,
      kind: "pronoun",
      name: this.text.slice(start, end),
      start,
      end,
      ...unmarked,
      gender,
    };
  }

  /** Whoever stands behind "according to" or "citing". */
  protected led(sentence: Parsed, at: number): Mention | null {
    const quoted = this.quotedSource(sentence, at);
    if (quoted) return quoted;
    let next = at;
    while (this.lexicon.prepositions.has(sentence.tokens[next]?.base ?? "") && next < at + 2) next++;
    return this.startingAt(sentence, next) ?? this.startingAt(sentence, next + 1) ?? null;
  }

  /** Citing “two senior sources”: somebody unnamed, in the words of the one who cites. */
  protected quotedSource({ tokens }: Parsed, at: number): Mention | null {
    const token = tokens[at];
    if (token?.kind !== "quote") return null;
    const head = token.text
      .toLowerCase()
      .match(/[\p{L}-]+/gu)
      ?.find((word) => this.lexicon.anonymous.has(word));
    if (!head) return null;
    return {
      ...this.pronoun({ tokens, mentions: [] }, at, at + 1, "they"),
      kind: "anonymous",
      gender: null,
      office: head,
    };
  }

  /** "A uma rádio local": the mention begins behind its article. */
  private indefiniteAt(sentence: Parsed, at: number): Mention | undefined {
    const { indefinite, definite } = this.lexicon;
    const base = sentence.tokens[at]?.base ?? "";
    return indefinite.has(base) || definite.has(base) ? this.startingAt(sentence, at + 1) : undefined;
  }

  /** A small word that opens no clause and says nothing by itself. */
  private isPlain(token: Token | undefined): boolean {
    if (token?.kind !== "word" || isCapital(token.text)) return false;
    const { that, conjunctions, barriers, cues } = this.lexicon;
    return (
      !that.has(token.base) &&
      !conjunctions.has(token.base) &&
      !barriers.at([token], 0) &&
      !cues.at([token], 0)
    );
  }

  /** "Was once dubbed", "has been described": what is done to the one in front. */
  protected isPassive(tokens: readonly Token[], at: number): boolean {
    const { adverbs, negation, notCueAfter } = this.lexicon;
    let before = at - 1;
    while (
      before > at - 4 &&
      (adverbs.has(tokens[before]?.base ?? "") || negation.has(tokens[before]?.base ?? ""))
    )
      before--;
    return notCueAfter.has(tokens[at - 1]?.base ?? "") || notCueAfter.has(tokens[before]?.base ?? "");
  }

  /** Who does what is said to be done: "dubbed ‘the Ice Queen’ by palace staff", "described by Vol as". */
  protected doneBy(sentence: Parsed, from: number, to: number): Mention | null {
    const { tokens } = sentence;
    for (let at = to; at < Math.min(tokens.length, to + 12); at++) {
      const token = tokens[at];
      if (!token || isMark(token, ".;:") || this.lexicon.that.has(token.base)) return null;
      if (at > from && this.lexicon.cues.at(tokens, at)) return null;
      if (!this.lexicon.agents.has(token.base)) continue;
      return sentence.mentions.find((mention) => mention.from > at && mention.from <= at + 2) ?? null;
    }
    return null;
  }

  /** "Delivered on Monday by press secretary Ada Vol": whose words they are. */
  protected issuer({ tokens, mentions }: Parsed, at: number): Mention | null {
    if (!this.lexicon.agents.has(tokens[at]?.base ?? "")) return null;
    let before = at - 1;
    while (this.isSkippable(tokens[before]) || this.lexicon.places.has(tokens[before]?.base ?? "")) before--;
    if (!this.lexicon.issued.has(tokens[before]?.base ?? "")) return null;
    return mentions.find(({ from }) => from === at + 1) ?? null;
  }

  /** "In der Partei hieß es": nobody says it but the house. */
  protected heardIn({ tokens, mentions }: Parsed, at: number): Mention | null {
    const isSaid = /^(?:hieß|heißt|verlautete|verlautet|hörte|hört)$/.test(tokens[at]?.base ?? "");
    if (
      this.lexicon.language.code !== "de" ||
      !isSaid ||
      !/^(?:in|im|aus|bei|beim)$/.test(tokens[0]?.base ?? "")
    )
      return null;
    const house = mentions.find(({ from, to }) => from <= 2 && to <= at);
    return house && (house.kind === "organization" || house.kind === "anonymous") ? house : null;
  }

  /** "…“, so Vol.": German names the speaker with no verb. */
  protected soSaid({ tokens, mentions }: Parsed, at: number): Mention | null {
    const { code } = this.lexicon.language;
    const before = tokens[at - 1];
    if (code !== "de" || tokens[at]?.base !== "so" || !(before?.kind === "quote" || isMark(before, ",–—")))
      return null;
    const mention = mentions.find(({ from, to }) => from <= at + 1 && at + 1 < to);
    const next = mention ? tokens[mention.to] : undefined;
    return mention && (next?.kind !== "word" || next.date >= 0) ? mention : null;
  }

  /** "Pour la politologue Ada Vol, …": somebody in whose view the rest is so. */
  protected viewer({ tokens, mentions }: Parsed, at: number): Mention | null {
    const before = tokens[at - 1];
    if (!this.lexicon.opinions.has(tokens[at]?.base ?? "") || (before && before.kind === "word")) return null;
    const near = mentions.find(({ from, to }) => from <= at + 1 && at + 1 < to);
    // "Para o bastonário dos advogados, Ada Vol, …": behind an office that no list has.
    const named = mentions.find(
      ({ from, kind, name }) =>
        kind === "person" &&
        name.includes(" ") &&
        from > at &&
        from < at + 9 &&
        isMark(tokens[from - 1], ","),
    );
    const isOnly =
      named &&
      tokens.slice(at + 1, named.from - 1).every(({ kind, text }) => kind === "word" && !isCapital(text));
    const mention = isOnly ? named : near;
    const isNamed = mention?.kind === "person" || mention?.kind === "anonymous";
    return mention &&
      isNamed &&
      !mention.isBare &&
      (isMark(tokens[mention.to], ",.") || isBeing.test(tokens[mention.to]?.base ?? ""))
      ? mention
      : null;
  }
}
