import type { Station } from "@/lib/chain/rules";
import { edtfInWords } from "@/lib/edtf-words";
import { links } from "@/lib/permalinks";
import { stanceGlyph } from "../statement/statement-words";
import type { GlyphKind } from "../ui/glyph";
import { actWords, nameOf } from "./chain-words";
import { widthOf, wrap } from "./letters";

/** One line of text in a box; its baseline lies `y` below the box's top. */
export type Line = {
  text: string;
  y: number;
  isName: boolean;
  href: string | null;
  title: string | null;
  glyph: GlyphKind | null;
};

export type Box = { station: Station; lines: Line[]; left: number; width: number; height: number };

type Words = Pick<Line, "text" | "href" | "title" | "glyph">;

type Type = { left: number; top: number; bottom: number; name: Size; small: Size };
type Size = { size: number; line: number };

/** As the stylesheet sets them: on a page, and where there is little room. */
export const types = {
  roomy: { left: 10, top: 6, bottom: 8, name: { size: 14, line: 18 }, small: { size: 12.5, line: 17 } },
  tight: { left: 8, top: 5, bottom: 7, name: { size: 13, line: 16 }, small: { size: 12, line: 16 } },
} satisfies Record<string, Type>;
export type TypeName = keyof typeof types;

/** Room for the glyph before the words of an act. */
export const glyphRoom = 17;
/** So many sources of one outlet are named in its box; the list names all. */
const named = 3;

const plain = (text: string): Words => ({ text, href: null, title: null, glyph: null });

function hrefOf({ kind, slug, id }: Station["who"]): string | null {
  if (kind === "person" && slug) return links.person(slug);
  if (kind === "organization" && slug) return links.organization(slug);
  return kind === "source" && id ? links.source(id) : null;
}

function notesOf({ who, acts, passesOn, sources }: Station, hasActs: boolean): Words[] {
  const read = sources.slice(0, named).map(({ id, title, publishedOn }) => ({
    ...plain(publishedOn ? edtfInWords(publishedOn) : "undated"),
    href: links.source(id),
    title,
  }));
  return [
    ...(who.kind === "anonymous" ? [plain("unnamed")] : []),
    ...(hasActs ? acts.map((act) => ({ ...plain(actWords(act)), glyph: stanceGlyph[act.stance] })) : []),
    ...(passesOn ? [plain("passes it on")] : []),
    ...read,
    ...(sources.length > named ? [plain(`and ${sources.length - named} more`)] : []),
  ];
}

/** A station as a box of lines, none wider than `most`. */
export function boxOf(station: Station, type: TypeName, most: number, hasActs: boolean): Box {
  const { left, top, bottom, name, small } = types[type];
  const lines: Line[] = [];
  let y: number = top;
  let width = 0;
  const put = (words: Words, isName: boolean) => {
    const { size, line } = isName ? name : small;
    const indent = words.glyph ? glyphRoom : 0;
    for (const [n, text] of wrap(words.text, size, most - 2 * left - indent).entries()) {
      y += line;
      width = Math.max(width, widthOf(text, size) + indent + 2 * left);
      lines.push({
        ...words,
        ...(n > 0 && { title: null, glyph: null }),
        text,
        isName,
        y: y - 4,
      });
    }
  };
  const { who } = station;
  put({ ...plain(who.kind === "source" ? "Unnamed outlet" : nameOf(who)), href: hrefOf(who) }, true);
  for (const words of notesOf(station, hasActs)) put(words, false);
  return { station, lines, left, width: Math.max(width, 56), height: y + bottom };
}
