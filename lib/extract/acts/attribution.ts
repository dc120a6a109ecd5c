import type { Read } from "../cast/memory";
import { isRank } from "../mentions/apposition";
import type { Mention } from "../mentions/mention";
import type { Lexicon } from "../words/lexicon";
import type { Token } from "../words/tokens";
import type { Act } from "./act";
import { Announcers } from "./announcers";
import { OnlySubject } from "./only-subject";
import { isRelay } from "./retold";
import { isMark, isSmallWord } from "./syntax";
import { UnlistedVerbs } from "./unlisted-verbs";

/** To which act of its sentence a quotation belongs, or whose label stands before it. */
export type Attribution =
  | { kind: "act"; act: Act; isAfter: boolean }
  | { kind: "label"; mention: Mention }
  | { kind: "none" };

const learnt = /^(?:learn|узна|дізна|erf[ua]hr|appri|appren|sup[oi]|soub)/u;

export class Attributions {
  private readonly unlisted: UnlistedVerbs;
  private readonly announcers: Announcers;
  private readonly only: OnlySubject;

  constructor(private readonly lexicon: Lexicon) {
    this.unlisted = new UnlistedVerbs(lexicon);
    this.only = new OnlySubject(lexicon);
    this.announcers = new Announcers(lexicon);
  }

  /** The act that stands right behind a quotation: ", Peskov said", ", said Peskov", ", according to". */
  private after(read: Read, at: number): Act | null {
    const { tokens, acts } = read;
    let next = at + 1;
    let marks = 0;
    while (isMark(tokens[next], ",—–-.") && marks < 3) {
      next++;
      marks++;
    }
    // "…," is how she puts it; "…", así lo resume.
    const how = tokens
      .slice(next, next + 2)
      .map(({ base }) => base)
      .join(" ");
    if (
      /^(?:is how|was how|is what|así lo|así es|é assim|foi assim|так это|так це|вот как|ось як)$/u.test(how)
    )
      next += 2;
    // "…", se limitó a decir: a cue may begin with a small word.
    const first = next;
    while (isSmallWord(tokens[next], this.lexicon) || /^(?:якобы|нібито)$/u.test(tokens[next]?.base ?? ""))
      next++;
    for (const act of acts) {
      if (act.to <= at) continue;
      // "…," the Herald quoted an insider as saying.
      if (act.kind === "citing" && act.carrier && this.reaches(read, next, act.carrier)) return act;
      // „…“, zitierte das Blatt einen Insider.
      if (act.kind === "citing" && act.from === next && act.carrier?.from === act.to) return act;
      if (act.isParticiple) continue;
      if (tokens.slice(at + 1, act.from).some(({ kind }) => kind === "quote")) return null;
      if (
        (act.from === next || act.from === first) &&
        (act.kind === "according" || act.kind === "citing" || act.isInverted || act.isElided || act.subject)
      )
        return act.kind === "citing" ? null : act;
      const subject = act.subject;
      if (!subject || subject.to > act.from) {
        if (act.kind === "according" && subject && subject.from === next) return act;
        return null;
      }
      return this.reaches(read, next, subject) ? act : null;
    }
    return null;
  }

  /** Whether a mention is the first thing at a place, over the office in front of a name. */
  private reaches({ tokens, mentions }: Read, from: number, mention: Mention): boolean {
    if (mention.from === from) return true;
    if (mention.from < from) return false;
    // "Communications director Ada Vol": what the office is for.
    const isFor =
      mention.kind === "person" &&
      mention.office !== null &&
      mention.from - from <= 2 &&
      tokens
        .slice(from, mention.from)
        .every(({ kind, text, base }) => kind === "word" && /^\p{Ll}/u.test(text) && !this.isFunction(base));
    if (isFor && this.lexicon.language.code === "en") return true;
    // "Sen. Ada Vol": the stop of a title cut short.
    if (mention.from === from + 2 && isMark(tokens[from + 1], ".") && isRank(tokens[from]?.base ?? ""))
      return true;
    // "the government's spokeswoman, Ada Example, said": the words between belong to the same one.
    const first = mentions.find((each) => each.from === from);
    if (!first) return false;
    return tokens
      .slice(first.to, mention.from)
      .every((token) => isMark(token, ",") || isSmallWord(token, this.lexicon));
  }

  private isFunction(base: string): boolean {
    const { prepositions, that, conjunctions, definite, indefinite, telltale } = this.lexicon;
    return [prepositions, that, conjunctions, definite, indefinite, telltale].some((set) => set.has(base));
  }

  /** Whether what stands between an act and a quotation leaves it the act's. */
  private isWithin(tokens: readonly Token[], from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      if (isMark(tokens[at], ";")) return false;
      if (
        this.lexicon.barriers.at(tokens, at) &&
        (isMark(tokens[at - 1], ",") || tokens[at - 1]?.kind === "quote")
      )
        return false;
    }
    return true;
  }

  private before(read: Read, at: number): Act | null {
    const act = read.acts.findLast(
      ({ to, subject, isElided, kind }) => to <= at && (subject !== null || isElided || kind === "describe"),
    );
    if (!act || (!act.subject && !act.isElided)) return null;
    // "She said she had been told by a member of the cabinet": whose words they are is open.
    if (act.isPassive && read.acts.some((each) => each.to <= act.from && each.subject !== null)) return null;
    // "He raised his doubts and was told they were “…”": by whom is open.
    const isToldThem = read.tokens
      .slice(act.to, at)
      .some(
        ({ base }, n, all) =>
          base === "told" &&
          /^(?:was|were)$/.test(all[n - 1]?.base ?? "") &&
          all[n - 2]?.base === "and" &&
          all[n + 1]?.base !== "by",
      );
    if (isToldThem && !isMark(read.tokens[at - 1], ":")) return null;
    // What somebody is reported to think is told by whoever reports it.
    const isTold = this.lexicon.minds.has(read.tokens[act.from]?.base ?? "") || this.isLearnt(read, act);
    if (isTold && !isMark(read.tokens[at - 1], ":")) {
      const teller = read.acts.findLast(
        (each) => each.to <= act.from && each.subject !== null && each.subject !== act.subject,
      );
      if (teller && this.isLearnt(read, act)) return teller;
      if (teller) return teller.subject?.kind === "organization" ? null : teller;
    }
    if (this.isLoose(read, act)) return null;
    // What is denied is not the denier's words, unless it is called something.
    if (act.kind === "deny" && !this.isOwnWord(read, act, at)) return null;
    return this.isWithin(read.tokens, act.to, at) ? act : null;
  }

  /** "Asserted that Vol learned of it “from television”": told of whoever learned it. */
  private isLearnt({ tokens }: Read, act: Act): boolean {
    const before = tokens[(act.subject?.from ?? act.from) - 1];
    return learnt.test(act.cue) && this.lexicon.that.has(before?.base ?? "");
  }

  /** "Coyle said advisers wrote": whether the words are theirs or his is open. */
  private isLoose({ acts, tokens }: Read, act: Act): boolean {
    const subject = act.subject;
    if (subject?.kind !== "anonymous" || subject.isBackReference || subject.to - subject.from > 1)
      return false;
    const { indefinite } = this.lexicon;
    if (indefinite.has(tokens[subject.from]?.base ?? "")) return false;
    return acts.some(
      (each) => each.to <= subject.from && each.kind === "say" && each.subject?.kind === "person",
    );
  }

  /** "dismissed it as “nonsense”" and "denied it: “no”" give the denier's own words. */
  private isOwnWord({ tokens }: Read, act: Act, at: number): boolean {
    const before = tokens[at - 1];
    if (/^назв/u.test(tokens[act.from]?.base ?? "")) return true;
    if (isMark(before, ":,") || tokens.slice(act.to, at).some((token) => isMark(token, ":"))) return true;
    return (
      tokens
        .slice(act.to, at)
        .some(({ base }) =>
          ["as", "als", "como", "comme", "как", "як", "saying", "calling", "назвав"].includes(base),
        ) || at === act.to
    );
  }

  /** The so-called “doctrine”, cries of “shame”: what nobody in particular says. */
  private isNobodys(tokens: readonly Token[], at: number): boolean {
    const { soCalled, cries, prepositions } = this.lexicon;
    const before = tokens[at - 1]?.base ?? "";
    // "Cries of “shame”", but "described the reports as “a fairy tale”".
    const isOf = prepositions.has(before) && !/^(?:as|als|como|comme|как|як)$/u.test(before);
    return soCalled.has(before) || (isOf && cries.has(tokens[at - 2]?.base ?? ""));
  }

  /** The speaker's act or label for the quotation at a token. */
  of(read: Read, at: number): Attribution {
    const { tokens, mentions } = read;
    const previous = tokens[at - 1];
    if (read.acts.some(({ kind, subject }) => kind === "citing" && subject?.from === at))
      return { kind: "none" };
    if (this.isNobodys(tokens, at)) return { kind: "none" };
    const preceding = this.before(read, at);
    const isIntroduced =
      isMark(previous, ":") ||
      (isMark(previous, ",") &&
        preceding !== null &&
        !tokens.slice(preceding.to, at).some(({ kind }) => kind === "quote"));
    // "What the experts say: “…,” says Vol": the comma leaves the words to whoever stands behind them.
    const goesOn = isMark(tokens[at + 1], ",") || /,$/u.test(tokens[at]?.text ?? "");
    const behind = goesOn && isMark(previous, ":") ? this.after(read, at) : null;
    if (behind?.subject) return { kind: "act", act: behind, isAfter: true };
    const ahead = preceding?.isElided && isMark(previous, ":") ? this.announcers.of(read, at) : null;
    if (ahead) return { kind: "label", mention: ahead };
    if (isIntroduced && preceding && isMark(previous, ":"))
      return { kind: "act", act: preceding, isAfter: false };
    if (isMark(previous, ":")) {
      const label = mentions.find(({ to }) => to === at - 1);
      const opens =
        label &&
        tokens
          .slice(0, label.from)
          .every(
            (token) => token.kind !== "quote" && (token.kind !== "word" || this.isOfUtterance(token.base)),
          );
      if (label && opens) return { kind: "label", mention: label };
    }
    const following = this.after(read, at) ?? this.unlisted.of(read, at);
    // "O ministro, Ivo Vol, não resistiu: “…”, disse": led in by whoever says it.
    const leader = following?.isElided && isMark(previous, ":") ? this.announcers.of(read, at) : null;
    if (leader) return { kind: "label", mention: leader };
    if (
      preceding &&
      following &&
      (this.saysOther(read, at, following) || isRelay(read, at, preceding, following))
    )
      return { kind: "act", act: preceding, isAfter: false };
    if (following && !(isIntroduced && preceding && !following.isInverted && this.isNewClause(read, at)))
      return { kind: "act", act: following, isAfter: true };
    if (preceding) return { kind: "act", act: preceding, isAfter: false };
    if (isMark(previous, ":")) {
      const mention = this.announcers.of(read, at);
      if (mention) return { kind: "label", mention };
    }
    if (this.lexicon.language.isVerbFinal) {
      const act = read.acts.find(({ from, subject }) => from > at && subject !== null && subject.to <= at);
      if (act) return { kind: "act", act, isAfter: true };
    }
    const closing = this.closing(read, at);
    if (closing) return { kind: "act", act: closing, isAfter: true };
    const only = this.only.of(read, at);
    return only ? { kind: "label", mention: only } : { kind: "none" };
  }

  /** "Пряма мова Вола: «…»", "Zitat Vol: „…“": words in front of a label that say what it is. */
  private isOfUtterance(base: string): boolean {
    const { utterances, definite } = this.lexicon;
    return (
      utterances.has(base) ||
      definite.has(base) ||
      /^(?:прям(?:а|ая)|дослівна|дословная|of|de|von)$/u.test(base)
    );
  }

  /** ", insiders claim.": the act that ends a sentence and has all of it. */
  private closing({ tokens, acts }: Read, at: number): Act | null {
    const [act, ...others] = acts;
    if (!act?.subject || others.length > 0 || act.from <= at || act.isParticiple || act.kind === "deny")
      return null;
    const start = Math.min(act.from, act.subject.from);
    const end = Math.max(act.to, act.subject.to, act.contentFrom);
    const rest = tokens.slice(end).filter(({ kind, date }) => kind !== "mark" && date < 0);
    const isSetOff = isMark(tokens[start - 1], ",—–");
    return isSetOff &&
      rest.length <= 3 &&
      !rest.some(({ kind, base }) => kind === "quote" || this.lexicon.that.has(base))
      ? act
      : null;
  }

  /** "One called it “done”, another said that “…”": the second says something of its own. */
  private saysOther({ tokens }: Read, at: number, act: Act): boolean {
    const isInFlow = tokens[at - 1]?.kind === "word" && !/[,.!?]$/u.test(tokens[at]?.text ?? "");
    const end = Math.max(act.to, act.subject?.to ?? 0);
    const rest = tokens.slice(end, end + 8);
    return (
      isInFlow &&
      !act.isInverted &&
      rest.some(({ kind, base }) => kind === "quote" || this.lexicon.that.has(base))
    );
  }

  private isNewClause({ tokens }: Read, at: number): boolean {
    return (
      this.lexicon.conjunctions.has(tokens[at + 1]?.base ?? "") ||
      this.lexicon.barriers.at(tokens, at + 1) !== null
    );
  }
}
