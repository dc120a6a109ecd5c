import { type Mention, unmarked } from "../mentions/mention";
import type { Lexicon } from "../words/lexicon";
import { isCapital } from "../words/tokens";
import { isMark, mentionCovering, type Parsed, type Syntax } from "./syntax";

const isBeing = /^(?:ist|sind|war|waren|bleibt|bedeutet|est|sont|es|son|é|são|fue|foi)$/u;

/** Finds whose words they are where no verb of theirs says it: "according to", "so Vol", "pour Vol", "by Vol". */
export class SourcePhrases {
  constructor(
    private readonly lexicon: Lexicon,
    private readonly text: string,
    private readonly syntax: Syntax,
  ) {}

  /** Whoever stands behind "according to" or "citing". */
  led(sentence: Parsed, at: number): Mention | null {
    const quoted = this.quotedSource(sentence, at);
    if (quoted) return quoted;
    let next = at;
    while (this.lexicon.prepositions.has(sentence.tokens[next]?.base ?? "") && next < at + 2) next++;
    return mentionCovering(sentence, next) ?? mentionCovering(sentence, next + 1) ?? null;
  }

  /** Citing “two senior sources”: somebody unnamed, in the words of the one who cites. */
  private quotedSource({ tokens }: Parsed, at: number): Mention | null {
    const token = tokens[at];
    if (token?.kind !== "quote") return null;
    const head =
      token.text
        .toLowerCase()
        .match(/[\p{L}-]+/gu)
        ?.find((word) => this.lexicon.anonymous.has(word)) ?? this.strangerIn(token.text);
    if (!head) return null;
    return {
      ...this.pronoun({ tokens, mentions: [] }, at, at + 1, "they"),
      kind: "anonymous",
      gender: null,
      office: head,
    };
  }

  /** Citing “un visiteur du soir”: by an article and a few words. */
  private strangerIn(text: string): string | undefined {
    const [first = "", noun, ...more] = text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
    return this.lexicon.indefinite.has(first) && more.length < 4 ? noun : undefined;
  }

  /** "По его словам": the pronoun stands inside the phrase. */
  pronoun({ tokens }: Parsed, from: number, to: number, gender: "he" | "she" | "they"): Mention {
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

  /** "…“, so Vol.": German names the speaker with no verb. */
  soSaid({ tokens, mentions }: Parsed, at: number): Mention | null {
    const { code } = this.lexicon.language;
    const before = tokens[at - 1];
    if (code !== "de" || tokens[at]?.base !== "so" || !(before?.kind === "quote" || isMark(before, ",–—")))
      return null;
    const mention = mentions.find(({ from, to }) => from <= at + 1 && at + 1 < to);
    const next = mention ? tokens[mention.to] : undefined;
    return mention && (next?.kind !== "word" || next.date >= 0) ? mention : null;
  }

  /** "Pour la politologue Ada Vol, …": somebody in whose view the rest is so. */
  viewer({ tokens, mentions }: Parsed, at: number): Mention | null {
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
    // "Pour le syndicat Alerte, c'est « … »": a house has views where it says what something is.
    const isHouse =
      mention?.kind === "organization" &&
      isMark(tokens[mention.to], ",") &&
      /^(?:c'|ce|cela|il|ça|es|das|isso|esto|eso|é)$/u.test(tokens[mention.to + 1]?.base ?? "");
    // "Para ela, a troca seria …".
    const isPronoun =
      mention?.kind === "pronoun" &&
      (mention.gender === "he" || mention.gender === "she") &&
      isMark(tokens[mention.to], ",");
    const isNamed = mention?.kind === "person" || mention?.kind === "anonymous" || isHouse || isPronoun;
    return mention &&
      isNamed &&
      !mention.isBare &&
      (isMark(tokens[mention.to], ",.") || isBeing.test(tokens[mention.to]?.base ?? ""))
      ? mention
      : null;
  }

  /** "Delivered on Monday by press secretary Ada Vol": whose words they are. */
  issuer({ tokens, mentions }: Parsed, at: number): Mention | null {
    if (!this.lexicon.agents.has(tokens[at]?.base ?? "")) return null;
    let before = at - 1;
    while (this.syntax.isSkippable(tokens[before]) || this.lexicon.places.has(tokens[before]?.base ?? ""))
      before--;
    if (!this.lexicon.issued.has(tokens[before]?.base ?? "")) return null;
    return mentions.find(({ from }) => from === at + 1) ?? null;
  }

  /** Who does what is said to be done: "dubbed ‘the Ice Queen’ by palace staff", "described by Vol as". */
  doneBy(sentence: Parsed, from: number, to: number): Mention | null {
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
}
