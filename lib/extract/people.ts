import type { Article } from "./article";
import type { Player } from "./cast/player";
import type { Candidate, Extraction } from "./schema";
import { stem } from "./words/stems";
import { isCapital, tokensOf } from "./words/tokens";

/** The people of an article, in the order in which it names them, with how often it does. */
export function peopleIn(
  { text, cast, words }: Article,
  candidates: readonly Candidate[],
): Extraction["people"] {
  const speakers = new Set(
    candidates.flatMap(({ speaker }) => (speaker?.kind === "person" ? [speaker.name] : [])),
  );
  const bySurname = new Map<string, Player | "several">();
  const byTwo = new Map<string, Player>();
  const twoOf = (first: string | undefined, last: string) => `${stem(first ?? "")} ${stem(last)}`;
  for (const player of cast.players) {
    const last = player.words.at(-1) ?? "";
    bySurname.set(stem(last), bySurname.has(stem(last)) ? "several" : player);
    const two = twoOf(player.words.at(-2), last);
    if (player.words.length > 1 && !byTwo.has(two)) byTwo.set(two, player);
  }
  const counts = new Map<Player, { mentions: number; first: number }>();
  const tokens = tokensOf(text, 0, text.length, words.lexicon.language.code);
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== "word" || !isCapital(token.text)) continue;
    const bearer = bySurname.get(stem(token.base));
    const player = bearer === "several" ? byTwo.get(twoOf(tokens[at - 1]?.base, token.base)) : bearer;
    if (!player) continue;
    const known = counts.get(player);
    counts.set(player, { mentions: (known?.mentions ?? 0) + 1, first: known?.first ?? token.start });
  }
  return [...counts]
    .filter(([player]) => player.isSure || player.slug !== null || speakers.has(player.name))
    .sort(([, a], [, b]) => a.first - b.first)
    .map(([player, { mentions }]) => ({
      name: player.name,
      ...(player.slug && { slug: player.slug }),
      mentions,
    }));
}
