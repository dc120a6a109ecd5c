import { stem } from "../words/stems";

/** A person or organization on file, by all of its names. */
export type OnFile = { kind: "person" | "organization"; slug: string; name: string; names: string[] };

export const wordsOf = (name: string): string[] => name.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’ʼ.‑-]*/gu) ?? [];

// A surname of more tells nobody apart.
const MOST_BEARERS = 24;

/** The people and organizations on file, by their names in whatever case. */
export class Filed {
  /** Those with a name of two words or more, by the last of them. */
  private readonly byLast = new Map<string, { entry: OnFile; words: string[] }[]>();
  private readonly byName = new Map<string, OnFile>();
  private readonly byStems = new Map<string, OnFile>();

  constructor(onFile: readonly OnFile[]) {
    for (const entry of onFile) {
      for (const name of [entry.name, ...entry.names]) {
        if (entry.kind === "person") this.file(entry, wordsOf(name).map(stem));
        else {
          this.byName.set(keyOf(name), entry);
          this.byStems.set(stemsOf(keyOf(name)), entry);
        }
      }
    }
  }

  private file(entry: OnFile, words: string[]): void {
    const last = words.length > 1 ? (words.at(-1) ?? "") : null;
    if (last === null) return;
    const known = this.byLast.get(last);
    if (known) known.push({ entry, words });
    else this.byLast.set(last, [{ entry, words }]);
  }

  /** The person that a name of two words or more means. */
  person(words: readonly string[]): OnFile | null {
    const stems = words.map(stem);
    const found = (this.byLast.get(stems.at(-1) ?? "") ?? []).filter(({ words: known }) =>
      sameWords(known, stems),
    );
    const slugs = new Set(found.map(({ entry }) => entry.slug));
    return slugs.size === 1 ? (found[0]?.entry ?? null) : null;
  }

  /** The only person of a surname, given without its ending. */
  bySurname(key: string): OnFile | undefined {
    const bearers = this.byLast.get(key) ?? [];
    if (bearers.length > MOST_BEARERS) return undefined;
    const slugs = new Set(bearers.map(({ entry }) => entry.slug));
    return slugs.size === 1 ? bearers[0]?.entry : undefined;
  }

  organization(name: string): OnFile | undefined {
    return this.byName.get(keyOf(name)) ?? this.byStems.get(stemsOf(name));
  }
}

/** What the words of a name have in every case. */
export const stemsOf = (name: string) => wordsOf(name).map(stem).join(" ");
const keyOf = (name: string) => name.toLowerCase().replace(/^the\s+/, "");

/** Whether one list of words is the other, or has it at its head and tail: Dmitry S. Peskov. */
export function sameWords(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === b.length) return a.every((word, n) => word === b[n]);
  if (a.length < 2 || b.length < 2) return false;
  return a[0] === b[0] && a.at(-1) === b.at(-1);
}
