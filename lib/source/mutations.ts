import type { Actor } from "../auth/schema";
import { assertCorrectable, getExpected, nextStatus, patched, type Saved } from "../change/current";
import { recordChange } from "../change/record";
import type { Reference, SourceRecord, Write } from "../change/records";
import { assertNamesNoDraft, findReferences, type References } from "../change/references";
import { newId } from "../ids";
import { mayWriteSource } from "./policy";
import type { SourceInput, SourcePatch } from "./schema";

const referencesOf = ({ publisher }: Pick<SourcePatch, "publisher">): Reference[] =>
  publisher ? [{ noun: "organization", key: publisher, path: "publisher" }] : [];

/** Makes the body of a new source's record; used by an import as well. */
export function newSource(actor: Actor, input: SourceInput, references: References): SourceRecord {
  return {
    id: newId(),
    status: input.status ?? "published",
    retractionReason: null,
    createdBy: actor.id,
    publisher: references.idOrNull("organization", input.publisher),
    kind: input.kind,
    title: input.title,
    author: input.author ?? null,
    url: input.url ?? null,
    language: input.language ?? null,
    publishedOn: input.publishedOn,
    note: input.note ?? null,
  };
}

/** Enters a source. @throws AppError `invalid` if its publisher isn't on file */
export async function recordSource(actor: Actor, input: SourceInput): Promise<Saved> {
  mayWriteSource(actor);
  const references = await findReferences(actor, referencesOf(input), {
    publishing: input.status !== "draft",
  });
  const body = newSource(actor, input, references);
  const seq = await recordChange(actor, `Entered the source “${body.title}”`, [
    { type: "source", version: 1, body },
  ]);
  return { id: body.id, version: 1, seq };
}

/**
 * A source's next version, checked and not yet written; what the patch leaves out stays.
 * @param expected null for any version
 * @param alongside ids of what becomes public in the same change
 */
export async function revisedSource(
  actor: Actor,
  id: string,
  expected: number | null,
  { correction, ...patch }: SourcePatch,
  alongside?: ReadonlySet<string>,
): Promise<Extract<Write, { type: "source" }>> {
  mayWriteSource(actor);
  const current = await getExpected(actor, "source", id, expected);
  assertCorrectable(current, correction);
  const status = await nextStatus(actor, current.body, patch.status);
  const kept = new Set(current.body.publisher ? [current.body.publisher] : []);
  const references = await findReferences(actor, referencesOf(patch), {
    publishing: status === "published",
    kept,
  });
  const publisher =
    patch.publisher === undefined ? undefined : references.idOrNull("organization", patch.publisher);
  const body = patched(current.body, { ...patch, publisher, status });
  if (status === "published" && current.body.status === "draft") {
    await assertNamesNoDraft("source", body, alongside);
  }
  return { type: "source", version: current.version + 1, body };
}

/** Saves a new version of a source; what the patch leaves out stays. @param expected null for any version */
export async function reviseSource(
  actor: Actor,
  id: string,
  expected: number | null,
  patch: SourcePatch,
): Promise<Saved> {
  const write = await revisedSource(actor, id, expected, patch);
  const reasons = { reason: `Edited the source “${write.body.title}”`, correction: patch.correction };
  const seq = await recordChange(actor, reasons, [write]);
  return { id, version: write.version, seq };
}
