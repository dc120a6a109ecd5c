// The server can't ask a browser how wide words come out. These are the widths of the apparatus' letters
// in parts of the type size, by their kind, rather too wide than too narrow.

const narrow = /[iljtfrI1.,:;'’|!()[\]\-·/ ]/u;
const slim = /[acesvxyzkJ0-9асезкухгтчэ“”"]/u;
const broad = /[mwMW@%ЖШЩЮжшщюФфмМ—…]/u;
const capital = /[A-ZÀ-ÞА-ЯЁ&]/u;
const square = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function partOf(letter: string): number {
  if (narrow.test(letter)) return 0.34;
  if (slim.test(letter)) return 0.51;
  if (broad.test(letter)) return 0.88;
  if (square.test(letter)) return 1.02;
  return capital.test(letter) ? 0.64 : 0.55;
}

/** About how wide a text is, in pixels, at a type size. */
export const widthOf = (text: string, size: number): number =>
  Math.ceil([...text].reduce((sum, letter) => sum + partOf(letter), 0) * size);

/** A text in lines that are no wider than asked; a word that is too long by itself is broken. */
export function wrap(text: string, size: number, most: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).flatMap((whole) => pieces(whole, size, most))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && widthOf(longer, size) > most) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** A word may reach so far into the box's margin before it is broken. */
const margin = 5;

function pieces(word: string, size: number, most: number): string[] {
  if (widthOf(word, size) <= most + margin) return [word];
  const [, before = "", after = ""] = /^(.*?[^-]-)(.+)$/.exec(word) ?? [];
  if (before && widthOf(before, size) <= most) return [before, ...pieces(after, size, most)];
  const letters = [...word];
  let fitting = letters.length;
  while (fitting > 1 && widthOf(letters.slice(0, fitting).join(""), size) > most) fitting -= 1;
  return [letters.slice(0, fitting).join(""), ...pieces(letters.slice(fitting).join(""), size, most)];
}
