import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** An article with its key: who says each quotation, and when each date is. The key is written into the
 *  article: ⟦Ada Example|words⟧ is a quotation by a person, ⟦#Name|…⟧ by an organization, ⟦?label|…⟧ by
 *  somebody unnamed, ⟦-|…⟧ by nobody that a careful reader would name; `>Outlet` says through whom it came;
 *  ⟪Ada Example|words⟫ is what somebody is reported to have said; ⟨2025-11-07|on Friday⟩ is a date. */
export type KeyedSpeaker = { kind: "person" | "organization" | "anonymous"; name: string } | null;
export type KeyedQuotation = { start: number; end: number; speaker: KeyedSpeaker; via: string[] };
export type KeyedDate = { start: number; end: number; edtf: string };
export type KeyedArticle = {
  name: string;
  text: string;
  publishedOn: string;
  language: string;
  quotations: KeyedQuotation[];
  /** Reported speech; keyed in the later articles only. */
  reports: KeyedQuotation[];
  dates: KeyedDate[];
};

const closers: Record<string, string> = { "⟦": "⟧", "⟪": "⟫", "⟨": "⟩" };
const ends = new Set(Object.values(closers));

function speakerOf(label: string): Pick<KeyedQuotation, "speaker" | "via"> {
  const [who = "", ...via] = label.split(">");
  if (who === "-") return { speaker: null, via };
  if (who.startsWith("#")) return { speaker: { kind: "organization", name: who.slice(1) }, via };
  if (who.startsWith("?")) return { speaker: { kind: "anonymous", name: who.slice(1) }, via };
  return { speaker: { kind: "person", name: who }, via };
}

/** Takes the key out of an article. @throws Error where its brackets don't match. */
export function parseKey(name: string, file: string): KeyedArticle {
  const [head = "", marked = ""] = file.split(/^---\n/m);
  const header = (field: string) => new RegExp(`^${field}: *(.+)$`, "m").exec(head)?.[1]?.trim() ?? "";
  const quotations: KeyedQuotation[] = [];
  const reports: KeyedQuotation[] = [];
  const dates: KeyedDate[] = [];
  const open: { sign: string; label: string; start: number }[] = [];
  let text = "";
  for (let at = 0; at < marked.length; at++) {
    const char = marked[at] ?? "";
    if (char in closers) {
      const bar = marked.indexOf("|", at);
      open.push({ sign: char, label: marked.slice(at + 1, bar), start: text.length });
      at = bar;
    } else if (ends.has(char)) {
      const last = open.pop();
      if (!last || closers[last.sign] !== char) throw new Error(`${name}: ${char} without its bracket`);
      const place = { start: last.start, end: text.length };
      if (char === "⟧") quotations.push({ ...place, ...speakerOf(last.label) });
      else if (char === "⟫") reports.push({ ...place, ...speakerOf(last.label) });
      else dates.push({ ...place, edtf: last.label });
    } else text += char;
  }
  if (open.length > 0) throw new Error(`${name}: a bracket is left open`);
  const publishedOn = header("published");
  return { name, text, publishedOn, language: header("language"), quotations, reports, dates };
}

/** Folders of articles that were keyed before they were read, the latest last. */
export const lots = [
  "newsroom",
  "correspondents",
  "late-edition",
  "weekend",
  "morning",
  "evening",
  "night",
  "small-hours",
  "first-light",
  "noon",
  "afternoon",
  "stop-press",
  "second-edition",
  "dusk",
  "lamplight",
  "night-desk",
  "front-page",
  "bulletin",
  "city-edition",
  "late-final",
  "back-page",
  "small-print",
  "parish-pump",
  "wire-room",
  "proof-sheet",
  "ink-and-lead",
  "copy-desk",
  "stone-and-ink",
];

/** The articles of a folder: one beside this file by its name, any other by its path. */
export function readArticles(folder: string): KeyedArticle[] {
  const path = folder.includes("/") ? folder : fileURLToPath(new URL(`./${folder}`, import.meta.url));
  return readdirSync(path)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => parseKey(file.replace(/\.txt$/, ""), readFileSync(join(path, file), "utf8")));
}
