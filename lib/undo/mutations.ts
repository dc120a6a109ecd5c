import type { Actor } from "../auth/schema";
import { listAttached } from "../change/current";
import { listPublishersOf } from "../change/publishers";
import { recordChange } from "../change/record";
import type { RelationRecord, Write } from "../change/records";
import { AppError, invalid } from "../errors";
import { listSuccessors } from "../merge/queries";
import { withOutcomeOf } from "../merge/rules";
import { listUpToDate } from "../merge/statement/queries";
import { mayUndo } from "./policy";
import { findLastTouched } from "./queries";
import { obstacleTo, undoing } from "./rules";
import type { UndoInput } from "./schema";

/** A relation that comes back, at what its claims became meanwhile; where those are linked so already, or are one,
 *  it comes back where it was, and is seen again when they are parted. */
async function betweenLatest(relation: RelationRecord, here: ReadonlySet<string>): Promise<RelationRecord> {
  const ends = [relation.from, relation.to].filter((id) => !here.has(id));
  const became = await listSuccessors("claim", ends);
  const [from, to] = [became.get(relation.from) ?? relation.from, became.get(relation.to) ?? relation.to];
  const { relations } = await listAttached(from);
  const isTaken = relations.some(
    ({ body }) => body.from === from && body.to === to && body.kind === relation.kind,
  );
  return from === to || isTaken ? relation : { ...relation, from, to };
}

/** A withdrawn record that comes back, with what it names under what that became meanwhile: it didn't move along
 *  when those were merged. @param here the records that come back with it, which take their own names back */
async function withLatestNames(write: Write, here: ReadonlySet<string>): Promise<Write> {
  if (write.type === "relation") return { ...write, body: await betweenLatest(write.body, here) };
  if (write.type === "statement") {
    const [body = write.body] = await listUpToDate([write.body]);
    return { ...write, body };
  }
  if (write.type !== "claim" || !write.body.outcome) return write;
  const sources = await listSuccessors("source", write.body.outcome.sources);
  return { ...write, body: withOutcomeOf(write.body, sources) };
}

/**
 * Takes the actor's own last change back, by a new change: each record is as it was before; a claim,
 * statement or relation that the change had entered is withdrawn. Both stay in the log. Taking that back in
 * turn brings the first again.
 * @returns the new change's place in the log
 * @throws AppError `conflict` if it isn't the actor's last change any more, `invalid` if it can't be taken back
 */
export async function undoChange(actor: Actor, { seq }: UndoInput): Promise<{ seq: number; undone: number }> {
  mayUndo(actor);
  const last = await findLastTouched(actor);
  if (last?.seq !== seq) {
    throw new AppError(
      "conflict",
      "This isn't your last change any more. Look at the last one, then take it back.",
    );
  }
  const obstacle = obstacleTo(last.touched);
  if (obstacle !== null) throw invalid([{ path: "seq", message: obstacle }]);
  const withdrawn = new Set(
    last.touched.filter(({ body }) => body.status === "retracted").map(({ body }) => body.id),
  );
  const touched = new Set(last.touched.map(({ body }) => body.id));
  const writes = await Promise.all(
    undoing(last.touched, "Taken back by whoever had entered it.").map(async (write) =>
      withdrawn.has(write.body.id) ? withLatestNames(write, touched) : write,
    ),
  );
  const reason = `Took back change ${seq}: ${last.reason}`;
  return { seq: await recordChange(actor, reason, writes, await listPublishersOf(writes)), undone: seq };
}
