import type { Actor } from "../auth/schema";
import { assertCorrectable, getExpected, nextStatus, patched, type Saved } from "../change/current";
import { recordChange } from "../change/record";
import type { PersonRecord, Reference, Write } from "../change/records";
import { assertNamesNoDraft, findReferences, type References } from "../change/references";
import { assertSlugIsFree } from "../change/slugs";
import { newId } from "../ids";
import { mayWritePerson } from "./policy";
import type { PersonInput, PersonPatch } from "./schema";

type Fields = Pick<PersonInput, "tenures">;

const referencesOf = ({ tenures = [] }: Fields): Reference[] =>
  tenures.flatMap(({ organization }, n) =>
    organization
      ? [{ noun: "organization" as const, key: organization, path: `tenures[${n}].organization` }]
      : [],
  );

const tenuresOf = ({ tenures = [] }: Fields, references: References): PersonRecord["tenures"] =>
  tenures.map(({ office, organization, from, to }) => ({
    office,
    organization: references.idOrNull("organization", organization),
    from,
    to,
  }));

const namesOf = (names: PersonInput["names"]): PersonRecord["names"] =>
  (names ?? []).map(({ name, language }) => ({ name, language: language ?? null }));

/** Makes the body of a new person's record; used by an import as well. */
export function newPerson(actor: Actor, input: PersonInput, references: References): PersonRecord {
  return {
    id: newId(),
    status: input.status ?? "published",
    retractionReason: null,
    createdBy: actor.id,
    slug: input.slug,
    name: input.name,
    names: namesOf(input.names),
    summary: input.summary ?? null,
    note: input.note ?? null,
    wikidataId: input.wikidataId ?? null,
    tenures: tenuresOf(input, references),
  };
}

/** Enters a person. @throws AppError `conflict` if the slug is taken, `invalid` for unknown organizations */
export async function recordPerson(actor: Actor, input: PersonInput): Promise<Saved & { slug: string }> {
  mayWritePerson(actor);
  const publishing = input.status !== "draft";
  const references = await findReferences(actor, referencesOf(input), { publishing });
  await assertSlugIsFree("person", input.slug, null);
  const body = newPerson(actor, input, references);
  const seq = await recordChange(actor, `Entered the person ${body.name}`, [
    { type: "person", version: 1, body },
  ]);
  return { id: body.id, slug: body.slug, version: 1, seq };
}

/**
 * A person's next version, checked and not yet written; what the patch leaves out stays.
 * @param expected null for any version
 * @param alongside ids of what becomes public in the same change
 */
export async function revisedPerson(
  actor: Actor,
  slug: string,
  expected: number | null,
  { correction, ...patch }: PersonPatch,
  alongside?: ReadonlySet<string>,
): Promise<Extract<Write, { type: "person" }>> {
  mayWritePerson(actor);
  const current = await getExpected(actor, "person", slug, expected);
  assertCorrectable(current, correction);
  const status = await nextStatus(actor, current.body, patch.status);
  const kept = new Set(current.body.tenures.flatMap(({ organization }) => organization ?? []));
  const publishing = status === "published";
  const references = await findReferences(actor, referencesOf(patch), { publishing, kept });
  if (patch.slug !== undefined) await assertSlugIsFree("person", patch.slug, current.body.id);
  const body = patched(current.body, {
    ...patch,
    names: patch.names && namesOf(patch.names),
    tenures: patch.tenures && tenuresOf(patch, references),
    status,
  });
  if (publishing && current.body.status === "draft") await assertNamesNoDraft("person", body, alongside);
  return { type: "person", version: current.version + 1, body };
}

/** Saves a new version of a person; what the patch leaves out stays. @param expected null for any version */
export async function revisePerson(
  actor: Actor,
  slug: string,
  expected: number | null,
  patch: PersonPatch,
): Promise<Saved & { slug: string }> {
  const write = await revisedPerson(actor, slug, expected, patch);
  const { body, version } = write;
  const reasons = { reason: `Edited the person ${body.name}`, correction: patch.correction };
  const seq = await recordChange(actor, reasons, [write]);
  return { id: body.id, slug: body.slug, version, seq };
}
