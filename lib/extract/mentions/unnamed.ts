import { isUnlistedNarration } from "../quotations/narrators";
import type { Lexicon } from "../words/lexicon";
import { isCapital, type Token } from "../words/tokens";
import { type Mention, nameLength } from "./mention";
import type { MentionBounds } from "./mention-bounds";
import type { MentionWording } from "./mention-wording";
import { outletInNominative } from "./outlet-names";
import type { RoledWord, WordRoles } from "./word-roles";

// What is read out rather than speaks.
const unspeaking =
  /^(?:report|reports|article|letter|document|documents|text|texts|pair|two|group|release|memo|note|email|caption|sign|banner|headline|story|account|voice|book|decree|order|ruling|verdict)$/;

// "A phrase his spokeswoman says he used": where somebody else begins.
const others = /^(?:his|her|their|its|my|our|he|she|they|you|we)$/;

// Russian and Ukrainian nouns for whoever does something, in the first case.
const doer =
  /\p{L}{2}(?:тел(?:ь|и|і)|(?:ник|щик|чик|лог|вед|граф)(?:и|і)?|(?:ист|іст|тор|ант|ент)(?:ы|и)?|(?:ниц|щиц|чиц|истк|істк)(?:а|ы|і)|(?<=[рлнт])ша|[кт]арь|тар|[её]р|яр|ниця|(?<=[внлрй])ці|ець|цы|ец)$/u;
const thing =
  /^(?:вторник|понедельник|понеділок|вівторок|праздник|договор|документ|момент|аргумент|инцидент|інцидент|фактор|месяц|місяц|конец|кінець|памятник|сборник|дневник|щоденник|ежедневник|еженедельник|тижневик|двигатель|показатель|показник|процент)/u;

// How many words say what a stranger is.
const LONGEST_NOUN = 3;

/** Mentions of somebody whom the text doesn't name: sources, insiders, strangers by a noun that no list has. */
export class Unnamed {
  constructor(
    private readonly lexicon: Lexicon,
    private readonly text: string,
    private readonly roles: WordRoles,
    private readonly bounds: MentionBounds,
    private readonly wording: MentionWording,
  ) {}

  /** "Источник агентства", "собеседник «Омута» в аппарате": somebody unnamed, and whose outlet's. */
  unnamedOf(
    tokens: readonly Token[],
    from: number,
    to: number,
    words: readonly RoledWord[],
    own: number,
  ): Mention {
    const head = words[own]?.token.base ?? "";
    const named =
      words.slice(own + 1).find(({ token }) => this.roles.isOutletName(token)) ??
      words.slice(own + 1).find(({ role }) => role === "name");
    const isMedia = words.slice(own + 1).some(({ role }) => role === "media");
    const end = this.bounds.reachOf(tokens, to, true);
    const made = this.wording.made(tokens, from, end, {
      kind: "anonymous",
      office: head,
      outlet: named ? outletInNominative(named.token.text, false) : isMedia ? "" : null,
    });
    const cut = named && named.at === end - 1 ? (tokens[named.at - 1]?.end ?? made.end) : null;
    if (cut !== null) return { ...made, end: cut, name: this.text.slice(made.start, cut) };
    return named
      ? {
          ...made,
          end: tokens[end - 1]?.outerEnd ?? made.end,
          name: this.text.slice(made.start, tokens[end - 1]?.outerEnd ?? made.end),
        }
      : made;
  }

  /** "Yeni Ufuk gazetesine konuşan bir kaynak": what describes somebody, and to whom they spoke, in front. */
  described(tokens: readonly Token[], at: number, to: number, office: string): Mention {
    let start = this.bounds.clauseStart(tokens, at);
    while (start < at && this.lexicon.conjunctions.has(tokens[start]?.base ?? "")) start++;
    // "Gazetenin aktardığına göre bir yetkili": behind whoever tells it.
    for (let n = at - 1; n >= start; n--)
      if (this.lexicon.accordingAfter.at(tokens, n)) {
        start = n + 1;
        break;
      }
    for (let n = start; n < at; n++) {
      if (!this.lexicon.through.at(tokens, n)) continue;
      const names = tokens.slice(start, n).filter((token) => isCapital(token.text));
      // "Gazeteye konuşan": at a sentence's head as capital as a name.
      if (names.every(({ base }) => this.lexicon.media.has(base))) names.length = 0;
      const outlet = names
        .map((token) => token.text.slice(0, nameLength(token, this.lexicon.language.code)))
        .join(" ");
      const from = this.lexicon.conjunctions.has(tokens[n + 1]?.base ?? "") ? n + 2 : n + 1;
      return this.wording.made(tokens, from, to, { kind: "anonymous", office, outlet: outlet || "" });
    }
    // "Yetkili, …": with nothing that describes them, the one spoken of before.
    const isBackReference = to - start === 1 || this.lexicon.definite.has(tokens[start]?.base ?? "");
    return this.wording.made(tokens, start, to, { kind: "anonymous", office, isBackReference });
  }

  /** "A taxi driver said", "resume un alto cargo": somebody of whom one knows no more than a noun. */
  stranger(tokens: readonly Token[], at: number): Mention | null {
    const { cues, prepositions, language, auxiliaries, adverbs } = this.lexicon;
    if (language.code === "de" || language.isHeadFirst || language.isVerbFinal) return null;
    let end = at + 1;
    while (
      end < at + 4 &&
      tokens[end]?.kind === "word" &&
      !isCapital(tokens[end]?.text ?? "A") &&
      !others.test(tokens[end]?.base ?? "") &&
      !this.bounds.isStop(tokens, end) &&
      !prepositions.has(tokens[end]?.base ?? "")
    )
      end++;
    if (end === at + 1) return null;
    const isBehindCue =
      cues.endingAt(tokens, at - 1) !== null &&
      tokens.slice(Math.max(0, at - 6), at).some(({ kind }) => kind === "quote");
    const whole = this.bounds.reachOf(tokens, end, true);
    // "One soldier at the front, who gave no name, said".
    const isDescribed = tokens[whole]?.text === "," && tokens[whole + 1]?.base === "who";
    // "A taxi driver had said": over what stands in front of the verb.
    let verb = whole;
    while (auxiliaries.has(tokens[verb]?.base ?? "") || adverbs.has(tokens[verb]?.base ?? "")) verb++;
    const isSaying =
      cues.at(tokens, verb) !== null || (verb > whole && this.lexicon.citing.at(tokens, verb) !== null);
    // "Quoted a porter at the ministry as saying".
    const isCited = this.lexicon.citing.endingAt(tokens, at - 1) !== null;
    if (!isBehindCue && !isDescribed && !isSaying && !isCited) return null;
    return this.wording.made(tokens, at, whole, { kind: "anonymous", office: tokens[end - 1]?.base ?? null });
  }

  /** "“…,” said the guard", "“…,” the barber said": by no more than a noun that no list has. */
  strangerBehind(tokens: readonly Token[], at: number): Mention | null {
    const { cues, utterances } = this.lexicon;
    let place = at + 1;
    // "The former hooker", "the veteran left-back".
    while (
      place < at + 3 &&
      this.isSmallNoun(tokens, place) &&
      this.isSmallNoun(tokens, place + 1) &&
      !this.lexicon.cues.at(tokens, place + 1)
    )
      place++;
    const noun = tokens[place];
    if (tokens[at]?.base !== "the" || noun?.kind !== "word" || isCapital(noun.text)) return null;
    if (utterances.has(noun.base) || unspeaking.test(noun.base) || this.bounds.isStop(tokens, place))
      return null;
    const isQuote = (token: Token | undefined) => token?.kind === "quote" && /[,.!?]$/u.test(token.text);
    const isBehind =
      cues.endingAt(tokens, at - 1) !== null && isQuote(tokens[at - 2]) && tokens[place + 1]?.kind !== "word";
    const isAhead = isQuote(tokens[at - 1]) && cues.at(tokens, place + 1) !== null;
    return isBehind || isAhead
      ? this.wording.made(tokens, at, place + 1, {
          kind: "anonymous",
          office: noun.base,
          isBackReference: true,
        })
      : null;
  }

  /** "Организаторы форума сообщили", "ответили устроители": whoever does something for a living, by the noun's end. */
  agent(tokens: readonly Token[], at: number): Mention | null {
    const { cues, language } = this.lexicon;
    const noun = tokens[at];
    if (!/^(?:ru|uk)$/.test(language.code) || noun?.kind !== "word" || noun.date >= 0) return null;
    if (isCapital(noun.text) && at > 0 && tokens[at - 1]?.kind === "word") return null;
    if (!doer.test(noun.base) || thing.test(noun.base)) return null;
    let end = at + 1;
    while (
      end < at + LONGEST_NOUN &&
      tokens[end]?.kind === "word" &&
      !this.bounds.isStop(tokens, end) &&
      !this.isPronoun(tokens[end]?.base ?? "")
    )
      end++;
    if (isCapital(tokens[at + 1]?.text ?? "a")) return null;
    const isAhead = cues.at(tokens, end) !== null;
    // "— показывает секретарша": between a dash and whoever does it, a verb in no list says it, too.
    const isUnlisted =
      /^[—–-]$/.test(tokens[at - 2]?.text ?? "") &&
      isUnlistedNarration(tokens.slice(at - 1, at + 1), this.lexicon);
    const isBehind =
      (cues.endingAt(tokens, at - 1) !== null || isUnlisted) &&
      tokens.slice(Math.max(0, at - 4), at).some(({ kind }) => kind === "quote");
    if (!isAhead && !isBehind) return null;
    return this.wording.made(tokens, at, isAhead ? end : at + 1, { kind: "anonymous", office: noun.base });
  }

  private isPronoun(base: string): boolean {
    const { he, she, they } = this.lexicon;
    return he.has(base) || she.has(base) || they.has(base);
  }

  /** "Pro-government blogger": where the noun ends that says what somebody from a country is. */
  nounEnd(tokens: readonly Token[], from: number): number | null {
    let at = from;
    while (at < from + LONGEST_NOUN && this.isSmallNoun(tokens, at) && !this.lexicon.cues.at(tokens, at))
      at++;
    return at > from ? at : null;
  }

  private isSmallNoun(tokens: readonly Token[], at: number): boolean {
    const token = tokens[at];
    return token?.kind === "word" && !isCapital(token.text) && !this.bounds.isStop(tokens, at);
  }

  /** "One Veletian milblogger, who is close to the army, said". */
  strangerFrom(tokens: readonly Token[], at: number, end: number): Mention | null {
    const next = tokens[end];
    const isSubject =
      this.lexicon.cues.at(tokens, end) !== null || next?.text === "," || next?.base === "who";
    const office = tokens[end - 1]?.base ?? null;
    return isSubject
      ? this.wording.made(tokens, at, this.bounds.reachOf(tokens, end, true), { kind: "anonymous", office })
      : null;
  }
}
