import type { Read } from "../cast/memory";
import type { Lexicon } from "../words/lexicon";
import type { Token } from "../words/tokens";
import type { Act } from "./act";
import { relativePronouns } from "./syntax";

/** The date on which an act is said to have been done: the one beside it, not one in what was said. */
export function dateOfAct({ tokens }: Read, act: Act, quote: number, lexicon: Lexicon): number {
  const stop = quote > act.to ? quote : tokens.length;
  const end = Math.max(act.to, act.subject?.to ?? 0);
  const isLast = quote >= 0 && quote < act.from;
  for (let at = act.to; at < Math.min(stop, end + 14); at++) {
    const token = tokens[at];
    if (!token || token.kind === "quote" || lexicon.that.has(token.base)) break;
    // "Said Saar, who served there until 2019".
    if (at > end && relativePronouns.has(token.base)) break;
    if (
      token.date >= 0 &&
      (at < act.contentFrom || isLast || quote > act.to || thatFollows(tokens, at, lexicon))
    )
      return token.date;
    if (token.kind === "mark" && /[;:—–]/.test(token.text)) break;
    if (token.text === "," && at >= end && quote < 0) break;
  }
  const start = Math.min(act.from, act.subject?.from ?? act.from);
  // Not in an aside of another time: "Vol, who was forced out in 2023, said".
  const isOtherTime = tokens.slice(start, act.from).some(({ base }) => relativePronouns.has(base));
  for (let at = act.from - 1; at >= start && !(isOtherTime && tokens[at]?.text === ","); at--)
    if ((tokens[at]?.date ?? -1) >= 0) return tokens[at]?.date ?? -1;
  let at = start - 1;
  while (
    tokens[at]?.text === "," ||
    lexicon.adverbs.has(tokens[at]?.base ?? "") ||
    lexicon.auxiliaries.has(tokens[at]?.base ?? "")
  )
    at--;
  // "Asked why she had been away on Sunday, Vol said": a day of what was asked.
  const isAsked = tokens
    .slice(0, start)
    .some(({ base }) => /^(?:asked|pressed|questioned|quizzed)$/.test(base));
  return isAsked ? -1 : (tokens[at]?.date ?? -1);
}

function thatFollows(tokens: readonly Token[], from: number, lexicon: Lexicon): boolean {
  let at = from;
  while ((tokens[at]?.date ?? -1) >= 0 || tokens[at]?.text === ",") at++;
  return lexicon.that.has(tokens[at]?.base ?? "");
}
