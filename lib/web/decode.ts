import { invalid } from "../errors";

/** What a file begins with, where it is no text, whatever it is called. */
const others: [what: string, bytes: number[]][] = [
  ["a ZIP archive (a Word or Pages document is one, too)", [0x50, 0x4b, 0x03, 0x04]],
  ["an empty ZIP archive", [0x50, 0x4b, 0x05, 0x06]],
  ["a PDF", [0x25, 0x50, 0x44, 0x46]],
  ["a gzip archive", [0x1f, 0x8b]],
  ["a picture", [0x89, 0x50, 0x4e, 0x47]],
  ["a picture", [0xff, 0xd8, 0xff]],
  ["a picture", [0x47, 0x49, 0x46, 0x38]],
  ["an old Word document", [0xd0, 0xcf, 0x11, 0xe0]],
  ["a RAR archive", [0x52, 0x61, 0x72, 0x21]],
  ["a program", [0x7f, 0x45, 0x4c, 0x46]],
];

const refused = (what: string) =>
  invalid([
    {
      path: "file",
      message: `This is no text: it is ${what}. Copy the article’s text out of it and paste that.`,
    },
  ]);

function declared(bytes: Uint8Array, type: string): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  return (
    /charset\s*=\s*["']?([\w-]+)/i.exec(type)?.[1] ??
    /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ??
    "utf-8"
  );
}

function decoder(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder("utf-8");
  }
}

/** The text that bytes stand for, in the encoding that they or their type name. @throws AppError `invalid` for
 *  what is no text */
export function decodeText(bytes: Uint8Array, type = ""): string {
  const other = others.find(([, start]) => start.every((byte, n) => bytes[n] === byte));
  if (other) throw refused(other[0]);
  const text = decoder(declared(bytes, type)).decode(bytes);
  if (text.slice(0, 4096).includes("\0")) throw refused("of some other kind");
  return text;
}
