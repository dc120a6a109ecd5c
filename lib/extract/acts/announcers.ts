import type { Read } from "../cast/memory";
import { isRank } from "../mentions/apposition";
import type { Mention } from "../mentions/mention";
import type { Lexicon } from "../words/lexicon";
import type { Token } from "../words/tokens";
import { isMark, isSmallWord } from "./syntax";

// What a house lets the world know.
const statement =
  /^(?:statement|line|sentences?|words|reply|response|tweet|post|communiqué|phrases?|mots|message|réponse|comunicado|frases?|palabras|palavras|nota|respuesta|resposta|mensaje|mensagem|erklärung|mitteilung|pressemitteilung|stellungnahme|satz|sätzen?|worten|zeilen?|antwort|заявлени\p{L}+|сообщени\p{L}+|комментари\p{L}+|фраз\p{L}+|слов\p{L}*|пост\p{L}?|заяв\p{L}+|повідомлення\p{L}*|коментар\p{L}*|реченн\p{L}+|дописо?м?)$/u;

/** Finds whose words stand behind a colon where no verb of the clause in front says it. */
export class Announcers {
  constructor(private readonly lexicon: Lexicon) {}

  of(read: Read, at: number): Mention | null {
    return this.announcer(read, at) ?? this.onlyOne(read, at) ?? this.house(read, at);
  }

  /** "Reached by telephone, Vol has only one sentence: “…”": who opens the clause in front of a colon. */
  private announcer({ tokens, mentions, acts }: Read, at: number): Mention | null {
    let start = at - 1;
    while (start > 0 && !isMark(tokens[start - 1], ",;—–") && tokens[start - 1]?.kind !== "quote") start--;
    if (tokens[start - 1]?.kind === "quote" || acts.some(({ from }) => from >= start && from < at))
      return null;
    const named = mentions.filter(({ from, to }) => from >= start && to < at);
    const [mention = this.overAside(tokens, mentions), ...others] = named;
    if (!mention || mention.kind === "organization" || /['’]s?$/.test(tokens[mention.to - 1]?.text ?? ""))
      return null;
    if (others.some(({ kind }) => kind === "person" || kind === "pronoun")) return null;
    const { conjunctions, definite } = this.lexicon;
    const opens = tokens
      .slice(Math.min(start, mention.from), mention.from)
      .every(
        (token) =>
          isSmallWord(token, this.lexicon) || conjunctions.has(token.base) || definite.has(token.base),
      );
    return opens ? mention : null;
  }

  /** "Le ministère s'est borné à un communiqué de deux phrases : « … »": the house with which a sentence begins that
   *  tells of its statement. */
  private house({ tokens, mentions, acts }: Read, at: number): Mention | null {
    const [head, ...others] = mentions.filter(({ to }) => to < at);
    const { definite, prepositions } = this.lexicon;
    const isHead =
      head?.kind === "organization" &&
      !head.isInCase &&
      (head.from === 0 || (head.from === 1 && definite.has(tokens[0]?.base ?? "")));
    if (!head || !isHead || acts.some(({ subject, to }) => to <= at && subject !== null)) return null;
    const isOther = ({ kind, from, gender }: Mention) =>
      (kind === "person" || (kind === "pronoun" && gender !== "it")) &&
      !prepositions.has(tokens[from - 1]?.base ?? "");
    const isStating = tokens.slice(head.to, at).some(({ base }) => statement.test(base));
    // "Le syndicat ne décolère pas : « … »": it tells of nobody else.
    const isAlone = others.length === 0 && (tokens[at]?.text.split(/\s+/).length ?? 0) > 3;
    return isAlone || (isStating && !others.some(isOther)) ? head : null;
  }

  /** "Ada Vol, who knows them both, disagrees": the one at the head, set off from the clause by an aside. */
  private overAside(tokens: readonly Token[], mentions: readonly Mention[]): Mention | undefined {
    const [first] = mentions;
    const isSomebody = first?.kind === "person" || (first?.kind === "anonymous" && first.from === 0);
    if (!first || !isSomebody || !isMark(tokens[first.to], ",")) return undefined;
    const { conjunctions, definite } = this.lexicon;
    const isHead = tokens
      .slice(0, first.from)
      .every(
        (token) =>
          isMark(token, ",") ||
          isSmallWord(token, this.lexicon) ||
          conjunctions.has(token.base) ||
          definite.has(token.base),
      );
    // "Her counterpart, Sen. Ada Vol, was blunter": who that is.
    const named = mentions[1];
    const isNamed =
      first.kind === "anonymous" &&
      named?.kind === "person" &&
      tokens
        .slice(first.to, named.from)
        .every(({ kind, text }) => kind === "mark" || isRank(text.toLowerCase()));
    return isHead ? (isNamed ? named : first) : undefined;
  }

  /** "Le député Ada Vol, lui, n'y croit pas : « … »", "asked about it, the minister, Ada Vol, was blunt: “…”": the
   *  only one of those in front whom nothing governs, with whom their clause begins. */
  private onlyOne({ tokens, mentions, acts }: Read, at: number): Mention | null {
    const { prepositions, language } = this.lexicon;
    if (acts.some(({ subject, isPassive, to }) => to <= at && (subject !== null || isPassive))) return null;
    const isFree = ({ kind, from, to, isBare, isInCase }: Mention) =>
      to < at &&
      kind !== "organization" &&
      !(isBare && language.code === "de") &&
      !isInCase &&
      !prepositions.has(tokens[from - 1]?.base ?? "") &&
      !/['’]s?$/.test(tokens[to - 1]?.text ?? "");
    const free = mentions.filter(isFree);
    const people = free.filter(({ kind }) => kind === "person");
    const [only = free[0]] = people;
    const [first] = free;
    if (!only || !first || people.length > 1) return null;
    // "Her counterpart, Sen. Ada Vol,": what somebody is in front of their name.
    const isApposed =
      first !== only &&
      isMark(tokens[first.to], ",") &&
      tokens
        .slice(first.to, only.from)
        .every(({ kind, text }) => kind === "mark" || isRank(text.toLowerCase()));
    if (first !== only && !isApposed) return null;
    if (people.length === 0 && (free.length > 1 || only.kind !== "anonymous" || only.from > 0)) return null;
    // "На совещании в среду Вол представил его так: «…»": behind a phrase of when and where.
    const isPlaced =
      (prepositions.has(tokens[0]?.base ?? "") || (tokens[0]?.date ?? -1) >= 0) &&
      only.kind === "person" &&
      !tokens.slice(0, at).some(({ base }) => this.lexicon.that.has(base));
    return first.from === 0 || isPlaced || isMark(tokens[first.from - 1], ",") ? only : null;
  }
}
