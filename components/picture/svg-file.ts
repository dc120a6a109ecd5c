import { wrap } from "../chain/letters";
import { drawn } from "./draw";
import { Shape } from "./paper";
import { type Picture, WIDE } from "./picture";

/** The colours of tokens.css, light and dark: a file has no page to take them from. */
export const colours: Record<string, [light: string, dark: string]> = {
  "--paper": ["#fbfaf6", "#14130f"],
  "--ink": ["#1c1a17", "#ece7dc"],
  "--soft": ["#5e5a52", "#a8a295"],
  "--rule": ["#ded8ca", "#37342c"],
  "--edge": ["#8a8373", "#7d776a"],
  "--faint": ["#f1ede3", "#211f1a"],
  "--sup": ["#1f4e79", "#8fbbe6"],
  "--den": ["#a9331c", "#f0917c"],
  "--com": ["#56606b", "#a9b3bf"],
};

const SANS = "'Source Sans 3','Source Sans Pro','Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";
const SERIF = "'Source Serif 4','Source Serif Pro',Georgia,'Times New Roman',serif";
const EDGE = 20;

const light = (value: string) =>
  value === "currentColor"
    ? "#1c1a17"
    : value.replace(/^var\((--\w+)\)$/, (_, name: string) => colours[name]?.[0] ?? "#1c1a17");

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

function written(shape: Shape): string {
  const attributes = [...shape.attributes]
    .map(([name, value]) => ` ${name}="${escaped(light(value))}"`)
    .join("");
  return `<${shape.name}${attributes}>${inner(shape)}</${shape.name}>`;
}

const inner = (shape: Shape): string =>
  shape.children.map((child) => (child instanceof Shape ? written(child) : escaped(child))).join("");

// Programs that know no style sheets show it light; a browser shows it as its reader wants it.
const dark = Object.values(colours)
  .flatMap(([from, to]) => [`[fill="${from}"]{fill:${to}}`, `[stroke="${from}"]{stroke:${to}}`])
  .join("");
const style = `<style>@media screen and (prefers-color-scheme:dark){${dark}}</style>`;

type Line = { text: string; size: number; face: string; colour: string; weight?: number };

/** Lines of text under each other. @returns them, and where they end */
function block(lines: Line[], top: number, width: number): { svg: string; bottom: number } {
  let y = top;
  const svg = lines
    .flatMap((line) => wrap(line.text, line.size, width).map((text) => ({ ...line, text })))
    .map(({ text, size, face, colour, weight }) => {
      y += Math.round(size * 1.4);
      const bold = weight ? ` font-weight="${weight}"` : "";
      return `<text x="${EDGE}" y="${y}" font-family="${face}" font-size="${size}"${bold} fill="${light(`var(${colour})`)}">${escaped(text)}</text>`;
    })
    .join("");
  return { svg, bottom: y };
}

/** A picture as a file that can stand anywhere: with its title, its n, its method's source and the way back. */
export function svgFile(
  picture: Picture,
  { source, permalink }: { source: string; permalink: string },
): string {
  const { title, of, count, instead } = picture;
  const shape = picture.draw ? drawn(picture.draw(WIDE)) : null;
  const head = block(
    [
      { text: title, size: 20, face: SERIF, colour: "--ink", weight: 600 },
      { text: of, size: 14, face: SANS, colour: "--ink" },
      { text: `${count}.`, size: 13, face: SANS, colour: "--soft" },
      ...(instead ? [{ text: instead, size: 14, face: SANS, colour: "--ink" }] : []),
    ],
    EDGE - 8,
    WIDE,
  );
  const top = head.bottom + 16;
  const height = Number(shape?.getAttribute("height") ?? 0);
  const foot = block(
    [
      { text: source, size: 12, face: SANS, colour: "--soft" },
      { text: permalink, size: 12, face: SANS, colour: "--soft" },
    ],
    top + height + 8,
    WIDE,
  );
  const [w, h] = [WIDE + 2 * EDGE, foot.bottom + EDGE];
  const drawing = shape
    ? `<g transform="translate(${EDGE} ${top})" font-family="${SANS}" font-size="13" text-anchor="middle" fill="#1c1a17">${inner(shape)}</g>`
    : "";
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}" role="img" aria-labelledby="t d"><title id="t">${escaped(`${title}: ${of}`)}</title><desc id="d">${escaped(`${count}. ${picture.method} ${source} ${permalink}`)}</desc>${style}<rect width="100%" height="100%" fill="#fbfaf6"/>${head.svg}${drawing}${foot.svg}</svg>
`;
}
