import { type LocalCopy, statesBefore } from "@/lib/kept-form/rules";
import type { CarriedFrom } from "@/lib/kept-form/schema";

/** `address`: where one goes on with it. `submission`: the mark with which it was sent to be saved. `from`: the forms
 *  that this one's words were carried from, which go when this one is saved. */
export type Copy = LocalCopy & { address?: string; submission?: string; from: CarriedFrom[] };

const prefix = "standing.desk.";

/** What this browser has of a form. */
export function readCopy(key: string): Copy | null {
  try {
    const kept = JSON.parse(localStorage.getItem(prefix + key) ?? "null");
    // What was kept before the server kept any says nothing of it.
    return kept && { base: null, sent: [], isOnServer: false, from: [], ...kept };
  } catch {
    return null;
  }
}

export function writeCopy(key: string, copy: Copy | null): void {
  try {
    if (copy) localStorage.setItem(prefix + key, JSON.stringify(copy));
    else localStorage.removeItem(prefix + key);
  } catch {
    // A full or forbidden store: the server's copy and the guard on leaving the page still stand.
  }
}

/** The forms that this browser has anything of. */
export function listCopies(): [key: string, copy: Copy][] {
  try {
    return Object.keys(localStorage)
      .filter((name) => name.startsWith(prefix))
      .map((name): [string, Copy | null] => [name.slice(prefix.length), readCopy(name.slice(prefix.length))])
      .filter((pair): pair is [string, Copy] => pair[1] !== null);
  } catch {
    return [];
  }
}

/** A form of which something is carried on in another, as it is now, and those that it was carried from itself. */
export function asCarried(key: string): CarriedFrom[] {
  const copy = readCopy(key);
  return copy ? [{ key, over: statesBefore(copy), at: copy.at }, ...copy.from] : [];
}

/** A mark that nobody makes again. */
export const newMark = (): string =>
  // Not randomUUID, which browsers keep from pages without TLS.
  `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 10)}`.padEnd(8, "0");
