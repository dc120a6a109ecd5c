import type { Actor } from "../auth/schema";
import { listPublishersOf } from "../change/publishers";
import { recordChange } from "../change/record";
import type { Write } from "../change/records";
import { retractedClaim, revisedClaim } from "../claim/mutations";
import { claimPatch } from "../claim/schema";
import { AppError, invalid } from "../errors";
import { revisedOrganization } from "../organization/mutations";
import { revisedPerson } from "../person/mutations";
import { revisedSource } from "../source/mutations";
import { retractedStatement, revisedStatement } from "../statement/mutations";
import { mayChangeSeveral } from "./policy";
import { type BulkRecord, listChosen } from "./queries";
import { fieldSet, misfit, reasonOf } from "./rules";
import type { BulkAct, BulkEffect, BulkInput } from "./schema";

type Asked = Pick<BulkInput, "act" | "reason" | "correction">;
type Planned = BulkRecord & ({ write: Write; obstacle: null } | { write: null; obstacle: string });

/** A draft's publication, by its own noun's checks. @param alongside ids of what becomes public with it */
async function published(
  actor: Actor,
  { type, key, version }: BulkRecord,
  alongside: ReadonlySet<string>,
): Promise<Write> {
  const patch = { status: "published" } as const;
  switch (type) {
    case "person":
      return revisedPerson(actor, key, version, patch, alongside);
    case "organization":
      return revisedOrganization(actor, key, version, patch);
    case "source":
      return revisedSource(actor, key, version, patch, alongside);
    case "claim":
      return revisedClaim(actor, key, version, patch, alongside);
    case "statement":
      return (await revisedStatement(actor, key, version, patch, alongside)).write;
  }
}

/** One record's next version, by the same checks as an edit of it alone. @throws AppError */
async function nextOf(
  actor: Actor,
  record: BulkRecord,
  { act, reason = "", correction }: Asked,
  alongside: ReadonlySet<string>,
): Promise<Write> {
  const unfit = misfit(act, record);
  if (unfit !== null) throw invalid([{ path: "records", message: unfit }]);
  if (act === "publish") return published(actor, record, alongside);
  // Only what is published is corrected in public; drafts among the records just change.
  const own = record.status === "published" ? correction : undefined;
  const { type, key, version } = record;
  if (act === "withdraw") {
    const withdrawal = { reason, correction: own };
    if (type === "claim") return retractedClaim(actor, key, version, withdrawal);
    return retractedStatement(actor, key, version, withdrawal);
  }
  const set = fieldSet(act);
  const patch = claimPatch.parse({ [set?.field ?? ""]: set?.value, ...(own && { correction: own }) });
  return revisedClaim(actor, key, version, patch);
}

async function planned(
  actor: Actor,
  record: BulkRecord,
  asked: Asked,
  alongside: ReadonlySet<string>,
): Promise<Planned> {
  try {
    return { ...record, write: await nextOf(actor, record, asked, alongside), obstacle: null };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const messages = [...new Set(error.errors.map(({ message }) => message))].join(" ");
    return { ...record, write: null, obstacle: messages || error.message };
  }
}

/** What can't become public holds back what names it, until those left can all go together. */
async function planAll(actor: Actor, records: BulkRecord[], asked: Asked): Promise<Planned[]> {
  let going = new Set(records.map(({ id }) => id));
  for (;;) {
    const plans: Planned[] = [];
    for (const record of records) plans.push(await planned(actor, record, asked, going));
    const left = new Set(plans.flatMap(({ id, obstacle }) => (obstacle === null ? [id] : [])));
    if (asked.act !== "publish" || [...going].every((id) => left.has(id))) return plans;
    // Each round loses one at least, so there is an end.
    going = new Set([...going].filter((id) => left.has(id)));
  }
}

/** What an act would do to each of the records, before it is done. Those that aren't there are left out. */
export async function planBulk(actor: Actor, act: BulkAct, names: string[]): Promise<BulkEffect[]> {
  mayChangeSeveral(actor);
  const plans = await planAll(actor, await listChosen(actor, names), { act, reason: "To be said." });
  return plans.map(({ type, id, title, status, version, obstacle }) => ({
    type,
    id,
    title,
    status,
    version,
    obstacle,
  }));
}

/**
 * Does one thing to several records in one change, which can be taken back at once: all of them or none.
 * @returns the change's place in the log
 * @throws AppError `invalid` with what stands against it for each
 */
export async function applyBulk(actor: Actor, input: BulkInput): Promise<{ seq: number; count: number }> {
  mayChangeSeveral(actor);
  const seen = new Map(
    input.records.map((name) => {
      const end = name.lastIndexOf(":");
      return [name.slice(0, end), Number(name.slice(end + 1))] as const;
    }),
  );
  const records = await listChosen(actor, [...seen.keys()]);
  if (records.length < seen.size) {
    throw invalid([{ path: "records", message: "One of these isn't there any more. Choose them anew." }]);
  }
  if (input.correction !== undefined && records.every(({ status }) => status === "draft")) {
    throw invalid([{ path: "correction", message: "Only what is published can be corrected in public." }]);
  }
  const asSeen = records.map((record) => ({
    ...record,
    version: seen.get(`${record.type}:${record.id}`) ?? record.version,
  }));
  const plans = await planAll(actor, asSeen, input);
  const faults = plans.flatMap(({ title, obstacle }, n) =>
    obstacle === null ? [] : [{ path: `records[${n}]`, message: `“${title}”: ${obstacle}` }],
  );
  if (faults.length > 0) throw invalid(faults);
  const writes = plans.flatMap(({ write }) => write ?? []);
  const reasons = { reason: reasonOf(input.act, writes.length, input.reason), correction: input.correction };
  const seq = await recordChange(actor, reasons, writes, await listPublishersOf(writes));
  return { seq, count: writes.length };
}
