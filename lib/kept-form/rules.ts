import type { FormValues } from "../form/schema";
import type { CarriedFrom, KeptForm } from "./schema";

/** What a browser has of a form that was begun, and what it knows of the server's. */
export type LocalCopy = {
  /** Null where it was let go of here, and the server may not know yet. */
  values: FormValues | null;
  at: string;
  /** The server's state that this one goes on from; null where the server had none. */
  base: string | null;
  /** States that were sent since; whether they arrived isn't known. */
  sent: string[];
  /** Whether the server has just this. */
  isOnServer: boolean;
};

export const isSame = (a: FormValues, b: FormValues): boolean => {
  const paths = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...paths].every((path) => (a[path] ?? "") === (b[path] ?? ""));
};

/** The states on the server that a copy may stand over. */
export const statesBefore = ({ base, sent }: Pick<LocalCopy, "base" | "sent">): string[] =>
  base === null ? sent : [base, ...sent];

/**
 * Which of the two copies of a form is the later one.
 * - `nothing`: there is none, or what is left here is what was saved or let go of elsewhere
 * - `same`: they don't differ
 * - `mine`: the browser's goes on from the server's, or is the only one
 * - `theirs`: the server's goes on from the browser's, or is the only one
 * - `ask`: neither goes on from the other
 * - `over`: it was saved or let go of elsewhere, and more was typed here after that
 */
export type Verdict = "nothing" | "same" | "mine" | "theirs" | "ask" | "over";

export function compareCopies(
  here: LocalCopy | null,
  there: Pick<KeptForm, "values" | "version"> | null,
): Verdict {
  if (there === null) {
    if (here === null || here.values === null || here.isOnServer) return "nothing";
    return here.base === null ? "mine" : "over";
  }
  if (here === null) return "theirs";
  const goesOn = statesBefore(here).includes(there.version);
  if (here.values === null) return goesOn ? "mine" : "theirs";
  if (isSame(here.values, there.values)) return "same";
  if (here.isOnServer) return "theirs";
  return goesOn ? "mine" : "ask";
}

/** Whether a form's copy is still what was carried on from it: nothing was typed into it since. */
export const isAsCarried = (here: LocalCopy, { at, over }: CarriedFrom): boolean =>
  here.at === at || (here.isOnServer && here.base !== null && over.includes(here.base));

const nouns: Record<string, string> = {
  people: "person",
  organizations: "organization",
  sources: "source",
  claims: "claim",
  statements: "statement",
};

const parts: Record<string, string> = {
  outcome: "An outcome",
  relation: "A link between claims",
  merge: "A merger",
  retract: "A withdrawal",
  reliability: "A judgement",
  credibility: "A judgement",
  comment: "A comment",
  "send-back": "A reason to send back",
};

/** What a form is of, by its key: "A new claim", "An edit of a source". */
export function begunWords(key: string): string {
  const name = key.slice(key.indexOf(".") + 1);
  const [folder = "", rest = ""] = name.split("/");
  const noun = nouns[folder];
  if (folder === "bulk") return "A change of several records";
  if (noun === undefined) return parts[name.slice(name.lastIndexOf(".") + 1)] ?? "Words about a record";
  if (rest === "new") return `A new ${noun}`;
  return `A change of a${/^[aeiou]/.test(noun) ? "n" : ""} ${noun}`;
}
