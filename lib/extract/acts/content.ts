import type { Read } from "../cast/memory";
import type { Lexicon } from "../words/lexicon";
import { isCapital, type Token } from "../words/tokens";
import type { Act } from "./act";
import { isMark, relativePronouns } from "./syntax";

/** German tells by the verb that somebody else's words are told. */
export const subjunctive =
  /^(?:habe|sei|seien|werde|müsse|könne|solle|wolle|dürfe|gebe|komme|gehe|wisse|bleibe|handele|handle|stehe|brauche|genieße|liege|mache|sehe|nehme|halte|trage|laufe|führe|bringe|arbeite|verdiene|verliere|behalte|gelte|gehöre|kenne|lasse|erwarte|verlange)$/;

/** Where the words of a report begin, and whether a word says that they do. */
export type Content = { from: number; isLed: boolean };

const led = (from: number): Content => ({ from, isLed: true });
const bare = (from: number): Content => ({ from, isLed: false });

const asVerb = /^(?:as|как|як|como|comme|wie)$/u;
const irregular =
  /^(?:told|wrote|met|spoke|left|held|began|made|quit|fell|took|gave|went|came|knew|felt|lost|won|kept|put|ran|saw|sent|led|stands?|has)$/;

const LONGEST_APPOSITION = 12;

// Verbs behind which may stand a thing as well: "promised a reform".
const mayTakeNoun =
  /^(?:promis|claim|report|repeat|mention|explain|announc|recall|remember|estimat|not|predict|stress|stat|reveal|pledg|vow|post|tweet|wr|learn|ad[dj]|know|tell|told|shared|understand)/;

/** Finds where behind an act what it says begins. */
export class Contents {
  constructor(private readonly lexicon: Lexicon) {}

  of(read: Read, act: Act): Content | null {
    const content = this.start(read, act);
    const { tokens } = read;
    const isAside = act.kind === "citing" || act.kind === "according";
    if (!content || (isAside && relativePronouns.has(tokens[content.from]?.base ?? ""))) return null;
    if (content.isLed) return content;
    if (!this.mayStandBare(tokens, act, content.from)) return null;
    const isSaid = act.kind === "say" || act.kind === "add" || act.kind === "report";
    return { ...content, isLed: isSaid && this.isClause(tokens, content.from) };
  }

  /** Whether a participle reports: "saying that", "saying he had". */
  isOpened(tokens: readonly Token[], act: Act): boolean {
    return (
      this.lexicon.that.has(tokens[act.to]?.base ?? "") ||
      (this.lexicon.bareThat.at(tokens, act.from) !== null && this.isClause(tokens, act.to))
    );
  }

  /** Whether without "that" the words can be what was said: a denial's object, a clause behind "said". */
  private mayStandBare(tokens: readonly Token[], act: Act, from: number): boolean {
    if (act.kind === "according" || act.kind === "citing") return true;
    const first = tokens[from];
    const { prepositions, places, language, bareThat } = this.lexicon;
    const isPlace = places.has(first?.base ?? "") || prepositions.has(first?.base ?? "");
    if (isPlace && !/^(?:least|most|all)$/.test(tokens[from + 1]?.base ?? "")) return false;
    // Behind a quotation stand when and where it was said.
    if (this.followsQuote(tokens, act)) return false;
    if (act.kind === "deny" || act.kind === "confirm") return this.isThing(tokens, from);
    if (act.kind === "query")
      return !/^(?:ask|wonder|спрос|поинтерес|запит|frag|pregunt|demand|pergunt)/u.test(act.cue);
    if (language.code === "de") return tokens.slice(from).some(({ base }) => subjunctive.test(base));
    if (act.isNegated || !bareThat.at(tokens, act.from) || this.opensQuoted(tokens, from)) return false;
    return !mayTakeNoun.test(tokens[act.from]?.base ?? "") || this.isClause(tokens, from);
  }

  /** "The claims last night" are too little to tell what is denied. */
  private isThing(tokens: readonly Token[], from: number): boolean {
    const end = tokens.findIndex((token, n) => n > from && isMark(token, ",;:—–"));
    const { adverbs } = this.lexicon;
    const words = tokens
      .slice(from, end < 0 ? tokens.length : end)
      .filter(
        ({ kind, date, base }) => (kind === "word" && date < 0 && !adverbs.has(base)) || kind === "quote",
      );
    return words.length > 2;
  }

  /** "A “quiet revolution” in the army". */
  private opensQuoted(tokens: readonly Token[], from: number): boolean {
    return this.lexicon.indefinite.has(tokens[from]?.base ?? "") && tokens[from + 1]?.kind === "quote";
  }

  private isClause(tokens: readonly Token[], from: number): boolean {
    const { auxiliaries } = this.lexicon;
    for (let at = from; at < tokens.length; at++) {
      const { base, kind } = tokens[at] ?? { base: "", kind: "mark" };
      if (kind !== "word") continue;
      const before = tokens[at - 1];
      if (auxiliaries.has(base) && base !== "to") return true;
      if (/(?:ed|n't)$/.test(base) && at > from) return true;
      if (irregular.test(base) && at > from) return true;
      const isName = before !== undefined && before.kind === "word" && isCapital(before.text);
      if (/[^s]s$/.test(base) && (isName || /^(?:he|she|it)$/.test(before?.base ?? ""))) return true;
    }
    return false;
  }

  private followsQuote(tokens: readonly Token[], act: Act): boolean {
    let at = Math.min(act.from, act.subject?.from ?? act.from) - 1;
    while (isMark(tokens[at], ",—–-.")) at--;
    return tokens[at]?.kind === "quote";
  }

  /** Where what was said starts behind an act: after "that", the one spoken to, the date. */
  private start(read: Read, act: Act): Content | null {
    const { tokens, acts } = read;
    let at = Math.max(act.contentFrom, act.isInverted ? (act.subject?.to ?? 0) : 0);
    if (act.kind === "according") at = this.overHouse(tokens, at);
    for (let steps = 0; steps < 14; steps++) {
      const token = tokens[at];
      if (!token) return null;
      const isRelative = this.lexicon.that.has(token.base) || relativePronouns.has(token.base);
      // "“…”, afirma un coronel que sirvió con él": more of who it is.
      if (isRelative && act.isInverted && at === act.subject?.to && this.followsQuote(tokens, act))
        return null;
      if (this.lexicon.that.has(token.base)) return led(at + 1);
      if (token.kind === "quote") return null;
      // "Citing sources in the ministry (MoD), that".
      const closing = token.text === "(" ? tokens.findIndex(({ text }, n) => n > at && text === ")") : -1;
      if (closing > 0 && closing - at < LONGEST_APPOSITION) {
        at = closing + 1;
        continue;
      }
      if (
        isMark(token, ",") &&
        (act.kind === "according" ||
          acts.some(({ kind, from }) => kind === "citing" && from > at && from < at + 3))
      ) {
        const citing = acts.find(({ kind, from }) => kind === "citing" && from > at && from < at + 3);
        if (!citing) return led(this.overApposition(read, at));
        at = citing.subject?.to ?? citing.to;
        continue;
      }
      // "“…”, said a retired officer, who asked": more of who it is.
      if (isMark(token, ",") && this.followsQuote(tokens, act)) return null;
      if (isMark(token, ",") && this.lexicon.that.has(tokens[at + 1]?.base ?? "")) return led(at + 2);
      // "Wie der Sprecher sagte, …": behind the comma stands what it was.
      if (isMark(token, ",") && asVerb.test(tokens[act.from - 1]?.base ?? "")) return led(at + 1);
      if (isMark(token, ",") && this.isReported(tokens, at)) return bare(at + 1);
      if (isMark(token, ":")) return led(at + 1);
      if (token.date >= 0 || this.lexicon.adverbs.has(token.base)) {
        at++;
        continue;
      }
      const later = this.thatWithin(tokens, at);
      if (later !== null) return led(later);
      if (token.kind === "mark") return null;
      return act.kind === "describe" || act.kind === "add" ? null : bare(at);
    }
    return null;
  }

  /** "Nach Ansicht des Politologen Vol von der Universität Selm ist …": behind the house. */
  private overHouse(tokens: readonly Token[], from: number): number {
    const { prepositions, definite, language } = this.lexicon;
    if (language.code !== "de" || !prepositions.has(tokens[from]?.base ?? "")) return from;
    let at = from + 1;
    while (definite.has(tokens[at]?.base ?? "") || (tokens[at] && isCapital(tokens[at]?.text ?? ""))) at++;
    return at;
  }

  /** "Pour Ada Vol, professeure à Selm, …": where the words begin behind what somebody is. */
  private overApposition({ tokens, mentions }: Read, comma: number): number {
    const aside = mentions.find(({ from, kind }) => {
      const isOf = kind === "office" || kind === "anonymous";
      return isOf && (from === comma + 1 || (from === comma + 2 && this.isArticle(tokens[comma + 1])));
    });
    const end = tokens.findIndex((token, n) => n > comma && isMark(token, ","));
    return aside && end > 0 && end - comma < LONGEST_APPOSITION ? end + 1 : comma + 1;
  }

  private isArticle(token: Token | undefined): boolean {
    return this.lexicon.definite.has(token?.base ?? "") || this.lexicon.indefinite.has(token?.base ?? "");
  }

  /** "Sagte, der Kanzler habe …". */
  private isReported(tokens: readonly Token[], comma: number): boolean {
    if (this.lexicon.language.code !== "de") return false;
    return tokens.slice(comma + 1, comma + 14).some(({ base }) => subjunctive.test(base));
  }

  /** "told reporters in the capital on Friday that": over a few words to "that". */
  private thatWithin(tokens: readonly Token[], from: number): number | null {
    const opens = this.lexicon.prepositions.has(tokens[from]?.base ?? "");
    if (!opens) return null;
    for (let at = from; at < Math.min(tokens.length, from + 12); at++) {
      if (isMark(tokens[at], ".;:") || tokens[at]?.kind === "quote") return null;
      if (this.lexicon.that.has(tokens[at]?.base ?? "")) return at + 1;
    }
    return null;
  }
}
