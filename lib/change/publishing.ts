import type { Actor } from "../auth/schema";
import { pool } from "../db";
import { AppError } from "../errors";
import { delicateCategories, personOf, publishingFault } from "../review/rules";
import type { RecordHead, Write } from "./records";

type Publishable = Pick<RecordHead, "createdBy"> & { category?: string };

/** Who made a token. $1: its id. */
export const authorBehind = "SELECT created_by FROM api_token WHERE id = $1";

/** Whether a record is the actor's own: entered by them, or by a program with a token of theirs. */
async function isOwn(actor: Actor, createdBy: string): Promise<boolean> {
  if (createdBy === actor.id || createdBy === personOf(actor)) return true;
  const { rows } = await pool.query<{ created_by: string }>(authorBehind, [createdBy]);
  return rows[0]?.created_by === personOf(actor);
}

function refuse(message: string | null, path = "status"): void {
  if (message !== null) throw new AppError("forbidden", message, [{ path, message }]);
}

/** Before a draft becomes public. @throws AppError `forbidden` if somebody else is to publish it */
export async function assertMayPublish(actor: Actor, { createdBy, category }: Publishable): Promise<void> {
  const about = category === undefined ? {} : { category };
  // Most may publish even what is their own; then nothing needs to be looked up.
  if (publishingFault(actor, { isOwn: true, ...about }) === null) return;
  refuse(publishingFault(actor, { isOwn: await isOwn(actor, createdBy), ...about }));
}

/** Before a claim that is public gets another category: the same second person is asked, or what is delicate
 *  could be published as something else. @throws AppError `forbidden` */
export async function assertMayMove(
  actor: Actor,
  current: { createdBy: string; category: string },
  category: string,
): Promise<void> {
  if (category === current.category || !delicateCategories.has(category)) return;
  if (publishingFault(actor, { isOwn: await isOwn(actor, current.createdBy), category }) === null) return;
  refuse(
    `A second person decides on the category ${category}: ask a reviewer or an administrator.`,
    "category",
  );
}

/** What a change enters in public. @throws AppError `forbidden` */
export function assertMayEnter(actor: Actor, writes: Write[]): void {
  for (const { version, body } of writes) {
    if (version > 1 || body.status !== "published") continue;
    const about = "category" in body ? { category: body.category } : {};
    refuse(publishingFault(actor, { isOwn: true, ...about }));
  }
}
