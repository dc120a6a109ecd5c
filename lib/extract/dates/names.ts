import type { Token } from "../words/tokens";
import { isCapital } from "../words/tokens";

// "Yesterday's woman" is no day's.
const idle = /^(?:man|men|woman|women|news|hero|heroes|people|papers?|world|fish|chip|child|children)$/;
const outlets =
  /^(?:comet|times|post|telegraph|express|mail|mirror|herald|tribune|world|star|independent|sun|news|magazine|business|dispatch|review|record|people|journal|gazette|chronicle|standard|observer|examiner|ledger|sport|politics|show|edition)$/;
const each =
  /^(?:every|each|most|кажд(?:ый|ую|ое|ая|ого|ой)|кожн(?:ий|у|е|а|ого|ої)|jeden|jede|jedes|jeder|chaque|cada|her)$/u;

const opensClause =
  /^(?:in|on|of|at|by|when|that|which|who|like|and|or|but|before|after|with|as|if|for|to|from|is|was|than|because)$/;

// "Накануне выборов": before something, not before today.
const eve = /^(?:накануне|напередодні)$/u;
const whatFollows = /(?:[оеёі]в|[иі]я|ій|(?<![шщ])ий|ии|ії|чи|чі|та|ту|ства|ня|ры|ри|ы)$/u;
// "Напередодні народний депутат": in Ukrainian no noun ends so.
const isSubject = (first: Token, next: Token) =>
  (first.base === "напередодні" && /ий$/u.test(next.base)) || /^(?:видання|агенція)$/u.test(next.base);

// Months that are first names too.
const given = /^(?:julio|abril|augusto|avril|april|june|august)$/;
const introduces = /^(?:in|since|until|by|from|of|on|im|seit|ab|bis|last|next|this|early|late|mid|-)$/;

const isOutletWord = (token: Token | undefined) =>
  token !== undefined && token.kind === "word" && isCapital(token.text) && outlets.test(token.base);

/** Whether a word for a day stands in a name or an idiom: the Sunday Post, USA Today, yesterday's man, every
 *  September. */
export function isNoDate(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, first, last, next] = [tokens[from - 1], tokens[from], tokens[to - 1], tokens[to]];
  if (!first || !last) return false;
  // "Los lunes": each of them.
  if (/^(?:los|aos|às)$/u.test(before?.base ?? "") && /(?:es|os|as)$/u.test(first.base) && to - from === 1)
    return true;
  if (before?.kind === "word" && each.test(before.base)) return true;
  // "On a Thursday" is whichever; "a Thursday meeting" was on that day.
  const isKind = next?.kind === "word" && !isCapital(next.text) && !opensClause.test(next.base);
  if (before?.base === "a" && isCapital(first.text) && !isKind) return true;
  const isSmall = next?.kind === "word" && !isCapital(next.text);
  // "The Sunday programme This Week".
  if (next?.kind === "word" && /^(?:programme|program|show|paper|newspaper|supplement)$/.test(next.base))
    return true;
  if (first.base === "this" && to - from === 2 && isCapital(first.text) && isCapital(last.text)) return true;
  // "The Today programme".
  if (before?.base === "the" && /^(?:today|tomorrow|tonight)$/.test(first.base) && isCapital(first.text))
    return true;
  if (eve.test(first.base) && isSmall && whatFollows.test(next.base) && !isSubject(first, next)) return true;
  if (/['’]s$/iu.test(last.text) && next && idle.test(next.base)) return true;
  // Señor Julio Bazán; but "in April Jones resigned", whose reading is longer or led by a word.
  const isGiven = given.test(first.base) && isCapital(first.text) && !introduces.test(before?.base ?? "");
  if (to - from === 1 && isGiven && next?.kind === "word" && isCapital(next.text)) return true;
  // Le Thu Ha, Mar Vinci: a short word between two of a name.
  const isCapitalWord = (token: Token | undefined) => token?.kind === "word" && isCapital(token.text);
  if (
    to - from === 1 &&
    first.text.length <= 3 &&
    isCapital(first.text) &&
    isCapitalWord(before) &&
    isCapitalWord(next)
  )
    return true;
  const isOne = to - from === 1 && isCapital(first.text) && first.kind === "word";
  if (!isOne || before?.kind === "number" || next?.kind === "number") return false;
  // "Told the Sunday Lantern".
  const isTitled = before?.base === "the" && next?.kind === "word" && isCapital(next.text) && next.date < 0;
  if (isOutletWord(next) || isTitled) return true;
  const isBehindName = before?.kind === "word" && isCapital(before.text) && before.end + 1 === first.start;
  return (
    isBehindName &&
    /^(?:today|tomorrow|tonight|now|heute|aujourd'hui|hoy|hoje|bugün|сегодня|сьогодні)$/u.test(first.base)
  );
}
