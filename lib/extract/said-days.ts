import type { Article } from "./article";
import { type Dated, type DateFound, seenFrom } from "./dates/expressions";
import type { Candidate } from "./schema";

type Place = { start: number; end: number };

const isDay = (edtf: string) => /^\d{4}-\d{2}-\d{2}$/.test(edtf);
const isThen = /^(?:then|тогда|тоді|damals|alors|entonces|então)$/u;

/** The day of a recorded talk: the last that stands in front of its first turn. */
function talkDay({ dates, quotations }: Article): string {
  const first = quotations.find(({ isTurn }) => isTurn)?.start ?? 0;
  const named = dates.filter(
    ({ end, meaning }) => end <= first && (meaning.kind === "fixed" || meaning.kind === "dayOfMonth"),
  );
  return named.findLast(({ edtf }) => isDay(edtf))?.edtf ?? "";
}

/** “…,” he told reporters then: the day of which the sentence before tells. */
function dayOfThen({ sentences, dates }: Article, n: number): string {
  const [here, before] = [sentences[n], sentences[n - 1]];
  if (!here || before?.paragraph !== here.paragraph || !here.tokens.some(({ base }) => isThen.test(base)))
    return "";
  const told = dates.filter((date) => date.start >= before.start && date.end <= before.end);
  return told.findLast(({ edtf }) => isDay(edtf))?.edtf ?? "";
}

/** The dates of an article, those that somebody names in their own words read on the day on which they said
 *  them, if the article tells it: "today" in what was said on Monday. */
export function datesAsSaid(article: Article, candidates: readonly Candidate[]): DateFound[] {
  const { blocks, dates, quotations, sentences } = article;
  const byStart = new Map(quotations.map((quotation) => [quotation.start, quotation]));
  const talk = talkDay(article);
  const days: (Place & { day: string })[] = [];
  let [block, sentence] = [0, 0];
  let announced = { speaker: "", day: "", start: -1 };
  let previous = { block: -1, isSpeech: false, speaker: "", day: "" };
  for (const { kind, start, end, saidOn, speaker } of candidates) {
    const quotation = byStart.get(start);
    if (kind === "indirect" && isDay(saidOn))
      announced = { speaker: speaker?.name ?? "", day: saidOn, start };
    if (kind === "indirect" || !quotation) continue;
    while (block + 1 < blocks.length && (blocks[block + 1]?.start ?? 0) <= start) block++;
    while (sentence + 1 < sentences.length && (sentences[sentence]?.end ?? 0) < start) sentence++;
    const goesOn =
      (previous.block === block && previous.speaker === speaker?.name) ||
      (quotation.isSpeech && previous.isSpeech && block - previous.block <= 1);
    const near = blocks[block - 1]?.start ?? 0;
    const dayOfDenial = announced.speaker === speaker?.name && announced.start >= near ? announced.day : "";
    const own = saidOn || dayOfThen(article, sentence) || (quotation.isTurn ? talk : "");
    const day = own || (goesOn && previous.day) || dayOfDenial;
    if (isDay(day)) days.push({ start, end, day });
    previous = { block, isSpeech: quotation.isSpeech, speaker: speaker?.name ?? "", day };
  }
  let next = 0;
  return dates.map((date: Dated) => {
    while (next < days.length && (days[next]?.end ?? 0) <= date.start) next++;
    const said = days[next];
    const { text, start, end, edtf } = date;
    const isInside = said !== undefined && said.start <= start && end <= said.end;
    return { text, start, end, edtf: isInside ? seenFrom(date, said.day) : edtf };
  });
}
