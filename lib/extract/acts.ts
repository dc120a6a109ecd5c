import type { CueClass } from "./languages/language";
import type { Lexicon } from "./lexicon";
import type { Mention } from "./mention";
import { isCapital, type Token } from "./tokens";

/** A cue in a sentence with whoever its words make the speaker. */
export type Act = {
  from: number;
  to: number;
  kind: CueClass | "according" | "citing";
  cue: string;
  subject: Mention | null;
  /** The speaker isn't named: the language leaves it out, or a participle leans on the act before. */
  isElided: boolean;
  isInverted: boolean;
  isParticiple: boolean;
  isNegated: boolean;
  isPartly: boolean;
  /** With "quoted": whoever quotes. */
  carrier: Mention | null;
  /** Where the one spoken to stands: "told Reuters". */
  addressee: Mention | null;
  /** Where what was said can start. */
  contentFrom: number;
};

type Sentence = { tokens: readonly Token[]; mentions: readonly Mention[] };

const isMark = (token: Token | undefined, marks: string) =>
  token?.kind === "mark" && marks.includes(token.text);
const possessive = /['’]s?$|s['’]$/u;

const outside = 40;

export class ActReader {
  constructor(
    private readonly lexicon: Lexicon,
    private readonly text: string,
  ) {}

  private isSkippable(token: Token | undefined): boolean {
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

  private endingAt({ mentions }: Sentence, at: number): Mention | undefined {
    return mentions.find(({ from, to }) => from <= at && at < to);
  }

  private startingAt({ mentions }: Sentence, at: number): Mention | undefined {
    return mentions.find(({ from, to }) => from <= at && at < to);
  }

  private isPossessive({ tokens }: Sentence, mention: Mention): boolean {
    const { code } = this.lexicon.language;
    const last = tokens[mention.to - 1];
    return (
      code === "en" &&
      possessive.test(last?.text ?? "") &&
      mention.kind !== "office" &&
      !/['’]s?$/.test(mention.name)
    );
  }

  private isObject({ tokens }: Sentence, mention: Mention): boolean {
    const before = tokens[mention.from - 1];
    if (!before) return false;
    return this.lexicon.prepositions.has(before.base) && before.kind === "word";
  }

  /** Over an aside between commas, to where it began. */
  private beforeAside(sentence: Sentence, comma: number): number | null {
    for (let at = comma - 1; at > Math.max(-1, comma - outside); at--) {
      if (sentence.tokens[at]?.kind === "quote") return null;
      if (!isMark(sentence.tokens[at], ",(—–")) continue;
      const mention = this.endingAt(sentence, at - 1);
      if (mention && mention.to === at && !this.isObject(sentence, mention)) return at - 1;
    }
    return null;
  }

  /** The one who speaks, in front of the verb. */
  private left(sentence: Sentence, from: number, acts: readonly Act[]): Mention | null {
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
  private first(sentence: Sentence, before: number): Mention | null {
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
  private right(sentence: Sentence, to: number): Mention | null {
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

  /** Whom the words were said to, right behind the verb. */
  private addressee(
    sentence: Sentence,
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
      if (!token || token.kind === "quote" || isMark(token, ",:;.!?") || this.lexicon.that.has(token.base))
        break;
      const audience = this.lexicon.audience.at(tokens, at) ?? this.lexicon.audience.at(tokens, at + 1);
      const isAhead = audience !== null && this.lexicon.audience.at(tokens, at) === null;
      if (audience && (!isAhead || isCapital(token.text))) {
        at += audience.length + (isAhead ? 1 : 0);
        end = at;
        continue;
      }
      const found = this.startingAt(sentence, at);
      const carries = found?.kind === "organization" || found?.isBare;
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
      if (this.lexicon.prepositions.has(token.base) || this.lexicon.definite.has(token.base)) {
        at++;
        continue;
      }
      break;
    }
    return { mention, end };
  }

  private isNoun(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
    if (!this.lexicon.cueOrNoun.has(tokens[at]?.base ?? "")) return false;
    const before = tokens[at - 1];
    if (!before) return true;
    const mention = this.endingAt(sentence, at - 1);
    if (
      mention &&
      mention.to === at &&
      !this.isPossessive(sentence, mention) &&
      !this.isObject(sentence, mention)
    )
      return false;
    if (isMark(before, ",")) {
      const isTitled = this.endingAt(sentence, at - 2)?.to === at - 1;
      if (isTitled || this.beforeAside(sentence, at - 1) !== null) return false;
    }
    return !this.lexicon.adverbs.has(before.base) || !this.endingAt(sentence, at - 2);
  }

  /** All acts of a sentence. */
  actsIn(sentence: Sentence): Act[] {
    const { tokens } = sentence;
    const acts: Act[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const according = this.lexicon.accordingTo.at(tokens, at);
      const citing = according ? null : this.lexicon.citing.at(tokens, at);
      const cue = this.lexicon.cues.at(tokens, at);
      const led = according ?? (citing && (!cue || citing.length >= cue.length) ? citing : null);
      if (led) {
        const subject = this.led(sentence, at + led.length);
        if (subject) {
          const carrier = according ? null : this.left(sentence, at, acts);
          acts.push(
            this.made(sentence, at, at + led.length, according ? "according" : "citing", {
              subject,
              carrier,
              contentFrom: subject.to,
            }),
          );
          at += led.length - 1;
          continue;
        }
      }
      const theirs = this.lexicon.accordingToThem.at(tokens, at);
      if (theirs) {
        const subject = this.pronoun(sentence, at, at + theirs.length, theirs.value);
        acts.push(this.made(sentence, at, at + theirs.length, "according", { subject }));
        at += theirs.length - 1;
        continue;
      }
      const following = this.lexicon.accordingAfter.at(tokens, at);
      if (following) {
        const subject = this.endingAt(sentence, at - 1) ?? null;
        if (subject)
          acts.push(
            this.made(sentence, at, at + following.length, "according", {
              subject,
              contentFrom: at + following.length,
            }),
          );
        continue;
      }
      if (!cue || this.isNoun(tokens, at, sentence)) continue;
      const held = this.endingAt(sentence, at);
      if (held && held.from < at && held.kind !== "pronoun" && held.to > at) continue;
      const before = tokens[at - 1];
      if (before && this.lexicon.notCueAfter.has(before.base)) continue;
      const act = this.spoken(sentence, at, at + cue.length, cue.value, acts);
      if (act) acts.push(act);
      at += cue.length - 1;
    }
    return acts;
  }

  /** "По его словам": the pronoun stands inside the phrase. */
  private pronoun({ tokens }: Sentence, from: number, to: number, gender: "he" | "she" | "they"): Mention {
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
  private foremost({ tokens, mentions }: Sentence, before: number): Mention | null {
    const isPlain = ({ from, to }: Mention) =>
      !tokens.slice(from, to).some(({ text }) => /['’]/u.test(text)) && !this.lexicon.through.at(tokens, to);
    return mentions.find((mention) => mention.to <= before && isPlain(mention)) ?? null;
  }

  /** Whoever stands behind "according to" or "citing". */
  private led(sentence: Sentence, at: number): Mention | null {
    const quoted = this.quotedSource(sentence, at);
    if (quoted) return quoted;
    let next = at;
    while (this.lexicon.prepositions.has(sentence.tokens[next]?.base ?? "") && next < at + 2) next++;
    return this.startingAt(sentence, next) ?? this.startingAt(sentence, next + 1) ?? null;
  }

  /** Citing “two senior sources”: somebody unnamed, in the words of the one who cites. */
  private quotedSource({ tokens }: Sentence, at: number): Mention | null {
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

  private made(sentence: Sentence, from: number, to: number, kind: Act["kind"], rest: Partial<Act>): Act {
    const { tokens } = sentence;
    return {
      from,
      to,
      kind,
      cue: this.text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0),
      subject: null,
      isElided: false,
      isInverted: false,
      isParticiple: false,
      isNegated: false,
      isPartly: false,
      addressee: null,
      carrier: null,
      contentFrom: to,
      ...rest,
    };
  }

  private spoken(
    sentence: Sentence,
    from: number,
    to: number,
    kind: CueClass,
    acts: readonly Act[],
  ): Act | null {
    const { tokens } = sentence;
    const { language, participles } = this.lexicon;
    const isParticiple = participles.at(tokens, from) !== null;
    const opensAfter =
      from === 0 || tokens[from - 1]?.kind === "quote" || isMark(tokens[from - 1], ',—–-“”"»«');
    let subject: Mention | null = null;
    let isInverted = false;
    if (isParticiple) {
      subject = acts.findLast(({ subject }) => subject !== null)?.subject ?? this.first(sentence, from);
    } else if (language.isVerbFinal) subject = this.foremost(sentence, from);
    else if (opensAfter || language.isFreeOrder) {
      const behind = this.lexicon.tellers.has(tokens[from]?.base ?? "") ? null : this.right(sentence, to);
      const ahead = this.left(sentence, from, acts);
      const isQuoteBefore = this.followsQuote(sentence, from);
      const prefersBehind =
        behind !== null && (isQuoteBefore || ahead === null) && !(ahead !== null && !isQuoteBefore);
      subject = prefersBehind ? behind : ahead;
      isInverted = prefersBehind;
      if (behind && ahead && isQuoteBefore && this.adjacentTo(sentence, ahead, from)) {
        subject = ahead;
        isInverted = false;
      }
    } else subject = this.left(sentence, from, acts);
    subject = this.withinHouse(sentence, from, to) ?? subject;
    if (!subject && language.code === "de" && this.followsQuote(sentence, from))
      subject = this.headOf(sentence, from);
    if (subject && this.isOneOfSeveral(sentence, subject)) subject = null;
    const { mention, end } = this.addressee(sentence, to, isInverted ? subject : null, kind);
    const window = tokens.slice(Math.max(0, from - 4), from);
    const around = tokens.slice(Math.max(0, from - 3), to + 2);
    return this.made(sentence, from, to, kind, {
      subject,
      isElided:
        subject === null &&
        (language.isProDrop || (kind === "add" && this.followsQuote(sentence, from))) &&
        !isParticiple,
      isInverted,
      isParticiple,
      isNegated: window.some((token) => this.lexicon.negation.has(token.base)),
      isPartly: around.some((_, n) => this.lexicon.partly.at(around, n)),
      addressee: mention,
      contentFrom: end,
    });
  }

  /** "В Кремле заявили": a plural verb with nobody to say it, and a house at the sentence's head. */
  private withinHouse({ tokens, mentions }: Sentence, from: number, to: number): Mention | null {
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
  private headOf(sentence: Sentence, before: number): Mention | null {
    return (
      sentence.mentions.find((mention) => mention.to <= before && !this.isObject(sentence, mention)) ?? null
    );
  }

  /** "Vol and Ilves said": two speak, and neither alone. */
  private isOneOfSeveral({ tokens, mentions }: Sentence, mention: Mention): boolean {
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

  private adjacentTo(sentence: Sentence, mention: Mention, at: number): boolean {
    let before = at - 1;
    while (this.isSkippable(sentence.tokens[before])) before--;
    return mention.to === before + 1;
  }

  /** Whether the verb comes right behind a quotation, with nothing but a comma or a dash between. */
  private followsQuote({ tokens }: Sentence, from: number): boolean {
    let at = from - 1;
    while (isMark(tokens[at], ",—–-.") || this.isSkippable(tokens[at])) at--;
    return tokens[at]?.kind === "quote";
  }
}
