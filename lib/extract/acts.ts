import { type Act, plainAct } from "./act";
import type { CueClass } from "./languages/language";
import type { Mention } from "./mention";
import { isMark, type Parsed } from "./subjects-behind";
import { isCapital, type Token } from "./tokens";
import { Verbs } from "./verbs";

// No sentence has more who speak; a heap of verbs is read no further.
const MOST_ACTS = 16;

/** Reads out of a sentence who says, denies, asks or keeps silent. */
export class ActReader extends Verbs {
  /** Whom the words were said to, right behind the verb. */
  private addressee(
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
      const found = this.startingAt(sentence, at);
      // "Said Vol was unwell": nobody is told anything but by "told" and "to".
      const verb = tokens[to - 1]?.base ?? "";
      const isTold =
        this.lexicon.language.code !== "en" ||
        at > to ||
        this.lexicon.tellers.has(verb) ||
        this.lexicon.prepositions.has(verb);
      const carries = isTold && (found?.kind === "organization" || found?.kind === "person");
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

  /** Whoever stands behind the verb. Where the order of words is fixed, only behind what they said, or at the
   *  sentence's end. */
  private inverted(sentence: Parsed, from: number, to: number, isQuoteBefore: boolean): Mention | null {
    const { tellers, language } = this.lexicon;
    if (tellers.has(sentence.tokens[from]?.base ?? "")) return null;
    const behind = this.right(sentence, to, isQuoteBefore);
    if (!behind || isQuoteBefore || language.isFreeOrder) return behind;
    const next = sentence.tokens[behind.to];
    return !next || next.kind === "mark" || next.date >= 0 ? behind : null;
  }

  private isNoun(tokens: readonly Token[], at: number, sentence: Parsed): boolean {
    const base = tokens[at]?.base ?? "";
    if (!this.lexicon.cueOrNoun.has(base)) return false;
    if (this.lexicon.language.code === "de" && base !== "so") return isCapital(tokens[at]?.text ?? "");
    const before = tokens[at - 1];
    if (isMark(before, ",—–") && this.followsQuote(sentence, at)) return false;
    if (!before || tokens[at + 1]?.base === "of" || /['’]s?$/u.test(before.text)) return true;
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
  actsIn(sentence: Parsed): Act[] {
    const { tokens } = sentence;
    const acts: Act[] = [];
    for (let at = 0; at < tokens.length && acts.length < MOST_ACTS; at++) {
      const according = this.lexicon.accordingTo.at(tokens, at);
      const citing = according ? null : this.lexicon.citing.at(tokens, at);
      const cue = this.lexicon.cues.at(tokens, at);
      // "Was quoted as saying": nobody is cited but the one it is said of.
      const isQuoted =
        citing !== null && this.isPassive(tokens, at) && tokens[at + citing.length]?.base === "as";
      const led = according ?? (citing && !isQuoted && (!cue || citing.length >= cue.length) ? citing : null);
      if (led) {
        const isRelative = this.isRelative(tokens, at + led.length);
        const subject = isRelative ? null : this.led(sentence, at + led.length);
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
      const viewer = this.viewer(sentence, at) ?? this.soSaid(sentence, at) ?? this.issuer(sentence, at);
      if (viewer) {
        acts.push(this.made(sentence, at, at + 1, "according", { subject: viewer, contentFrom: viewer.to }));
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
      if (this.isOtherVerbs(sentence, at, cue) || this.isInfinitive(tokens, at)) continue;
      const isQuotedAs = tokens[at - 1]?.base === "as" && tokens[at - 2]?.base === "quoted";
      if (!isQuotedAs && this.isPassive(tokens, at)) {
        const done = cue.value === "query" ? null : this.doneBy(sentence, at, at + cue.length);
        if (done)
          acts.push(
            this.made(sentence, at, at + cue.length, cue.value, {
              subject: done,
              isPassive: true,
              contentFrom: at + cue.length,
            }),
          );
        continue;
      }
      const act = this.spoken(sentence, at, at + cue.length, cue.value, acts);
      if (act) acts.push(act);
      at += cue.length - 1;
    }
    return acts;
  }

  private made(sentence: Parsed, from: number, to: number, kind: Act["kind"], rest: Partial<Act>): Act {
    const { tokens } = sentence;
    return {
      from,
      to,
      kind,
      cue: this.text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0),
      ...plainAct,
      contentFrom: to,
      ...rest,
    };
  }

  private spoken(
    sentence: Parsed,
    from: number,
    to: number,
    kind: CueClass,
    acts: readonly Act[],
  ): Act | null {
    const { tokens } = sentence;
    const { language, participles } = this.lexicon;
    const isQuoted =
      tokens[from - 1]?.base === "as" &&
      tokens[from - 2]?.base === "quoted" &&
      this.isPassive(tokens, from - 2);
    const isParticiple = !isQuoted && participles.at(tokens, from) !== null;
    const opensAfter =
      from === 0 || tokens[from - 1]?.kind === "quote" || isMark(tokens[from - 1], ',—–-“”"»«');
    let subject: Mention | null = null;
    let isInverted = false;
    const isCaught = /^(?:heard|overheard|caught|seen|filmed|recorded)$/.test(tokens[from - 1]?.base ?? "");
    if (isQuoted) subject = this.left(sentence, from - 1, acts);
    else if (isCaught) subject = this.left(sentence, from, acts);
    else if (isParticiple && !language.isVerbFinal) {
      subject = acts.findLast(({ subject }) => subject !== null)?.subject ?? this.first(sentence, from);
    } else if (language.isVerbFinal) {
      // "…" diyen Ada Vol: the verb describes whoever stands behind it.
      const isRelative = /(?:[ey]en|[ay]an|[aeiuü]n)$/u.test(tokens[to - 1]?.base ?? "");
      subject = isRelative ? (this.startingAt(sentence, to) ?? null) : this.foremost(sentence, from);
    } else if (opensAfter || language.isFreeOrder) {
      const ahead = this.lexicon.onlyBehind.at(tokens, from) ? null : this.left(sentence, from, acts);
      const isQuoteBefore = this.followsQuote(sentence, from);
      const behind = this.inverted(sentence, from, to, isQuoteBefore);
      // ", рассказал журналистам человек из его команды."
      const isTrailing =
        language.isFreeOrder &&
        isMark(tokens[from - 1], ",") &&
        behind !== null &&
        (behind.kind === "anonymous" || (behind.kind === "person" && behind.name.includes(" "))) &&
        !behind.isInCase &&
        (ahead === null || ahead.to < from - 1);
      // "Auf die Frage antwortete sie": right behind its verb, where nobody stands right in front of it.
      const isPronoun =
        language.isFreeOrder &&
        behind?.kind === "pronoun" &&
        behind.from === to &&
        ahead !== null &&
        !this.adjacentTo(sentence, ahead, from);
      const prefersBehind = behind !== null && (isQuoteBefore || isTrailing || isPronoun || ahead === null);
      subject = prefersBehind ? behind : ahead;
      isInverted = prefersBehind;
      if (behind && ahead && isQuoteBefore && this.adjacentTo(sentence, ahead, from)) {
        subject = ahead;
        isInverted = false;
      }
    } else subject = this.left(sentence, from, acts);
    subject =
      this.withinHouse(sentence, from, to) ??
      this.houseBehind(sentence, from, to) ??
      this.heardIn(sentence, from) ??
      subject;
    if (!isQuoted && this.followsRelative(sentence, from))
      subject = this.antecedent(sentence, from) ?? subject;
    subject ??= this.carriedOver(sentence, from, acts) ?? this.antecedent(sentence, from);
    if (!subject && !isParticiple && isMark(tokens[from - 1], ",")) subject = this.atHead(sentence, from);
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
        (language.isProDrop || (kind === "add" && (from <= 2 || this.followsQuote(sentence, from)))) &&
        !isParticiple,
      isInverted,
      isParticiple,
      isNegated: window.some((token) => this.lexicon.negation.has(token.base)),
      isPartly: around.some((_, n) => this.lexicon.partly.at(around, n)),
      addressee: mention,
      contentFrom: end,
    });
  }
}
