import { isAsCarried, statesBefore } from "@/lib/kept-form/rules";
import { type Copy, listCopies, readCopy, writeCopy } from "./local-copies";
import { releaseOnServer } from "./server-copies";

/** Lets go of a form, here and on the server. Until the server has heard of it, a note of it stays here. */
function release(key: string, { base, sent }: Pick<Copy, "base" | "sent">): void {
  const at = new Date().toISOString();
  const over = statesBefore({ base, sent });
  const isKnownThere = over.length > 0;
  writeCopy(key, isKnownThere ? { values: null, at, base, sent, isOnServer: false, from: [] } : null);
  if (!isKnownThere) return;
  void releaseOnServer(key, over).then((told) => {
    const left = readCopy(key);
    const isHeard = "found" in told || told.why === "elsewhere";
    if (isHeard && left?.values === null && left.at === at) writeCopy(key, null);
  });
}

/** Forgets what was kept of a form once the server has it in the record, known by the submission's mark. */
export function forgetSubmission(submission: string): void {
  for (const [key, copy] of listCopies()) {
    if (copy.submission !== submission) continue;
    release(key, copy);
    for (const from of copy.from) {
      const here = readCopy(from.key);
      // What was typed into it since was carried nowhere.
      if (here && !isAsCarried(here, from)) continue;
      const states = new Set([...from.over, ...(here ? statesBefore(here) : [])]);
      release(from.key, { base: null, sent: [...states].slice(-10) });
    }
  }
}

/** Whether this browser keeps anything of a form. */
export const isKept = (key: string): boolean => (readCopy(key)?.values ?? null) !== null;
