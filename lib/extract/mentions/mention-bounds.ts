import type { Lexicon } from "../words/lexicon";
import { isGivenName } from "../words/stems";
import { isCapital, type Token } from "../words/tokens";
import { didVerb, inPaper, isQuoter } from "./kind-words";
import type { WordRoles } from "./word-roles";

/** How many words a mention may have, and how far what belongs to it may reach. */
export const LONGEST = 14;

const asked =
  /^(?:telegram|facebook|twitter|instagram|телеграмі?|телеграме|фейсбуц?к?[іе]?|соцмережах|соцсетях|citad[oa]s?|запит|запрос|запитання|питання|вопрос|відповідь|ответ|прохання|просьбу)$/u;

// "В профсоюзе решение назвали": no genitive ends so.
const isObject = /(?:[еєюоё]|(?:ов|ськ|цьк|льн|чн|йн)і)$/u;

// "Disse o presidente ao anunciar a decisão": what is done meanwhile, in a verb; nouns that end like one.
const infinitive =
  /^(?!(?:poder|mar|lar|lugar|hogar|militar|titular|par|pilar|placer|prazer|ayer)$)\p{L}{2,}[aeií]r$/u;
const isMeanwhile = (tokens: readonly Token[], at: number) =>
  /^(?:ao|al)$/.test(tokens[at]?.base ?? "") && infinitive.test(tokens[at + 1]?.base ?? "");

/** How far the naming of somebody reaches: what can't be part of it, and what belongs to it behind its head. */
export class MentionBounds {
  constructor(
    private readonly lexicon: Lexicon,
    private readonly roles: WordRoles,
  ) {}

  /** Whether nothing that belongs to a name can reach over this token. */
  isStop(tokens: readonly Token[], at: number): boolean {
    const token = tokens[at];
    if (!token || token.kind === "mark" || token.kind === "quote" || token.date >= 0) return true;
    const { cues, auxiliaries, adverbs, negation, that, conjunctions, citing, prepositions, links } =
      this.lexicon;
    const next = tokens[at + 1];
    const isVerb = this.lexicon.language.code === "de" && !isCapital(token.text);
    const isNoun =
      !isVerb && this.lexicon.cueOrNoun.has(token.base) && next?.kind === "word" && !that.has(next.base);
    if (cues.at(tokens, at) && !isNoun) return true;
    if (citing.at(tokens, at)) return true;
    if (prepositions.has(token.base) && !links.has(token.base)) return true;
    return (
      auxiliaries.has(token.base) ||
      negation.has(token.base) ||
      adverbs.has(token.base) ||
      that.has(token.base) ||
      conjunctions.has(token.base)
    );
  }

  /** "der Zeitung", "al diario": an outlet by its common noun, which is told rather than part of who tells. */
  private isOutletNoun(tokens: readonly Token[], at: number): boolean {
    const { links, definite, media, language } = this.lexicon;
    const isArticle = links.has(tokens[at]?.base ?? "") || definite.has(tokens[at]?.base ?? "");
    const noun = tokens[at + 1];
    return (
      isArticle &&
      noun !== undefined &&
      media.has(noun.base) &&
      (language.code === "de" || !isCapital(noun.text))
    );
  }

  /** The end of what belongs to the one named before: "familiar with the talks". */
  reachOf(tokens: readonly Token[], from: number, isLoose: boolean): number {
    const { links, language } = this.lexicon;
    if (language.isVerbFinal) return from;
    let at = from;
    if (tokens[from]?.base === "to" && this.lexicon.headsWithTo.has(tokens[from - 1]?.base ?? "")) at++;
    if (this.isOutletNoun(tokens, at) || isMeanwhile(tokens, at)) return from;
    const opensAfterComma =
      tokens[at]?.text === "," &&
      links.has(tokens[at + 1]?.base ?? "") &&
      (tokens[at + 1]?.base.length ?? 0) > 3;
    if (opensAfterComma && isLoose) at++;
    else if (!links.has(tokens[at]?.base ?? "") && !isLoose) return from;
    const first = at;
    while (at < tokens.length && at - from < LONGEST) {
      const isCarried = at > first && links.has(tokens[at - 1]?.base ?? "") && tokens[at]?.kind === "word";
      const isLink = links.has(tokens[at]?.base ?? "") && tokens[at]?.date === -1;
      const isJoined =
        this.lexicon.conjunctions.has(tokens[at]?.base ?? "") &&
        isCapital(tokens[at - 1]?.text ?? "") &&
        isCapital(tokens[at + 1]?.text ?? "");
      if (isJoined) {
        at += 2;
        continue;
      }
      const isGermanVerb = this.lexicon.language.code === "de" && !isCapital(tokens[at]?.text ?? "A");
      const isVerb =
        this.lexicon.cues.at(tokens, at) !== null &&
        (isGermanVerb || !this.lexicon.cueOrNoun.has(tokens[at]?.base ?? ""));
      if (isVerb && !isLink) break;
      // "A répondu au journal la sénatrice": an article that nothing governs begins another.
      const isNewNoun =
        isLink &&
        !isCarried &&
        /^(?:fr|es|pt)$/.test(language.code) &&
        this.lexicon.definite.has(tokens[at]?.base ?? "") &&
        tokens[at - 1]?.kind === "word";
      if (isNewNoun) break;
      if (isMeanwhile(tokens, at)) break;
      // "Una fuente citada por el diario", "канцелярія на запит «Прапора»": what is done to them, or asked.
      if (asked.test(tokens[at]?.base ?? "") || asked.test(tokens[at + 1]?.base ?? "")) break;
      // "Генерал у коментарі агентству": to whom they spoke is no part of them.
      if (this.lexicon.through.at(tokens, at)) break;
      // "Чи зустрічався президент із Волом": with somebody known.
      const isWith =
        /^(?:с|со|з|із|зі)$/u.test(tokens[at]?.base ?? "") && isCapital(tokens[at + 1]?.text ?? "a");
      if (isWith && !isLoose && this.roles.isSurname(tokens[at + 1]?.base ?? "")) break;
      // "Голова служби від зустрічі відмовився": a verb, which ends what they are.
      const isSlavicVerb =
        /^(?:ru|uk)$/.test(language.code) &&
        /\p{L}{2}(?:лся|лась|лись|вся|лася|лися|ється|ются|ется|ится|иться)$/u.test(tokens[at]?.base ?? "");
      const isPast = language.isHeadFirst && !isCarried && at > from && didVerb.test(tokens[at]?.base ?? "");
      if (isPast && this.lexicon.language.code !== "uk") return this.beforePhrase(tokens, from, at);
      if (isSlavicVerb) return this.beforePhrase(tokens, from, at);
      const isPaper = [1, 2].some((n) => inPaper.test(tokens[at + n]?.base ?? ""));
      if (isPaper && /^(?:em|en|dans|in|в|у)$/u.test(tokens[at]?.base ?? "")) break;
      if (isQuoter(tokens, from - 1, at)) break;
      // "Zitierte einen Beamten mit den Worten": what he said.
      if (tokens[at]?.base === "mit" && tokens[at + 2]?.base === "worten") break;
      // "A speech in which he": a clause with somebody of its own.
      if (tokens[at]?.base === "which") break;
      // "Источником слухов стал министр Вол": another, who is named.
      const isAnother =
        at > first &&
        !isCarried &&
        this.roles.isOffice(tokens[at]?.base ?? "") &&
        this.roles.isName(tokens, at + 1);
      if (isAnother && language.isHeadFirst) break;
      // "Её коллега по фракции Тимур Агеев": behind what somebody is stands who.
      const isNamed =
        at > first &&
        !isCarried &&
        isCapital(tokens[at]?.text ?? "") &&
        isCapital(tokens[at + 1]?.text ?? "") &&
        isGivenName(tokens[at]?.base ?? "");
      if (isNamed && language.isHeadFirst) break;
      if (!isCarried && !isLink && this.isStop(tokens, at)) break;
      // "An aide disagrees": behind an English noun stands a verb.
      if (language.code === "en" && at === first && at === from && !isLink) break;
      if (this.isOutletNoun(tokens, at)) break;
      at++;
    }
    if (opensAfterComma && isLoose && at === first) return from;
    // A link with nothing behind it belongs to something else.
    while (
      at > from &&
      (links.has(tokens[at - 1]?.base ?? "") || this.lexicon.definite.has(tokens[at - 1]?.base ?? ""))
    )
      at--;
    // "Сотрудник мэрии, который": the comma is not of them.
    return opensAfterComma && at === from + 1 ? from : at;
  }

  /** The end of what belongs to somebody in front of a verb: "від зустрічі" goes with the verb. */
  private beforePhrase(tokens: readonly Token[], from: number, verb: number): number {
    for (let at = verb - 1; at >= Math.max(from, verb - 3); at--)
      if (this.lexicon.prepositions.has(tokens[at]?.base ?? "")) return at;
    return verb;
  }

  /** Where the clause begins: what describes somebody stands in front of them. */
  clauseStart(tokens: readonly Token[], at: number): number {
    let from = at;
    while (from > 0 && tokens[from - 1]?.kind === "word" && tokens[from - 1]?.date === -1) from--;
    return from;
  }

  /** "The Office of the President", "the Ministry for the Regions": capital words behind "of the". */
  houseOf(tokens: readonly Token[], from: number): number {
    let at = from + (tokens[from + 1]?.base === "the" ? 2 : 1);
    const first = at;
    while (tokens[at]?.kind === "word" && isCapital(tokens[at]?.text ?? "a") && !this.isStop(tokens, at))
      at++;
    return at > first ? at : from;
  }

  /** "Один із заступників мера Ковальчука, який": whose they are, up to a comma or a verb. */
  ownersEnd(tokens: readonly Token[], from: number): number {
    let at = from;
    while (at < from + 3 && tokens[at]?.kind === "word" && !this.isStop(tokens, at)) at++;
    const isEnd =
      tokens[at]?.kind === "mark" ||
      this.lexicon.cues.at(tokens, at) !== null ||
      this.lexicon.auxiliaries.has(tokens[at]?.base ?? "") ||
      this.lexicon.negation.has(tokens[at]?.base ?? "");
    const owner = tokens[from]?.base ?? "";
    return isEnd && /(?:[аяиіїы]|ого|его|ов|ів|ей|ой)$/u.test(owner) ? at : from;
  }

  /** "Міністерство оборони": the small words behind a house are its own, up to a verb of saying. */
  houseEnd(tokens: readonly Token[], from: number): number {
    let at = from;
    while (
      at < from + 3 &&
      tokens[at]?.kind === "word" &&
      !isCapital(tokens[at]?.text ?? "A") &&
      !isObject.test(tokens[at]?.base ?? "") &&
      !this.isStop(tokens, at) &&
      !this.lexicon.telltale.has(tokens[at]?.base ?? "") &&
      !this.lexicon.definite.has(tokens[at]?.base ?? "")
    )
      at++;
    const isEnd = (place: number) =>
      this.lexicon.cues.at(tokens, place) ||
      tokens[place]?.kind === "mark" ||
      isObject.test(tokens[place]?.base ?? "");
    // "Міністерство оборони Рутенії не підтверджує": and the country's.
    const isCountry = at > from && /^\p{Lu}\p{Ll}+(?:ии|ії|ья|щины|щини|ы|и)$/u.test(tokens[at]?.text ?? "");
    const next = this.lexicon.negation.has(tokens[at + 1]?.base ?? "") ? at + 2 : at + 1;
    if (isCountry && isEnd(next)) return at + 1;
    return isEnd(at) ? at : from;
  }
}
