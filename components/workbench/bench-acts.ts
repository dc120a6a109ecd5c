import { itemByHand } from "@/lib/bench/rules";
import type { Bench, BenchItem } from "@/lib/bench/schema";
import type { Span } from "@/lib/snapshot/rules";

/** What can be done to what lies on the bench; each gives the bench as it lies afterwards. */

export const withItem = (bench: Bench, key: string, over: Partial<BenchItem>): Bench => ({
  ...bench,
  items: bench.items.map((item) => (item.key === key ? { ...item, ...over } : item)),
});

const nextKey = (letter: string, keys: string[]) => {
  const numbers = keys.filter((key) => key.startsWith(letter)).map((key) => Number(key.slice(1)));
  return `${letter}${Math.max(0, ...numbers) + 1}`;
};

/** A new item of words in the text, in its place among the others. */
export function withPicked(bench: Bench, text: string, span: Span): { bench: Bench; key: string } {
  const key = nextKey(
    "h",
    bench.items.map((item) => item.key),
  );
  const made = itemByHand(key, text, span);
  const items = [...bench.items, made].sort((a, b) => a.start - b.start || b.end - a.end);
  return { bench: { ...bench, items }, key };
}

/** A new claim for an item, about whoever the article is mostly about. */
export function withNewClaim(bench: Bench, item: BenchItem, words: string): Bench {
  const key = nextKey(
    "n",
    bench.claims.map((claim) => claim.key),
  );
  const last = bench.claims.at(-1);
  const others = bench.people.filter(({ name }) => name !== item.speaker?.name);
  const person = last?.person ?? others.find(({ slug }) => slug !== undefined) ?? others[0] ?? null;
  const made = { key, person, text: words, category: "" as const, effect: "" as const };
  return withItem({ ...bench, claims: [...bench.claims, made] }, item.key, { claim: { key } });
}

export const withClaim = (bench: Bench, key: string, over: Partial<Bench["claims"][number]>): Bench => ({
  ...bench,
  claims: bench.claims.map((claim) => (claim.key === key ? { ...claim, ...over } : claim)),
});

const manners: Partial<Record<BenchItem["stance"], BenchItem["manner"][]>> = {
  deny: [null, "categorical", "partial"],
  comment: [null, "non_denial", "no_comment"],
};

export const nextManner = ({ stance, manner }: BenchItem): BenchItem["manner"] => {
  const fitting = manners[stance] ?? [null];
  return fitting[(fitting.indexOf(manner) + 1) % fitting.length] ?? null;
};

const attributions = ["on_record", "background", "deep_background"] as const;

export const nextAttribution = ({ attribution }: BenchItem): BenchItem["attribution"] =>
  attributions[(attributions.indexOf(attribution) + 1) % attributions.length] ?? "on_record";

/** Ends of words in a text, for moving the bounds of a passage word by word. */
function wordEdge(text: string, from: number, by: 1 | -1, edge: "start" | "end"): number {
  const isWord = (at: number) => /[\p{L}\p{N}]/u.test(text.charAt(at));
  const isEdge = (at: number) =>
    edge === "start" ? isWord(at) && !isWord(at - 1) : isWord(at - 1) && !isWord(at);
  let at = from + by;
  while (at > 0 && at < text.length && !isEdge(at)) at += by;
  return Math.max(0, Math.min(text.length, at));
}

/** An item with one end of its passage a word further on or back. */
export function stretched(
  text: string,
  item: BenchItem,
  edge: "start" | "end",
  by: 1 | -1,
): Partial<BenchItem> {
  const moved = wordEdge(text, item[edge], by, edge);
  const span = { start: item.start, end: item.end, [edge]: moved };
  if (span.end <= span.start) return {};
  return { ...span, quote: text.slice(span.start, span.end) };
}

/** The item before, to whose statement this one's words can be added. */
export function statementAbove(bench: Bench, item: BenchItem): BenchItem | null {
  const place = bench.items.findIndex(({ key }) => key === item.key);
  return (
    bench.items.slice(0, place).findLast(({ decision, joins }) => decision === "taken" && joins === null) ??
    null
  );
}
