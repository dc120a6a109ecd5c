import type { Mention } from "../mentions/mention";
import type { Lexicon } from "../words/lexicon";
import type { Token } from "../words/tokens";
import { isMark, type Parsed, type Syntax } from "./syntax";

// What an outlet does with somebody whom it lets speak.
const quotes =
  /^(?:zitier(?:t|te|en|ten)|цитиру(?:ет|ют)|(?:про)?цитировал[аои]?|цитує|цитують|(?:про)?цитува(?:в|л[аои])|cite(?:nt)?|cita(?:it|ient|n|ba|ron|va|ram|m)?|citó|citou|quotes|quoted|quoting|cites|cited)$/u;
// What it does with words, whose owner stands behind them.
const carries =
  /^(?:привод(?:ит|ят|ил[аои]?)|прив(?:ёл|ел[аои]?)|переда(?:ёт|ет|ют|вал[аои]?|л[аои]?)|пересказ(?:ывает|ывают|ал[аои]?)|навод(?:ить|ять|ив|ил[аои])|нав[іе](?:в|л[аои])|переда(?:є|ють|вав|вал[аои]|в)|переказ(?:ує|ують|ав|ал[аои])|рассказ|rapport(?:e|ent|ait|aient)|repren(?:d|nent|ait)|reproduit|recoge[n]?|recogió|reproduce[n]?|reproduz(?:iu|em)?|relata|gibt|gab)$/u;
const words =
  /^(?:слова|слов|высказывани[ея]|комментари[йия]|мнение|рассказ|ответ|реплику|фразу|признание|висловлювання|коментар|думку|розповідь|відповідь|репліку|фразу|зізнання|propos|paroles|mots|témoignage|récit|confidences|palabras|declaraciones|testimonio|relato|palavras|declarações|depoimento|worte|aussage|schilderung)$/u;
// How far behind the verb and its outlet may stand who is quoted.
const REACH = 3;

export type Relay = { outlet: Mention; source: Mention };

/** Finds in "“…”, quotes the paper a source of its own" the paper, and who speaks: the one whom it quotes. */
export class Relays {
  constructor(
    private readonly lexicon: Lexicon,
    private readonly syntax: Syntax,
  ) {}

  of(sentence: Parsed, at: number): Relay | null {
    const { tokens } = sentence;
    const base = tokens[at]?.base ?? "";
    const isCarrying = carries.test(base);
    if (!isCarrying && !quotes.test(base)) return null;
    const between = this.quotedFirst(sentence, at);
    if (between) return between;
    const outlet = this.outlet(sentence, at);
    if (!outlet) return null;
    const source = this.source(sentence, Math.max(at + 1, outlet.to), isCarrying);
    return source ? { outlet, source } : null;
  }

  /** «…», — цитирует чиновника газета: whom, and then who. */
  private quotedFirst({ tokens, mentions }: Parsed, at: number): Relay | null {
    if (!this.lexicon.language.isHeadFirst || !quotes.test(tokens[at]?.base ?? "")) return null;
    const source = mentions.find(({ from, kind }) => from === at + 1 && kind !== "organization");
    const outlet = mentions.find(({ from, isMedia }) => from === source?.to && isMedia);
    return source && outlet ? { source, outlet } : null;
  }

  /** Right in front of the verb or right behind it, over small words. */
  private outlet({ tokens, mentions }: Parsed, at: number): Mention | null {
    let before = at;
    while (this.syntax.isSkippable(tokens[before - 1])) before--;
    const isArticle = this.lexicon.definite.has(tokens[at + 1]?.base ?? "");
    return (
      mentions.find(
        ({ from, to, isMedia, gender, kind }) =>
          (from === at + 1 || (isArticle && from === at + 2) || to === before) &&
          (isMedia || (kind === "pronoun" && gender === "it" && to === before)),
      ) ?? null
    );
  }

  /** Whoever stands behind, over "its own" and, where words are carried, behind what they are called. */
  private source(sentence: Parsed, from: number, isCarrying: boolean): Mention | null {
    const { tokens, mentions } = sentence;
    let isTheirs = !isCarrying;
    for (let at = from; at <= from + REACH; at++) {
      const found = mentions.find((each) => each.from === at);
      if (found && isTheirs) return found.kind === "organization" ? null : found;
      const token = tokens[at];
      if (!token || !this.isSmall(token)) return null;
      isTheirs ||= words.test(token.base);
    }
    return null;
  }

  private isSmall(token: Token): boolean {
    if (token.kind !== "word" || isMark(token, ",")) return false;
    const { prepositions, definite } = this.lexicon;
    return (
      this.syntax.isPlain(token) ||
      definite.has(token.base) ||
      (prepositions.has(token.base) && /^(?:a|de|d'|des|du|al|del|do|da)$/u.test(token.base))
    );
  }
}
