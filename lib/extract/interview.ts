import type { Article } from "./article";
import type { Candidate, Speaker } from "./schema";
import { stem } from "./words/stems";

type Turn = { candidates: Candidate[]; isAsked: boolean };

/** The paragraphs of dash speech, each with its candidates, as far as one follows on the other. */
function turnsOf({ text, blocks, quotations }: Article, candidates: readonly Candidate[]): Turn[] {
  const spoken = new Map<number, Candidate>();
  for (const candidate of candidates) if (candidate.kind === "direct") spoken.set(candidate.start, candidate);
  const turns = new Map<number, Turn>();
  let block = 0;
  for (const { start, isSpeech, isTurn } of quotations) {
    while (block + 1 < blocks.length && (blocks[block + 1]?.start ?? 0) <= start) block++;
    const candidate = spoken.get(start);
    if (!isSpeech || isTurn || !candidate) continue;
    const end = blocks[block]?.end ?? start;
    const turn = turns.get(block) ?? {
      candidates: [],
      isAsked: /\?["»”]?\s*$/u.test(text.slice(start, end)),
    };
    turn.candidates.push(candidate);
    turns.set(block, turn);
  }
  return [...turns.values()];
}

// What tells that somebody is asked.
const asked =
  /\b(?:questions?|interview|asked|spoke|talk|entrevista|pregunta|pergunta|entretien|gespräch|söyleşi|soru)|вопрос|интервью|беседу|поговор|запитан|інтерв|розмов/iu;

/** "We put readers' questions to Ada Vol.": the one person in the sentence right in front of the first turn. */
function questioned({ cast, sentences, text }: Article, first: number): Speaker | null {
  const before = sentences.findLast(
    ({ end, isHeading, tokens }) => end <= first && !isHeading && tokens.length > 3,
  );
  if (!before || !asked.test(text.slice(before.start, before.end))) return null;
  const people = before.mentions.filter(({ kind, name }) => kind === "person" && name.includes(" "));
  const [only, ...others] = people;
  const player = only && others.length === 0 ? cast.playerOf(only) : undefined;
  return player ? cast.personNamed(player) : null;
}

/** The one person whom the words in front of an interview name most, or of whom they tell that they are asked. */
function introduced(article: Article): Speaker | null {
  const { text, cast, quotations } = article;
  const first = quotations.find(({ isTurn, isSpeech }) => isTurn || isSpeech)?.start ?? 0;
  const named = questioned(article, first);
  if (named) return named;
  const counts = new Map<string, number>();
  for (const [word] of text.slice(0, first).matchAll(/\p{Lu}[\p{L}\p{M}’'-]+/gu))
    counts.set(stem(word), (counts.get(stem(word)) ?? 0) + 1);
  const byCount = cast.players
    .map((player) => ({ player, count: counts.get(stem(player.words.at(-1) ?? "")) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const [most, next] = byCount;
  return most && most.count > (next?.count ?? 0) ? cast.personNamed(most.player) : null;
}

const sameName = (a: Speaker, b: Speaker) => a.name === b.name;

/** Whose the answers of an interview are: question and answer by turns, where nothing speaks against it. */
export function withAnswers(article: Article, candidates: readonly Candidate[]): Candidate[] {
  const turns = turnsOf(article, candidates);
  const answers = new Map<Candidate, Speaker>();
  const known = turns.flatMap(({ candidates: own }) => own.flatMap(({ speaker }) => speaker ?? []));
  const [first] = known;
  const isOne = known.every((speaker) => first && sameName(speaker, first));
  const isByTurns = turns.every(({ candidates: own, isAsked }, n) =>
    n % 2 === 0 ? own.every(({ speaker }) => speaker === null) : !isAsked,
  );
  const person = turns.length > 1 && isOne && isByTurns ? (first ?? introduced(article)) : null;
  if (person && turns[0]?.isAsked)
    for (const [n, { candidates: own }] of turns.entries())
      if (n % 2 === 1) for (const candidate of own) answers.set(candidate, person);
  const labelled = article.quotations.filter(({ isTurn, label }) => isTurn && label === "");
  const interviewed = labelled.length > 0 ? introduced(article) : null;
  const starts = new Set(labelled.map(({ start }) => start));
  return candidates.map((candidate) => {
    const speaker =
      answers.get(candidate) ?? (interviewed && starts.has(candidate.start) ? interviewed : null);
    return candidate.speaker || !speaker || candidate.kind === "indirect"
      ? candidate
      : { ...candidate, speaker };
  });
}
