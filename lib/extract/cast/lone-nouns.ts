import type { Mention } from "../mentions/mention";
import type { Lexicon } from "../words/lexicon";
import type { Token } from "../words/tokens";

/** Somebody unnamed, by a noun that tells nothing of them. */
export const anySource =
  /^(?:source|person|fuente|fonte|quelle|insider|interlocuteur|interlocutrice|interlocutora?|gesprächspartner(?:in)?|источник|собеседник|собеседница|джерело|співрозмовник|співрозмовниця|kaynak)$/u;
export const heads =
  /^(?:экс-|екс)?(?:очільни|керівни|глав|голов|руководител|начальник|директор)|^(?:chefe|chef|cheffe|jefe|jefa|head)$/u;
const former = /^(?:бывш(?:ий|ая)|колишн(?:ій|я)|экс|екс)$/u;

/** "Дипломат", "эксперт в комментарии изданию": nothing tells more of them, as "офицер штаба" does. */
export function isAlone(
  { from, to, office }: Mention,
  tokens: readonly Token[],
  { prepositions }: Lexicon,
): boolean {
  const all = tokens.slice(from, to).map(({ base }) => base);
  // "Колишній посадовець": who was one before.
  const words = former.test(all[0] ?? "") ? all.slice(1) : all;
  const [first, second, third] = words;
  // "Очільник спецслужби": of a house by no more than its kind.
  const isOfHouse =
    heads.test(first ?? "") && third === undefined && /(?:[иыаяії]|ства)$/u.test(second ?? "");
  const isOnly = second === undefined || prepositions.has(second) || isOfHouse;
  return first === office && isOnly && !words.some((word) => /^ан[оі]н[иі]мн[оі]ст/u.test(word));
}

/** Whether a noun tells no more of somebody than that they told something. */
export const isSourceNoun = (noun: string): boolean =>
  anySource.test(noun.replace(/(?<=\p{Script=Latin})s$/u, "")) || /^джерел/u.test(noun);
