/** Where quotations stand by their marks, in every convention, in one pass over the text. */
export type Span = { start: number; end: number; outerStart: number; outerEnd: number };

type Open = { mark: string; closers: string; at: number };

// What closes what. “ closes „ and opens otherwise; » opens where it stands before a word.
const closersOf: Record<string, string> = {
  "«": "»",
  "»": "«",
  "“": "”",
  "„": '“”"„',
  "”": "”",
  '"': '"',
  "‘": "’",
  "’": "’",
  "‚": "‘’'",
  "'": "'",
  "‹": "›",
  "›": "‹",
  "「": "」",
  "『": "』",
  "《": "》",
  "``": "''",
};
const marks = new Set("«»“”„\"‘’‚'‹›「」『』《》");
const singles = new Set("‘’'‚");
const space = /[\s\u00a0\u202f\u2009]/u;
const wordly = /[\p{L}\p{N}]/u;
const beforeOpening = /[\s\u00a0([{—–\-/:"“„«‘'‚>|*_…]/u;

type Around = { previous: string; next: string };

const startsHere = ({ previous, next }: Around) =>
  (previous === "" || beforeOpening.test(previous)) && next !== "" && !space.test(next);
const endsHere = ({ previous, next }: Around) =>
  previous !== "" && !space.test(previous) && !wordly.test(next);

/** Whether a mark may open a quotation where it stands. */
function mayOpen(mark: string, around: Around): boolean {
  switch (mark) {
    case "«":
    case "“":
    case "„":
    case "‹":
    case "「":
    case "『":
    case "《":
      return around.next !== "";
    case "»":
    case "”":
    case "›":
      return startsHere(around) && wordly.test(around.next) && around.previous !== "»";
    case "‘":
    case "‚":
      return startsHere(around);
    case '"':
      return startsHere(around);
    case "'":
      // Only before a word: '90s and 'em are no quotations.
      return startsHere(around) && /[\p{L}]/u.test(around.next);
    case "’":
      return false;
    default:
      return false;
  }
}

/** Whether an apostrophe ends a single-quoted passage: after its stop, or with no later one that does. */
function endsSingle(text: string, at: number, paragraphEnd: number, around: Around): boolean {
  if (!endsHere(around)) return false;
  if (/[.,!?…;]/.test(around.previous)) return true;
  const isPossessive = /s/i.test(around.previous) && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3));
  if (!isPossessive) return true;
  for (let later = at + 1; later < Math.min(paragraphEnd, at + 400); later++) {
    const char = text[later] ?? "";
    if (char === "‘") return true;
    if ((char === "’" || char === "'") && !wordly.test(text[later + 1] ?? "") && later > at) return false;
  }
  return true;
}

/** The quotations of one paragraph. Those still open at its end are given back with them. */
function scan(text: string, from: number, to: number, open: Open[], isFlat: boolean): Span[] {
  const spans: Span[] = [];
  for (let at = from; at < to; at++) {
    const mark = text[at] ?? "";
    if (!marks.has(mark)) continue;
    const around = { previous: text[at - 1] ?? "", next: text[at + 1] ?? "" };
    if (at === from) around.previous = "";
    if (at + 1 >= to) around.next = "";
    const top = open.at(-1);
    const isClosing =
      top?.closers.includes(mark) &&
      (!singles.has(mark) || endsSingle(text, at, to, around)) &&
      (mark !== '"' || !startsHere(around) || endsHere(around) || !/\s/.test(around.previous)) &&
      at > top.at;
    if (top && isClosing) {
      open.pop();
      if (open.length === 0) spans.push({ start: top.at + 1, end: at, outerStart: top.at, outerEnd: at + 1 });
      continue;
    }
    if (
      singles.has(mark) &&
      mark !== "‚" &&
      mark !== "‘" &&
      top &&
      !singles.has(top.mark) &&
      !startsHere(around)
    )
      continue;
    // A closer of a mark further out ends what was left open within it.
    const outer = singles.has(mark) ? -1 : open.findLastIndex(({ closers }) => closers.includes(mark));
    if (outer >= 0 && endsHere(around) && !(mark === "“" && startsHere(around))) {
      const ended = open[outer];
      open.length = outer;
      if (ended && open.length === 0)
        spans.push({ start: ended.at + 1, end: at, outerStart: ended.at, outerEnd: at + 1 });
      continue;
    }
    if (!mayOpen(mark, around)) continue;
    if (isFlat && open.length > 0) continue;
    if (open.length < 8) open.push({ mark, closers: closersOf[mark] ?? "", at });
  }
  return spans;
}

const trimmed = (text: string, span: Span): Span => {
  let { start, end } = span;
  while (start < end && space.test(text[start] ?? "")) start++;
  while (end > start && space.test(text[end - 1] ?? "")) end--;
  return { ...span, start, end };
};

/** How far a quotation may go on through paragraphs. */
const MOST_PARAGRAPHS = 12;

/** All quotations by marks, the outermost only, in order. `paragraphs` are the bounds of each. */
export function markedSpans(text: string, paragraphs: readonly { start: number; end: number }[]): Span[] {
  const spans: Span[] = [];
  for (let n = 0; n < paragraphs.length; n++) {
    const { start, end } = paragraphs[n] ?? { start: 0, end: 0 };
    let open: Open[] = [];
    const found = scan(text, start, end, open, false);
    const first = open[0];
    if (!first) {
      spans.push(...found);
      continue;
    }
    // Left open: it goes on in the next paragraphs, each reopened by the same mark, or none of them marked.
    const run = runOn(text, paragraphs, n, first);
    if (run) {
      spans.push(...found, {
        start: first.at + 1,
        end: run.end,
        outerStart: first.at,
        outerEnd: run.end + 1,
      });
      const rest: Open[] = [];
      const last = paragraphs[run.paragraph];
      if (last) spans.push(...scan(text, run.end + 1, last.end, rest, true));
      n = run.paragraph;
      continue;
    }
    open = [];
    spans.push(...scan(text, start, end, open, true));
  }
  return spans.map((span) => trimmed(text, span)).filter(({ start, end }) => end > start);
}

/** Where a quotation that its paragraph leaves open comes to its end; null if it doesn't. */
function runOn(
  text: string,
  paragraphs: readonly { start: number; end: number }[],
  from: number,
  first: Open,
): { end: number; paragraph: number } | null {
  // An apostrophe goes on only where the next paragraph reopens it: 'Giles will stay.¶'He said so.'
  const isStraight = first.mark === "'";
  if (singles.has(first.mark) && first.mark !== "‘" && !isStraight) return null;
  const limit = Math.min(paragraphs.length, from + MOST_PARAGRAPHS);
  for (let n = from + 1; n < limit; n++) {
    const { start, end } = paragraphs[n] ?? { start: 0, end: 0 };
    const opener = text[start] ?? "";
    const isReopened =
      opener === first.mark ||
      (first.mark === "«" && opener === "»") ||
      (first.mark === "„" && opener === "“");
    if (!isReopened && (marks.has(opener) || isStraight)) return null;
    const open: Open[] = [{ mark: first.mark, closers: closersOf[first.mark] ?? "", at: start - 1 }];
    const [span] = scan(text, isReopened ? start + 1 : start, end, open, false);
    const closing = span && span.outerStart === start - 1 ? span.end : null;
    if (closing !== null) return { end: closing, paragraph: n };
    // A paragraph that neither reopens nor ends it: the mark was simply forgotten.
    if (!isReopened && n > from + 2) return null;
    if (open[0]?.at !== start - 1) return null;
  }
  return null;
}
