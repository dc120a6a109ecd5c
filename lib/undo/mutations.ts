import type { Actor } from "../auth/schema";
import { recordChange } from "../change/record";
import { AppError, invalid } from "../errors";
import { mayUndo } from "./policy";
import { findLastTouched, listPublishersOf } from "./queries";
import { obstacleTo, undoing } from "./rules";
import type { UndoInput } from "./schema";

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
  const writes = undoing(last.touched, "Taken back by whoever had entered it.");
  const reason = `Took back change ${seq}: ${last.reason}`;
  return { seq: await recordChange(actor, reason, writes, await listPublishersOf(writes)), undone: seq };
}
