import type { CueClass } from "../languages/language";
import { outletOnly } from "../mentions/kind-words";
import type { Mention } from "../mentions/mention";
import type { Lexicon } from "../words/lexicon";
import { type Act, plainAct } from "./act";
import { Addressees } from "./addressees";
import { ClauseSubjects } from "./clause-subjects";
import { Documents } from "./documents";
import { Relays } from "./relays";
import { SourcePhrases } from "./source-phrases";
import { SubjectsAhead } from "./subjects-ahead";
import { SubjectsBeyond } from "./subjects-beyond";
import { SubjectsEitherSide } from "./subjects-either-side";
import { foremost } from "./subjects-verb-final";
import { isMark, mentionCovering, type Parsed, Syntax } from "./syntax";
import { SpeechVerbs } from "./verbs";

// "Bürokrata dayandırdığı haberinde": on whom a report relies.
const relied = /^(?:dayan|atfen)/u;

// "…“, hieß es": nobody says it but whoever was named before.
const heard = /^(?:hieß|heißt|verlautete|verlautet)$/u;

// No sentence has more who speak; a heap of verbs is read no further.
const MOST_ACTS = 16;

/** Reads out of a sentence who says, denies, asks or keeps silent. */
export class ActReader {
  private readonly syntax: Syntax;
  private readonly ahead: SubjectsAhead;
  private readonly beyond: SubjectsBeyond;
  private readonly clauses: ClauseSubjects;
  private readonly eitherSide: SubjectsEitherSide;
  private readonly sources: SourcePhrases;
  private readonly documents: Documents;
  private readonly relays: Relays;
  private readonly verbs: SpeechVerbs;
  private readonly addressees: Addressees;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly text: string,
    isOblique: (mention: Mention) => boolean,
  ) {
    this.syntax = new Syntax(lexicon);
    this.ahead = new SubjectsAhead(lexicon, this.syntax, isOblique);
    this.clauses = new ClauseSubjects(lexicon, this.syntax, isOblique);
    this.beyond = new SubjectsBeyond(lexicon, this.syntax);
    this.eitherSide = new SubjectsEitherSide(lexicon, this.syntax, this.ahead);
    this.sources = new SourcePhrases(lexicon, text, this.syntax);
    this.documents = new Documents(text, lexicon, this.syntax);
    this.relays = new Relays(lexicon, this.syntax);
    this.verbs = new SpeechVerbs(lexicon, this.syntax);
    this.addressees = new Addressees(lexicon);
  }

  /** All acts of a sentence. */
  actsIn(sentence: Parsed): Act[] {
    const { tokens } = sentence;
    const { language } = this.lexicon;
    const acts: Act[] = [];
    for (let at = 0; at < tokens.length && acts.length < MOST_ACTS; at++) {
      const relay = this.syntax.isPassive(tokens, at) ? null : this.relays.of(sentence, at);
      if (relay) {
        const { outlet: carrier, source: subject } = relay;
        acts.push(this.made(sentence, at, at + 1, "citing", { carrier, subject, contentFrom: subject.to }));
        continue;
      }
      const paper = this.documents.at(sentence, at);
      if (paper) {
        const { to, subject } = paper;
        const isOfPaper = subject === null;
        const by = { subject, isOfPaper, isElided: isOfPaper, contentFrom: to };
        acts.push(this.made(sentence, at, to, "according", by));
        at = to - 1;
        continue;
      }
      // "Zitierte einen Beamten mit den Worten, der Minister": what he said stands behind.
      const according = tokens[at - 1]?.base === "mit" ? null : this.lexicon.accordingTo.at(tokens, at);
      const citing = according ? null : this.lexicon.citing.at(tokens, at);
      const cue = this.lexicon.cues.at(tokens, at);
      // "Was quoted as saying": nobody is cited but the one it is said of.
      const isQuoted =
        citing !== null &&
        this.syntax.isPassive(tokens, at) &&
        /^(?:as|in|by|on|saying|describing|calling)$/.test(tokens[at + citing.length]?.base ?? "");
      // "An insider was quoted in a magazine describing him as": the words are the insider's.
      if (isQuoted && language.code === "en" && tokens[at + citing.length]?.base !== "as") {
        const subject = this.ahead.left(sentence, at, acts);
        if (subject) acts.push(this.made(sentence, at, at + citing.length, "say", { subject }));
        continue;
      }
      // "The airline's chief executive cited “…”": in words of their own.
      if (
        citing &&
        tokens[at]?.base === "cited" &&
        tokens[at + 1]?.kind === "quote" &&
        !this.sources.led(sentence, at + 1)
      ) {
        acts.push(
          this.made(sentence, at, at + 1, "describe", { subject: this.ahead.left(sentence, at, acts) }),
        );
        continue;
      }
      const led = according ?? (citing && !isQuoted && (!cue || citing.length >= cue.length) ? citing : null);
      if (led) {
        const isRelative = this.verbs.isRelative(tokens, at + led.length);
        // "Un funcionario, según el cual …": whoever stands in front; reports, of which nobody is told, are none.
        const named = sentence.mentions.find(({ to }) => to === at - 1 && isMark(tokens[at - 1], ","));
        const before = named?.kind === "anonymous" || named?.kind === "person" ? named : null;
        const subject = isRelative ? before : this.sources.led(sentence, at + led.length);
        if (subject) {
          const carrier = according ? null : this.ahead.left(sentence, at, acts);
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
        const to = at + theirs.length;
        const by =
          theirs.value === "either"
            ? { isElided: true }
            : { subject: this.sources.pronoun(sentence, at, to, theirs.value) };
        acts.push(this.made(sentence, at, to, "according", by));
        at += theirs.length - 1;
        continue;
      }
      const viewer =
        this.sources.viewer(sentence, at) ??
        this.sources.soSaid(sentence, at) ??
        this.sources.issuer(sentence, at);
      if (viewer) {
        acts.push(this.made(sentence, at, at + 1, "according", { subject: viewer, contentFrom: viewer.to }));
        continue;
      }
      const following = this.lexicon.accordingAfter.at(tokens, at);
      if (following) {
        // "Gazetenin aktardığına göre": over what it did.
        const teller = /d[ıiuü]ğ[ıiuü]n[ae]$/u.test(tokens[at - 1]?.base ?? "") ? at - 2 : at - 1;
        const subject = mentionCovering(sentence, teller) ?? null;
        const isRelied = relied.test(tokens[at]?.base ?? "");
        // "Postası gazetesi, bir kaynağa dayandırdığı haberinde": the outlet that relies on them.
        const carrier = isRelied ? (foremost(sentence, subject?.from ?? at, this.lexicon) ?? null) : null;
        const by = {
          subject,
          carrier: carrier?.isMedia ? { ...carrier, name: outletOnly(carrier.name) } : null,
          contentFrom: at + following.length,
        };
        const kind = isRelied ? "citing" : "according";
        if (subject) acts.push(this.made(sentence, at, at + following.length, kind, by));
        continue;
      }
      if (this.documents.isInIt(sentence, at)) {
        acts.push(this.made(sentence, at, at + 1, "according", { isElided: true, isOfPaper: true }));
        continue;
      }
      if (!cue || this.verbs.isNoun(tokens, at, sentence)) continue;
      const held = mentionCovering(sentence, at);
      if (held && held.from < at && held.kind !== "pronoun" && held.to > at) continue;
      if (this.verbs.isOtherVerbs(sentence, at, cue) || this.verbs.isInfinitive(tokens, at)) continue;
      const isQuotedAs = tokens[at - 1]?.base === "as" && tokens[at - 2]?.base === "quoted";
      if (!isQuotedAs && !this.verbs.isOutlets(sentence, at) && this.syntax.isPassive(tokens, at)) {
        const done = cue.value === "query" ? null : this.sources.doneBy(sentence, at, at + cue.length);
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
      // "Said dismissing him would be": what would be so.
      if (acts.at(-1)?.to === at && this.lexicon.participles.at(tokens, at) !== null) continue;
      const act = this.spoken(sentence, at, at + cue.length, cue.value, acts);
      if (act) acts.push(act);
      at += cue.length - 1;
    }
    return acts;
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
      this.syntax.isPassive(tokens, from - 2);
    const isParticiple = !isQuoted && participles.at(tokens, from) !== null;
    const opensAfter =
      from === 0 || tokens[from - 1]?.kind === "quote" || isMark(tokens[from - 1], ',—–-“”"»«');
    let subject: Mention | null = null;
    let isInverted = false;
    const isCaught = /^(?:heard|overheard|caught|seen|filmed|recorded)$/.test(tokens[from - 1]?.base ?? "");
    if (isQuoted)
      subject = this.beyond.antecedent(sentence, from - 1) ?? this.ahead.left(sentence, from - 1, acts);
    else if (isCaught) subject = this.ahead.left(sentence, from, acts);
    else if (isParticiple && !language.isVerbFinal) {
      subject =
        this.beyond.telling(sentence, from) ??
        acts.findLast(({ subject }) => subject !== null)?.subject ??
        this.ahead.first(sentence, from) ??
        this.beyond.participles(sentence, from);
    } else if (language.isVerbFinal) {
      // "…" diyen Ada Vol: the verb describes whoever stands behind it.
      // Dedikten sonra: when, not who.
      const last = tokens[to - 1]?.base ?? "";
      const isRelative = /(?:[ey]en|[ay]an|[aeiuü]n)$/u.test(last) && !/(?:[dt][ae]n|ken)$/u.test(last);
      subject = isRelative ? (mentionCovering(sentence, to) ?? null) : foremost(sentence, from, this.lexicon);
    } else if (opensAfter || language.isFreeOrder) {
      const either = this.eitherSide.of(sentence, from, to, acts);
      subject = either.subject;
      isInverted = either.isInverted;
    } else subject = this.ahead.left(sentence, from, acts);
    subject =
      this.beyond.withinHouse(sentence, from, to) ??
      this.beyond.houseBehind(sentence, from, to) ??
      this.beyond.heardIn(sentence, from) ??
      this.beyond.speakingFrom(sentence, from, to) ??
      subject;
    if (!isQuoted && this.syntax.followsRelative(sentence, from))
      subject = this.beyond.antecedent(sentence, from) ?? subject;
    const isBehindQuote = this.syntax.followsQuote(sentence, from);
    if (!isParticiple && (!subject || subject.isBare || isBehindQuote))
      subject = this.clauses.framed(sentence, from) ?? subject;
    subject ??= this.beyond.carriedOver(sentence, from, acts) ?? this.beyond.antecedent(sentence, from);
    if (!subject && !isParticiple && !isBehindQuote && !language.isVerbFinal)
      subject = this.clauses.reported(sentence, from, acts) ?? this.clauses.main(sentence, from, acts);
    if (!subject && !isParticiple && isMark(tokens[from - 1], ","))
      subject = this.beyond.atHead(sentence, from);
    const isHearsay = heard.test(tokens[from]?.base ?? "");
    const isThings = (!subject || subject.isBare) && isBehindQuote && this.clauses.isThings(sentence, from);
    if (isThings && acts.some(({ subject: teller }) => teller !== null)) return null;
    if (!subject && language.code === "de" && !isHearsay && isBehindQuote)
      subject = this.ahead.toldOf(sentence, 0, from) ?? this.beyond.headOf(sentence, from);
    if (subject && this.beyond.isOneOfSeveral(sentence, subject)) subject = null;
    if (subject && this.beyond.isOtherNumber(sentence, subject, from, to)) subject = null;
    const isOfPaper = this.documents.isNamed(sentence, from, to, subject);
    if (isOfPaper) subject = null;
    const { mention, end } = this.addressees.addressee(sentence, to, isInverted ? subject : null, kind);
    const window = tokens.slice(Math.max(0, from - 4), from);
    const around = tokens.slice(Math.max(0, from - 3), to + 2);
    return this.made(sentence, from, to, kind, {
      subject,
      isElided:
        subject === null &&
        (language.isProDrop ||
          isOfPaper ||
          (isHearsay && this.syntax.followsQuote(sentence, from)) ||
          (kind === "add" && (this.opens(sentence, from) || this.syntax.followsQuote(sentence, from)))) &&
        !isParticiple,
      isInverted,
      isParticiple,
      isOfPaper,
      isNegated: window.some((token) => this.lexicon.negation.has(token.base)),
      isPartly: around.some((_, n) => this.lexicon.partly.at(around, n)),
      addressee: mention,
      contentFrom: end,
    });
  }

  /** "А вже серйозно додала: «…»": nobody else stands in front of the verb. */
  private opens({ tokens, mentions }: Parsed, from: number): boolean {
    const isPlain = tokens.slice(0, from).every(({ kind, text }) => kind === "word" || text === ",");
    return from <= 2 || (from <= 6 && isPlain && mentions.every((mention) => mention.from >= from));
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
}
