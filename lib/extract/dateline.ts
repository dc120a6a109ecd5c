import type { Block } from "./words/blocks";

/** The place and agency in front of a report, which name nobody in it: "TOLMAR (North Press) — ",
 *  "Puerto Real, 11 jun (AltaPress).- ", "МОСКВА, 7 ноября — «Агентство». ". */
const bracketed =
  /^\p{Lu}[^\n.!?"“”«»:;()]{0,60}(?:\.\s?\p{L}[^\n.!?"“”«»:;()]{0,30})?\s?[(/][^\n()/]{2,40}[)/]\s*\.?\s?[-–—.]+\s/u;
const agencyBehind =
  /^\p{Lu}[^\n.!?"“”«»:;()]{0,50}\s?[-–—.]\s?(?:«[^»\n]{2,30}»|"[^"\n]{2,30}"|\p{Lu}{3,12}|[/(][^/()\n]{2,30}[/)])\s?[.-–—]\s/u;
const capitals = /^\p{Lu}[\p{Lu}\s.'’-]{2,40}(?:,\s[^\n.!?"“”«»:;()]{2,40})?\s?[-–—]{1,2}\s/u;
const short =
  /^\p{Lu}[\p{L}.'’-]+(?:\s(?:(?:am|an|der|im|bei|ob|de|del|la|las|los|sur|do|da)\s){0,2}\p{Lu}[\p{L}.'’-]+)?\s[–—]\s(?=\p{Lu})/u;

const byline =
  /^(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[АА]втор|Текст|Беседовал[аи]?|Розмовля[лв]а?|Written by|Reporting by|Edited by|Editing by)\s*:?\s+\p{Lu}\S+(?:\s\S+){0,8}$/u;

/** A digest's bullet, a live blog's hour. */
const bullet =
  /^(?:(?:\p{Extended_Pictographic}|\uFE0F|\u200D|[•·▪◦►→])+\s*)?(?:\d{1,2}[:.h]\d{2}(?:\s?(?:[ap]\.?m\.?|Uhr|GMT|BST|E[SD]?T|CES?T|UTC))?\s*[-–—|:]?\s+(?=\S))?/iu;

/** The length of the dateline at the head of a paragraph, 0 without one. */
export function datelineLength(paragraph: string): number {
  const head = paragraph.slice(0, 140);
  for (const form of [bracketed, agencyBehind, capitals, short]) {
    const found = form.exec(head);
    if (found) return found[0].length;
  }
  return 0;
}

/** Stretches that name only who wrote or carried the report: datelines in the first paragraphs, bylines. */
export function frameOf(text: string, blocks: readonly Block[]): { start: number; end: number }[] {
  const bodies = blocks.filter(({ isHeading }) => !isHeading).slice(0, 2);
  const frame: { start: number; end: number }[] = [];
  for (const block of blocks) {
    const lead = bullet.exec(text.slice(block.start, block.start + 40))?.[0].length ?? 0;
    if (lead > 0) frame.push({ start: block.start, end: block.start + lead });
    const paragraph = text.slice(block.start, Math.min(block.end, block.start + 140)).trim();
    if (block.end - block.start <= 120 && byline.test(paragraph))
      frame.push({ start: block.start, end: block.end });
    else if (bodies.includes(block)) {
      const length = datelineLength(paragraph);
      if (length > 0) frame.push({ start: block.start, end: block.start + length });
    }
  }
  return frame;
}
