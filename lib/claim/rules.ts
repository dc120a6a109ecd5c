import type { ClaimRecord, Reference, RelationRecord, StatementRecord, Write } from "../change/records";
import type { Fault } from "../errors";
import { stands } from "../merge/rules";
import { referencesOf, repeatedClaims } from "../statement/rules";
import type { NewClaimStatementInput } from "../statement/schema";
import type { ClaimPatch, ClaimView, MergePreview } from "./schema";

/** A claim's words for a line of the log. */
export const inShort = (text: string) => (text.length > 120 ? `${text.slice(0, 117)}…` : text);

/** Every person that a claim's input names, with the path to where it does. */
export function claimReferences({
  person,
  counterparts = [],
}: Pick<ClaimPatch, "person" | "counterparts">): Reference[] {
  return [
    ...(person === undefined ? [] : [{ noun: "person" as const, key: person, path: "person" }]),
    ...counterparts.map((key, n) => ({ noun: "person" as const, key, path: `counterparts[${n}]` })),
  ];
}

/** What can't be accepted of the statements sent along with a new claim. */
export function newStatementFaults(statements: NewClaimStatementInput[], status: string): Fault[] {
  return statements.flatMap((statement, n) => {
    const at = `statements[${n}].`;
    const faults = repeatedClaims(statement.stances, at);
    if (!statement.stances.some(({ claim }) => claim === undefined)) {
      const message = "One of the stances is on the new claim: leave its “claim” out.";
      faults.push({ path: `${at}stances`, message });
    }
    if (status === "published" && statement.citations.length === 0) {
      faults.push({
        path: `${at}citations`,
        message: "A published statement is cited by at least one source.",
      });
    }
    return faults;
  });
}

/** Every record that those statements name. */
export const newStatementReferences = (statements: NewClaimStatementInput[]): Reference[] =>
  statements.flatMap((statement, n) => referencesOf(statement, `statements[${n}].`));

/** Why one claim can't be merged into another; null where it can. */
export const mergeFault = (claim: ClaimRecord, into: ClaimRecord): string | null =>
  claim.person === into.person ? null : "Only claims about the same person can be merged.";

type Stances = StatementRecord["stances"];

/** Stances on one claim moved to another; one that is there already stays as it is. */
export function movedStances(stances: Stances, claim: string, into: string): Stances {
  const there = stances.some((stance) => stance.claim === into);
  return stances.flatMap((stance) => {
    if (stance.claim !== claim) return stance;
    return there ? [] : { ...stance, claim: into };
  });
}

type Versioned = { body: RelationRecord; version: number };

const ranks: Record<RelationRecord["status"], number> = { published: 2, draft: 1, merged: 0, retracted: 0 };

/**
 * Relations of one claim moved to another; what would link a claim to itself, or link two claims a second time
 * in the same way, is withdrawn. What was withdrawn before stays as it is, and costs none that stands: two claims
 * are linked in one way once, so that the other's goes on as a new version.
 */
export function movedRelations(
  relations: Versioned[],
  there: Versioned[],
  claim: string,
  into: string,
): Write[] {
  const end = (id: string) => (id === claim ? into : id);
  const key = ({ from, to, kind }: RelationRecord) => [from, to, kind].join(" ");
  const theirs = new Map(there.map((relation) => [key(relation.body), relation]));
  return relations.flatMap(({ body, version }): Write[] => {
    if (!stands(body)) return [];
    const moved = { ...body, from: end(body.from), to: end(body.to) };
    const same = theirs.get(key(moved));
    if (moved.from !== moved.to && !same) return [{ type: "relation", version: version + 1, body: moved }];
    const retractionReason = "Two claims became one.";
    const withdrawn: RelationRecord = { ...body, status: "retracted", retractionReason };
    const writes: Write[] = [{ type: "relation", version: version + 1, body: withdrawn }];
    if (!same || ranks[same.body.status] >= ranks[body.status]) return writes;
    const again: RelationRecord = { ...same.body, status: body.status, retractionReason: null };
    return [...writes, { type: "relation", version: same.version + 1, body: again }];
  });
}

/** What merging one claim into another would do to what one sees of them. */
export function previewMerge(claim: ClaimView, into: ClaimView): MergePreview {
  const said = new Set(into.stances.map(({ statement }) => statement.id));
  const key = ({ kind, direction, claim: other }: ClaimView["relations"][number]) =>
    [kind, direction, other.id].join(" ");
  const related = new Set(into.relations.map(key));
  return {
    claim,
    into,
    stances: claim.stances.map((taken) => ({ ...taken, isThere: said.has(taken.statement.id) })),
    relations: claim.relations.map((relation) => ({
      ...relation,
      isKept: relation.claim.id !== into.id && !related.has(key(relation)),
    })),
    outcome: claim.outcome ? (into.outcome ? "gives_way" : "moves") : "none",
  };
}
