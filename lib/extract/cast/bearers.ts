import { isGivenName, stem } from "../words/stems";
import type { Player } from "./player";

/** Whom a surname alone means of those who bear it, if that is clear: where all capital words are names, whoever went
 *  by it first. */
export function soleBearer(bearers: readonly Player[], areNames: boolean): Player | undefined {
  if (bearers.length < 2) return bearers[0];
  const full = bearers.filter(({ words }) => words.length > 1);
  if (full.length === 1) return full[0];
  // "Achterberg said. His wife, Petra Achterberg, has a theory": he went by it before she was named.
  const known = bearers.filter(({ isBySurname }) => isBySurname);
  // "Враги Бехтерева" at a sentence's head, Generalinspekteur Harms: no second of that name.
  const given = bearers.filter(({ words }) => isGivenName(words[0] ?? ""));
  if (given.length === 1 && !areNames) return given[0];
  return known.length === 1 ? known[0] : undefined;
}

/** "Innensenatorin": the office within a longer word. */
export function ownOffice(word: string, offices: ReadonlySet<string>): string | null {
  for (let at = 3; at < word.length - 4; at++) {
    const own = word.slice(at);
    if (offices.has(own) || offices.has(own.replace(/in$/, ""))) return own;
  }
  return null;
}

/** Whether two names end in forms of one word. */
export const isSameLast = (a: readonly string[], b: readonly string[]): boolean =>
  stem(a.at(-1) ?? "") === stem(b.at(-1) ?? "");

const patronymic = /(?:вич|вна|ична|їч|івна)$/u;

/** "Инна Сергеевна", of Инна Шадрина: by the name and that of the father whoever alone of the text has that name. */
export function byPatronymic(words: readonly string[], players: readonly Player[]): Player | undefined {
  const [given = "", father = ""] = words;
  if (words.length !== 2 || !patronymic.test(father)) return undefined;
  const named = players.filter(
    ({ words: own }) =>
      own.length > 1 && stem(own[0] ?? "") === stem(given) && !patronymic.test(own.at(-1) ?? ""),
  );
  return named.length === 1 ? named[0] : undefined;
}
