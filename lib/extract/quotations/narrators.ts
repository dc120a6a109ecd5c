import type { Lexicon } from "../words/lexicon";
import { isCapital, type Token, tokensOf } from "../words/tokens";

// How a Russian or Ukrainian verb in the third person ends.
const finite =
  /^\p{L}{2,}(?:[аеиоуыяё]л|[аеиоуыяё]л[аи]|[аеёиюуя]т|[юя]ть|[уаеиі]ють|ує|ає|іє|ить|ив|ав|ів|ув|ла|ли|лся|лась|лись|вся|лася|лися|ется|ится|ются|ятся|ється|иться|ються|яться)$/u;

/** "— Берите, — показывает секретарша": a verb that stands in no list, and who does it, behind a dash. */
export function isUnlistedNarration(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const [verb, who] = tokens;
  if (!/^(?:ru|uk)$/.test(lexicon.language.code) || !verb || who?.kind !== "word") return false;
  if (isCapital(verb.text) || !finite.test(verb.base) || who.date >= 0) return false;
  const { he, she, they, prepositions, that, conjunctions, adverbs, negation } = lexicon;
  if ([he, she, they].some((set) => set.has(who.base))) return true;
  if ([prepositions, that, conjunctions, adverbs, negation].some((set) => set.has(who.base))) return false;
  return isCapital(who.text) || /(?:[бвгджзклмнпрстфхцчшщ]|ша|ка|ца|арь|ар|ель|ий|ый|ая|а)$/u.test(who.base);
}

const comma = /,\s+(?=\p{Ll})/gu;
const starts =
  /^(?:un|une|le|la|l['’]|les|des|son|sa|ses|leur|leurs|ce|cet|cette|plusieurs|certains|deux|m\.|mme)(?:\s|(?<=['’]))|^\p{Lu}/u;
// How many characters say who speaks.
const LONGEST = 130;

/** "…, assure la porte-parole de la présidence, Ada Vol. …": where a narrator speaks within the marks of a French
 *  quotation, by a verb of saying and whoever stands behind it; null where none does. */
export function insertedNarrator(
  text: string,
  { start, end }: { start: number; end: number },
  lexicon: Lexicon,
): { from: number; to: number } | null {
  for (const match of text.slice(start, end).matchAll(comma)) {
    const from = start + match.index;
    const verb = from + match[0].length;
    const [said, next] = tokensOf(text, verb, Math.min(end, verb + 60), lexicon.language.code, 2);
    const cue = said && next ? lexicon.cues.at([said], 0) : null;
    const isVerb = cue !== null && !lexicon.cueOrNoun.has(said?.base ?? "");
    if (!said || !next || !isVerb || !starts.test(text.slice(said.end, end).trimStart())) continue;
    const to = closing(text, next.end, Math.min(end, from + LONGEST), lexicon);
    if (to !== null) return { from, to };
  }
  return null;
}

/** Where the narrator ends: at a stop, or at a comma behind which no name tells who it is. */
function closing(text: string, from: number, end: number, lexicon: Lexicon): number | null {
  for (let at = from; at < end; at++) {
    const char = text[at] ?? "";
    const after = text.slice(at + 1, at + 3);
    if (
      char === "." &&
      /^\s/u.test(after) &&
      !/(?:^|[\s(])(?:M|MM|Mme|Mlle|\p{Lu})$/u.test(text.slice(at - 5, at))
    )
      return at + 1;
    if (char === "," && /^\s(?!\p{Lu})/u.test(after) && !isOffice(text, at + 1, end, lexicon)) return at + 1;
    if (/[:;?!«»]/u.test(char)) return null;
  }
  return null;
}

/** "Raconte Ivo Karr, ancien ministre de l'intérieur. …": what they are, with no article, is the narrator's too. */
function isOffice(text: string, from: number, end: number, lexicon: Lexicon): boolean {
  const words = tokensOf(text, from, Math.min(end, from + 60), lexicon.language.code, 3);
  const first = words[0]?.base ?? "";
  const isAdjective =
    lexicon.anonymousAdjectives.has(first) || /^(?:ancien(?:ne)?|ex|l'|le|la)$/u.test(first);
  return words
    .slice(0, isAdjective ? 2 : 1)
    .some(({ base }) => lexicon.offices.has(base) || lexicon.anonymous.has(base));
}
