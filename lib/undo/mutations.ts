import type { Actor } from "../auth/schema";
import { recordChange } from "../change/record";
import type { Write } from "../change/records";
import { AppError, invalid } from "../errors";
import { listSuccessors } from "../merge/queries";
import { withOutcomeOf } from "../merge/rules";
import { listUpToDate } from "../merge/statement/queries";
import { mayUndo } from "./policy";
import { findLastTouched, listPublishersOf } from "./queries";
import { obstacleTo, undoing } from "./rules";
import type { UndoInput } from "./schema";

/** A withdrawn record that comes back, with what it names under what that became meanwhile: it didn't move along
 *  when those were merged. */
async function withLatestNames(write: Write): Promise<Write> {
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
  const writes = await Promise.all(
    undoing(last.touched, "Taken back by whoever had entered it.").map(async (write) =>
      withdrawn.has(write.body.id) ? withLatestNames(write) : write,
    ),
  );
  const reason = `Took back change ${seq}: ${last.reason}`;
  return { seq: await recordChange(actor, reason, writes, await listPublishersOf(writes)), undone: seq };
}
