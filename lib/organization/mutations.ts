import type { Actor } from "../auth/schema";
import { assertCorrectable, getExpected, nextStatus, patched, type Saved } from "../change/current";
import { recordChange } from "../change/record";
import type { OrganizationRecord, Write } from "../change/records";
import { assertSlugIsFree } from "../change/slugs";
import { newId } from "../ids";
import { mayWriteOrganization } from "./policy";
import type { OrganizationBundleItem, OrganizationInput, OrganizationPatch } from "./schema";

/** Makes the body of a new organization's record; used by an import as well. */
export function newOrganization(
  actor: Actor,
  input: OrganizationInput & Pick<OrganizationBundleItem, "reliability">,
): OrganizationRecord {
  return {
    id: newId(),
    status: input.status ?? "published",
    retractionReason: null,
    createdBy: actor.id,
    slug: input.slug,
    name: input.name,
    kind: input.kind,
    country: input.country ?? null,
    language: input.language ?? null,
    audience: input.audience ?? null,
    note: input.note ?? null,
    ...(input.reliability && { reliability: input.reliability }),
  };
}

/** Enters an organization. @throws AppError `conflict` if the slug is taken */
export async function recordOrganization(
  actor: Actor,
  input: OrganizationInput,
): Promise<Saved & { slug: string }> {
  mayWriteOrganization(actor);
  await assertSlugIsFree("organization", input.slug, null);
  const body = newOrganization(actor, input);
  const seq = await recordChange(actor, `Entered the organization ${body.name}`, [
    { type: "organization", version: 1, body },
  ]);
  return { id: body.id, slug: body.slug, version: 1, seq };
}

/** An organization's next version, checked and not yet written; what the patch leaves out stays.
 *  @param expected null for any */
export async function revisedOrganization(
  actor: Actor,
  slug: string,
  expected: number | null,
  { correction, ...patch }: OrganizationPatch,
): Promise<Extract<Write, { type: "organization" }>> {
  mayWriteOrganization(actor);
  const current = await getExpected(actor, "organization", slug, expected);
  assertCorrectable(current, correction);
  if (patch.slug !== undefined) await assertSlugIsFree("organization", patch.slug, current.body.id);
  const status = await nextStatus(actor, current.body, patch.status);
  const body = patched(current.body, { ...patch, status });
  return { type: "organization", version: current.version + 1, body };
}

/** Saves a new version of an organization; what the patch leaves out stays. @param expected null for any */
export async function reviseOrganization(
  actor: Actor,
  slug: string,
  expected: number | null,
  patch: OrganizationPatch,
): Promise<Saved & { slug: string }> {
  const write = await revisedOrganization(actor, slug, expected, patch);
  const { body, version } = write;
  const reasons = { reason: `Edited the organization ${body.name}`, correction: patch.correction };
  const seq = await recordChange(actor, reasons, [write]);
  return { id: body.id, slug: body.slug, version, seq };
}
