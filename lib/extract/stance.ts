import type { Act } from "./acts/act";
import type { Proposal } from "./schema";
import type { Lexicon } from "./words/lexicon";
import type { Token } from "./words/tokens";
import { tokensOf } from "./words/tokens";

// A denial in the words themselves is short: "These reports are completely false."
const SHORT = 30;

// How much of a clause its predicate takes up: "is not true", "there was no truth in".
const PREDICATE = 4;

const none: Proposal = { stance: null, manner: null };
const supports: Proposal = { stance: "support", manner: null };

const denies: Proposal = { stance: "deny", manner: "categorical" };

/** What was said, without its marks. */
const wordsOf = (said: string, lexicon: Lexicon): Token[] =>
  tokensOf(said, 0, said.length, lexicon.language.code).filter(({ kind }) => kind !== "mark");

function negatedBefore(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some(({ base }) => lexicon.negation.has(base));
}

/** What the words that were said make of it by themselves; null where they don't tell. */
function byWords(words: string, lexicon: Lexicon): Proposal | null {
  const tokens = wordsOf(words, lexicon);
  if (tokens.length > SHORT) return null;
  for (let at = 0; at < tokens.length; at++) {
    if (lexicon.noComment.at(tokens, at)) return { stance: "comment", manner: "no_comment" };
    const found = lexicon.falsity.at(tokens, at);
    const isItselfNegated = found && found.length > 1;
    if (found && (isItselfNegated || !negatedBefore(tokens, at, lexicon))) return denies;
  }
  return null;
}

/** The same of a clause in which somebody is reported, which speaks of what is false in passing, too: "Talk of a
 *  rift is not true" denies it; that "false reports went round" doesn't. */
function byClause(words: string, lexicon: Lexicon): Proposal | null {
  const tokens = wordsOf(words, lexicon);
  // «Слухи — неправда»: the dash is the verb.
  const isBehindDash = /[—–]\s*\p{L}+\P{L}*$/u.test(words);
  for (let at = 0; at < tokens.length; at++) {
    const found = lexicon.falsity.at(tokens, at);
    if (!found) continue;
    const isLast = at + found.length >= tokens.length - 1;
    const isSaidOfIt = tokens
      .slice(Math.max(0, at - 2), at)
      .some(({ base }) => lexicon.auxiliaries.has(base));
    const isPhrase = found.length > 1 && (isLast || at < PREDICATE);
    const isWord =
      found.length === 1 && isLast && (isSaidOfIt || isBehindDash) && !negatedBefore(tokens, at, lexicon);
    if (isPhrase || isWord) return denies;
  }
  return null;
}

function byAct(act: Act): Proposal {
  switch (act.kind) {
    case "silence":
      return { stance: "comment", manner: "no_comment" };
    case "deny":
      if (act.isNegated) return { stance: "comment", manner: "non_denial" };
      return { stance: "deny", manner: act.isPartly ? "partial" : "categorical" };
    case "confirm":
      return act.isNegated ? { stance: "comment", manner: "non_denial" } : supports;
    case "query":
      return { stance: "query", manner: null };
    default:
      return supports;
  }
}

/** A stance and manner, proposed from the cue, from the other cues of the same speaker in the sentence, and
 *  from the words said. Nothing is proposed where nothing tells who takes it. */
export function proposed(
  act: Act | null,
  acts: readonly Act[],
  sentence: readonly Token[],
  { words, isReported }: { words: string; isReported: boolean },
  lexicon: Lexicon,
): Proposal {
  const bySaying = isReported ? byClause(words, lexicon) : byWords(words, lexicon);
  if (!act) return bySaying ?? none;
  const own = acts.filter(({ subject }) => subject !== null && subject === act.subject);
  for (let at = 0; at < sentence.length; at++) {
    const isOwn = own.some(({ from, to }) => at >= from - 4 && at <= to + 4);
    if (isOwn && lexicon.nonDenial.at(sentence, at)) return { stance: "comment", manner: "non_denial" };
  }
  const silent = own.find(({ kind }) => kind === "silence");
  if (silent && act.kind !== "confirm") return byAct(silent);
  const denying = own.find(({ kind }) => kind === "deny");
  if (denying && act.kind !== "confirm" && act.kind !== "query") return byAct(denying);
  if (act.kind === "deny" || act.kind === "query" || act.kind === "confirm") return byAct(act);
  return bySaying ?? byAct(act);
}
