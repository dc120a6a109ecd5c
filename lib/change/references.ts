import { maySee } from "../auth/rules";
import type { Actor } from "../auth/schema";
import { pool } from "../db";
import { type Fault, invalid } from "../errors";
import type { RecordStatus } from "../fields";
import { gathered } from "../gathered";
import type { Publishers } from "./evidence";
import { namedBy } from "./named";
import type { Bodies, HopRecord, Noun, RecordType, Reference, SpeakerRecord } from "./records";

type Found = {
  noun: Noun;
  key: string;
  id: string;
  status: RecordStatus;
  created_by: string;
  publisher: string | null;
};

const lookUp = `
  SELECT 'person' AS noun, slug AS key, id, status, created_by, NULL AS publisher FROM person WHERE slug = ANY($1)
  UNION ALL SELECT 'organization', slug, id, status, created_by, NULL FROM organization WHERE slug = ANY($2)
  UNION ALL SELECT 'source', id, id, status, created_by, publisher_id FROM source WHERE id = ANY($3)
  UNION ALL SELECT 'claim', id, id, status, created_by, NULL FROM claim WHERE id = ANY($4)`;

const recordsKnown = gathered(async (names) => {
  const keys = (noun: Noun) =>
    names.filter((name) => name.startsWith(`${noun}:`)).map((name) => name.slice(noun.length + 1));
  const { rows } = await pool.query<Found>({
    name: "look_up_references",
    text: lookUp,
    values: [keys("person"), keys("organization"), keys("source"), keys("claim")],
  });
  return new Map(rows.map((row) => [`${row.noun}:${row.key}`, row]));
});

const by = { person: "slug", organization: "slug", source: "id", claim: "id" } as const;

/** The records that an input names, found; gives their ids. */
export class References {
  private readonly ids: Map<string, string>;
  /** Who published the sources among them, for the facts that rest on it. */
  readonly publishers: Publishers;

  constructor(found: Iterable<Pick<Found, "noun" | "key" | "id" | "publisher">>) {
    const all = [...found];
    this.ids = new Map(all.map(({ noun, key, id }) => [`${noun}:${key}`, id]));
    this.publishers = new Map(
      all.filter(({ noun }) => noun === "source").map(({ id, publisher }) => [id, publisher]),
    );
  }

  /** Adds a record that is being made in the same change. */
  add(noun: Noun, key: string, id: string): void {
    this.ids.set(`${noun}:${key}`, id);
  }

  id(noun: Noun, key: string): string {
    const id = this.ids.get(`${noun}:${key}`);
    if (id === undefined) throw new Error(`the ${noun} ${key} was not looked up`);
    return id;
  }

  idOrNull(noun: Noun, key: string | null | undefined): string | null {
    return key === null || key === undefined ? null : this.id(noun, key);
  }

  hop(who: { person?: string | null; organization?: string | null; anonymous?: string | null }): HopRecord {
    if (who.person) return { person: this.id("person", who.person) };
    if (who.organization) return { organization: this.id("organization", who.organization) };
    return { anonymous: who.anonymous ?? "" };
  }

  speaker(who: Parameters<References["hop"]>[0] & { source?: string | null }): SpeakerRecord {
    return who.source ? { source: this.id("source", who.source) } : this.hop(who);
  }
}

function faultOf(
  reference: Reference,
  found: Found | undefined,
  actor: Actor,
  publishing: boolean,
  kept: boolean,
) {
  const { noun, key, path } = reference;
  const fault = (message: string): Fault => ({ path, message });
  if (!found || !maySee(actor, { status: found.status, createdBy: found.created_by })) {
    return fault(`There is no ${noun} with the ${by[noun]} “${key}” on file. Enter it first.`);
  }
  if (kept) return null;
  if (found.status === "retracted")
    return fault(`The ${noun} “${key}” was withdrawn; nothing new can refer to it.`);
  if (found.status === "merged")
    return fault(`The ${noun} “${key}” was merged into another; refer to that one.`);
  if (publishing && found.status === "draft") {
    return fault(`The ${noun} “${key}” is still a draft. Publish it first, or save this as a draft too.`);
  }
  return null;
}

/**
 * Finds what an input names, all at once.
 * @param options.publishing whether drafts among them are refused (a published record refers to published ones)
 * @param options.kept ids that the record referred to before: they may stay, whatever became of them
 * @throws AppError `invalid` with a fault for each that is missing, hidden, withdrawn or merged
 */
export async function findReferences(
  actor: Actor,
  references: Reference[],
  options: { publishing: boolean; kept?: ReadonlySet<string> },
): Promise<References> {
  if (references.length === 0) return new References([]);
  const names = [...new Set(references.map(({ noun, key }) => `${noun}:${key}`))];
  const rows = (await Promise.all(names.map(recordsKnown))).filter((row) => row !== null);
  const found = new Map(rows.map((row) => [`${row.noun}:${row.key}`, row]));
  const faults = references.flatMap((reference) => {
    const row = found.get(`${reference.noun}:${reference.key}`);
    const kept = row !== undefined && (options.kept?.has(row.id) ?? false);
    return faultOf(reference, row, actor, options.publishing, kept) ?? [];
  });
  if (faults.length > 0) throw invalid(faults);
  return new References(rows);
}

const drafts = `
  SELECT id FROM person WHERE id = ANY($1) AND status = 'draft'
  UNION ALL SELECT id FROM organization WHERE id = ANY($1) AND status = 'draft'
  UNION ALL SELECT id FROM source WHERE id = ANY($1) AND status = 'draft'
  UNION ALL SELECT id FROM claim WHERE id = ANY($1) AND status = 'draft'`;

/** Before a draft becomes public: nothing that it names may be a draft still. @throws AppError `invalid` */
export async function assertNamesNoDraft<T extends RecordType>(type: T, body: Bodies[T]): Promise<void> {
  const all = namedBy(type, body);
  const { rows } = await pool.query<{ id: string }>(drafts, [all.map(({ id }) => id)]);
  const hidden = new Set(rows.map(({ id }) => id));
  const faults = all
    .filter(({ id }) => hidden.has(id))
    .map(({ noun, path }) => ({ path, message: `This ${noun} is still a draft. Publish it first.` }));
  if (faults.length > 0) throw invalid(faults);
}
