import { decideOutcome, recordClaim, relateClaims, retractClaim, reviseClaim } from "@/lib/claim/mutations";
import type { ClaimCategory } from "@/lib/claim/schema";
import { AppError } from "@/lib/errors";
import { mergeClaim, splitClaim } from "@/lib/merge/mutations";
import { mergeSource, splitSource } from "@/lib/merge/source/mutations";
import { mergeStatement, splitStatement } from "@/lib/merge/statement/mutations";
import { reviseOrganization } from "@/lib/organization/mutations";
import { revisePerson } from "@/lib/person/mutations";
import { reviseSource } from "@/lib/source/mutations";
import { recordStatement, retractStatement, reviseStatement } from "@/lib/statement/mutations";
import { statementInput } from "@/lib/statement/schema";
import { Random } from "@/tests/bench/record/random";
import { editor } from "./made-record";

// A day's work of edits at random, the same one every time: what there is to work on, and what may be done.

export const random = new Random(20_310_502);
export const people = ["ada-orvell", "bo-quill", "cy-marsh"];
export const papers = ["orvell-herald", "quill-wire"];
export const claims: string[] = [];
export const statements: string[] = [];
export const sources: string[] = [];
export const merged: string[] = [];
export const mergedStatements: string[] = [];
export const mergedSources: string[] = [];

/** Two that were merged, one into the other, at random. */
function pair(of: string[]): [string, string] {
  const at = random.below(of.length / 2) * 2;
  return [of[at] ?? "", of[at + 1] ?? ""];
}

export const day = () => `2031-0${1 + random.below(9)}-1${random.below(10)}`;
const words = () =>
  random.pick([
    "out of favour",
    "promoted soon",
    "absent from the cabinet",
    "to be dismissed",
    "trusted as ever",
  ]);

function statementOn(claim: string, over: object = {}) {
  return statementInput.parse({
    speaker: random.pick([
      { person: "bo-quill" },
      { anonymous: "an aide" },
      { organization: "quill-wire" },
      { source: random.pick(sources) },
    ]),
    attribution: "background",
    saidOn: day(),
    text: `It is ${words()}, for the ${random.below(1000)}th time.`,
    stances: [{ claim, stance: random.pick(["support", "support", "deny", "query"] as const) }],
    citations: [
      {
        source: random.pick(sources),
        quote: words(),
        via: random.pick([[], [{ organization: "orvell-herald" }]]),
      },
    ],
    ...over,
  });
}

/** What an editor may do on a day, each with records of the day's own. */
export const acts: Record<string, () => Promise<unknown>> = {
  "enters a claim": async () => {
    const person = random.pick(people);
    const text = `${person} is ${words()}, it is said for the ${random.below(10_000)}th time.`;
    const category = random.pick<ClaimCategory>(["favour", "dismissal", "absence"]);
    const { id } = await recordClaim(editor, {
      person,
      category,
      effect: "weakens",
      text,
      occurredOn: day(),
    });
    claims.push(id);
  },
  "enters a statement": async () => {
    statements.push((await recordStatement(editor, statementOn(random.pick(claims)))).id);
  },
  "enters a statement on two claims": async () => {
    const stances = [...new Set([random.pick(claims), random.pick(claims)])].map((claim) => ({
      claim,
      stance: "deny" as const,
    }));
    statements.push((await recordStatement(editor, statementOn("", { stances }))).id);
  },
  "edits a claim": () =>
    reviseClaim(editor, random.pick(claims), null, {
      text: `It is told that somebody is ${words()}, ${random.below(10_000)}.`,
      category: random.pick<ClaimCategory>(["favour", "rift"]),
    }),
  "gives a claim to another person": () =>
    reviseClaim(editor, random.pick(claims), null, { person: random.pick(people) }),
  "edits a statement": () =>
    reviseStatement(editor, random.pick(statements), null, { saidOn: day(), text: `Said: ${words()}.` }),
  "cites a statement otherwise": () =>
    reviseStatement(editor, random.pick(statements), null, {
      citations: [{ source: random.pick(sources), quote: words(), datedAs: day(), dates: "utterance" }],
    } as never),
  "decides an outcome": () =>
    decideOutcome(editor, random.pick(claims), null, {
      verdict: "borne_out",
      decidedOn: day(),
      reason: "So it came.",
    }),
  "links two claims": () =>
    relateClaims(editor, random.pick(claims), null, { to: random.pick(claims), kind: "evidence" }),
  "merges two claims": async () => {
    const [from, into] = [random.pick(claims), random.pick(claims)];
    await mergeClaim(editor, from, null, { into });
    merged.push(from, into);
  },
  "parts them again": async () => {
    const [claim, into] = pair(merged);
    await splitClaim(editor, into, null, { claim });
  },
  "merges two statements": async () => {
    const [from, into] = [random.pick(statements), random.pick(statements)];
    await mergeStatement(editor, from, null, { into });
    mergedStatements.push(from, into);
  },
  "parts two statements": async () => {
    const [statement, into] = pair(mergedStatements);
    await splitStatement(editor, into, null, { statement });
  },
  "merges two sources": async () => {
    const [from, into] = [random.pick(sources), random.pick(sources)];
    await mergeSource(editor, from, null, { into });
    mergedSources.push(from, into);
  },
  "parts two sources": async () => {
    const [source, into] = pair(mergedSources);
    await splitSource(editor, into, null, { source });
  },
  "withdraws a claim": () =>
    retractClaim(editor, random.pick(claims), null, { reason: "It was never said." }),
  "withdraws a statement": () =>
    retractStatement(editor, random.pick(statements), null, { reason: "Invented." }),
  "renames a person": () =>
    revisePerson(editor, random.pick(people), null, {
      name: `A. ${random.pick(["Orvell", "Quill"])}`,
      summary: words(),
    }),
  "renames an outlet": () =>
    reviseOrganization(editor, random.pick(papers), null, { name: `The ${words()}` }),
  "finds out who published a source": () =>
    reviseSource(editor, random.pick(sources), null, { publisher: random.pick([...papers, null]) as string }),
};

const weights = {
  "enters a claim": 12,
  "enters a statement": 40,
  "edits a claim": 12,
  "merges two claims": 40,
  "parts them again": 30,
  "merges two statements": 40,
  "parts two statements": 20,
  "parts two sources": 20,
};

/** One act that the record accepts; a fault of the day's own (a claim that is gone) leads to another. */
export async function act(): Promise<string> {
  for (;;) {
    const name = random.weighted({
      ...Object.fromEntries(Object.keys(acts).map((each) => [each, 6])),
      ...weights,
    });
    try {
      await acts[name]?.();
      return name;
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
    }
  }
}
