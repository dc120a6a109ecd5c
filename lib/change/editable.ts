import type { Actor } from "../auth/schema";
import { getCurrent } from "./current";
import { type Editable, findLabels, Labelled } from "./labels";
import { namedBy } from "./named";
import type { Bodies, RecordType } from "./records";

/**
 * A record's latest version as the input that would make it.
 * @throws AppError `not_found`, `gone`
 */
export async function getEditable<T extends RecordType, Input>(
  actor: Actor,
  type: T,
  key: string,
  inputOf: (body: Bodies[T], labelled: Labelled) => Input,
): Promise<Editable<Input>> {
  const { body, version } = await getCurrent(actor, type, key);
  const labelled = new Labelled(await findLabels(namedBy(type, body).map(({ id }) => id)));
  const input = inputOf(body, labelled);
  const status = body.status === "draft" ? "draft" : "published";
  return { id: body.id, version, status, input, labels: labelled.labels };
}
