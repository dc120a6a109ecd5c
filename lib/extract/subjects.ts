import type { Act } from "./act";
import type { Lexicon } from "./lexicon";
import type { Mention } from "./mention";
import type { Token } from "./tokens";

export type Parsed = { tokens: readonly Token[]; mentions: readonly Mention[] };

export const isMark = (token: Token | undefined, marks: string) =>
  token?.kind === "mark" && marks.includes(token.text);

const possessive = /['’]s?$|s['’]$/u;
// How many words an aside may have.
const LONGEST_ASIDE = 40;

/** Finds who does what a verb says: in front of it, over an aside, behind it. */
export class Subjects {
  constructor(
    protected readonly lexicon: Lexicon,
    protected readonly text: string,
    /** Whether a name stands in a case in which nobody does anything. */
    private readonly isOblique: (mention: Mention) => boolean,
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

  protected isPossessive({ tokens }: Parsed, mention: Mention): boolean {
    const { code } = this.lexicon.language;
    const last = tokens[mention.to - 1];
    return (
      code === "en" &&
      possessive.test(last?.text ?? "") &&
      mention.kind !== "office" &&
      !/['’]s?$/.test(mention.name)
    );
  }

  protected isObject({ tokens }: Parsed, mention: Mention): boolean {
    const before = tokens[mention.from - 1];
    if (!before) return false;
    return this.lexicon.prepositions.has(before.base) && before.kind === "word";
  }

  /** Over an aside between commas, to where it began. */
  protected beforeAside(sentence: Parsed, comma: number): number | null {
    for (let at = comma - 1; at > Math.max(-1, comma - LONGEST_ASIDE); at--) {
      if (sentence.tokens[at]?.kind === "quote") return null;
      if (!isMark(sentence.tokens[at], ",(—–")) continue;
      const mention = this.endingAt(sentence, at - 1);
      if (mention && mention.to === at && !this.isObject(sentence, mention)) return at - 1;
    }
    return null;
  }

  /** The one who speaks, in front of the verb. */
  protected left(sentence: Parsed, from: number, acts: readonly Act[]): Mention | null {
    const { tokens } = sentence;
    let at = from - 1;
    while (this.isSkippable(tokens[at])) at--;
    if (
      this.lexicon.conjunctions.has(tokens[at]?.base ?? "") ||
      (isMark(tokens[at], ",") && this.lexicon.conjunctions.has(tokens[at + 1]?.base ?? ""))
    ) {
      const previous = acts.findLast(
        ({ subject, to, kind }) => subject && to <= at && kind !== "according" && kind !== "citing",
      );
      return previous?.subject ?? this.first(sentence, at);
    }
    const adjacent = this.endingAt(sentence, at);
    if (adjacent && this.isOblique(adjacent)) return this.first(sentence, from);
    if (adjacent) {
      if (this.isPossessive(sentence, adjacent)) return null;
      return this.isObject(sentence, adjacent) ? this.first(sentence, from) : adjacent;
    }
    if (isMark(tokens[at], ",)—–")) {
      const described = this.endingAt(sentence, at - 1);
      const isWhole =
        described?.to === at && tokens.slice(described.from, at).some((token) => isMark(token, ","));
      if (described && isWhole) return described;
      const over = this.beforeAside(sentence, at);
      if (
        over === null &&
        described?.to === at &&
        described.kind === "person" &&
        isMark(tokens[described.from - 1], ",")
      )
        return described;
      if (over !== null) {
        const mention = this.endingAt(sentence, over) ?? null;
        if (mention && !this.isPossessive(sentence, mention)) return mention;
      }
      return null;
    }
    return this.first(sentence, from);
  }

  /** The sentence's own subject, where nothing but small words stands before it and no clause between. */
  protected first(sentence: Parsed, before: number): Mention | null {
    const { tokens, mentions } = sentence;
    const opensWithPlace = this.lexicon.prepositions.has(tokens[0]?.base ?? "");
    const mention = mentions.find(
      (each) => each.to <= before && !(opensWithPlace && each.from < 6 && this.isObject(sentence, each)),
    );
    if (!mention || this.isPossessive(sentence, mention)) return null;
    for (let at = opensWithPlace ? Math.min(mention.from, 8) : 0; at < mention.from; at++) {
      const token = tokens[at];
      const isSmall =
        this.isSkippable(token) || isMark(token, ",") || this.lexicon.conjunctions.has(token?.base ?? "");
      if (!isSmall) return null;
    }
    // A later name that could be the subject as well, or a clause with one of its own, leaves it open.
    for (let at = mention.to; at < before; at++) {
      const token = tokens[at];
      if (token?.kind === "quote") return null;
      if (this.lexicon.that.has(token?.base ?? "") || this.lexicon.barriers.at(tokens, at)) return null;
      if (isMark(token, ",;:")) {
        const other = mentions.find(({ from }) => from > at && from < before);
        if (other && !this.isObject(sentence, other)) return null;
      }
    }
    return mention;
  }

  /** The one who speaks, behind the verb. */
  protected right(sentence: Parsed, to: number): Mention | null {
    const { tokens } = sentence;
    const { audience, prepositions } = this.lexicon;
    let at = to;
    for (let steps = 0; steps < 10; steps++) {
      const token = tokens[at];
      if (!token || token.kind === "quote" || isMark(token, ".:;!?")) return null;
      const mention = this.startingAt(sentence, at);
      const isAudience = audience.at(tokens, at);
      if (isAudience && !(mention?.kind === "person")) {
        at += isAudience.length;
        continue;
      }
      const teller = mention?.isMedia ? sentence.mentions.find(({ from }) => from === mention.to) : undefined;
      if (mention && teller && tokens[mention.from]?.isQuotedName && teller.kind !== "organization")
        return teller;
      if (mention && mention.from === at)
        return mention.kind === "pronoun" && mention.gender === "it" ? null : mention;
      if (this.isSkippable(token)) {
        at++;
        continue;
      }
      if (prepositions.has(token.base)) {
        const reached = audience.at(tokens, at + 1) ?? audience.at(tokens, at + 2);
        const object = this.startingAt(sentence, at + 1);
        if (reached) at += reached.length + (audience.at(tokens, at + 1) ? 1 : 2);
        else if (object && (object.isMedia || object.kind === "organization")) at = object.to;
        else return null;
        continue;
      }
      return null;
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
      gender,
      office: null,
      isBackReference: false,
      isMedia: false,
      isOfThem: false,
      isBare: false,
      outlet: null,
    };
  }

  /** In languages whose verb ends the sentence: the first who stands in no case but the first. */
  protected foremost({ tokens, mentions }: Parsed, before: number): Mention | null {
    const isPlain = ({ from, to }: Mention) =>
      !tokens.slice(from, to).some(({ text }) => /['’]/u.test(text)) && !this.lexicon.through.at(tokens, to);
    return mentions.find((mention) => mention.to <= before && isPlain(mention)) ?? null;
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

  /** "В Кремле заявили": a plural verb with nobody to say it, and a house at the sentence's head. */
  protected withinHouse({ tokens, mentions }: Parsed, from: number, to: number): Mention | null {
    if (
      !this.lexicon.language.isHeadFirst ||
      !/(?:ли|ють|ять|ют|ят|лись|лися|ються|ются)$/u.test(tokens[from]?.base ?? "")
    )
      return null;
    if (!/^(?:в|во|у)$/u.test(tokens[0]?.base ?? "")) return null;
    const house = mentions.find((mention) => mention.from === 1 && mention.to <= from);
    return house && (house.kind === "organization" || house.isBare) && to > 0 ? house : null;
  }

  /** "… hatte Stauder ihn als „Fels“ bezeichnet": the first in the sentence whom no preposition governs. */
  protected headOf(sentence: Parsed, before: number): Mention | null {
    return (
      sentence.mentions.find((mention) => mention.to <= before && !this.isObject(sentence, mention)) ?? null
    );
  }

  /** "Vol and Ilves said": two speak, and neither alone. */
  protected isOneOfSeveral({ tokens, mentions }: Parsed, mention: Mention): boolean {
    if (mention.kind !== "person") return false;
    const isAnd =
      this.lexicon.conjunctions.has(tokens[mention.from - 1]?.base ?? "") &&
      !this.lexicon.barriers.at(tokens, mention.from - 1);
    if (!isAnd) return false;
    const comma = isMark(tokens[mention.from - 2], ",") ? 1 : 0;
    const other = mentions.find(({ to }) => to === mention.from - 1 - comma);
    if (other?.kind === "person") return true;
    const opener = mentions[0];
    return comma === 1 && opener?.kind === "person" && opener.from <= 6 && opener !== mention;
  }

  protected adjacentTo(sentence: Parsed, mention: Mention, at: number): boolean {
    let before = at - 1;
    while (this.isSkippable(sentence.tokens[before])) before--;
    return mention.to === before + 1;
  }

  /** Whether the verb comes right behind a quotation, with nothing but a comma or a dash between. */
  protected followsQuote({ tokens }: Parsed, from: number): boolean {
    let at = from - 1;
    while (isMark(tokens[at], ",—–-.") || this.isSkippable(tokens[at])) at--;
    return tokens[at]?.kind === "quote";
  }
}
