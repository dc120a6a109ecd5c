import type { BulkAct } from "./schema";

type Standing = { type: string; status: string; category: string | null; effect: string | null };

/** Why an act doesn't fit a kind of record, or one that stands as it does; null where it fits. */
export function misfit(act: BulkAct, record: Standing): string | null {
  const { type, status } = record;
  if (act === "publish") return status === "draft" ? null : "It is public already.";
  if (act === "withdraw") {
    if (type === "claim" || type === "statement") return null;
    return "Only claims and statements are withdrawn: what others refer to stays, and can be edited.";
  }
  if (type !== "claim") return "Only a claim has that.";
  const set = fieldSet(act);
  return set && record[set.field] === set.value ? "It has that already." : null;
}

/** What an act sets of a claim: `category:rift` its category. Null for acts that set nothing. */
export function fieldSet(act: BulkAct): { field: "category" | "effect"; value: string } | null {
  const [field, value] = act.split(":");
  return value !== undefined && (field === "category" || field === "effect") ? { field, value } : null;
}

/** What was done, for the log. */
export function reasonOf(act: BulkAct, count: number, reason = ""): string {
  const what = count === 1 ? "one record" : `${count} records`;
  if (act === "publish") return `Published ${what} at once`;
  if (act === "withdraw") return `Withdrew ${what}: ${reason}`;
  const set = fieldSet(act);
  return `Set the ${set?.field} of ${count === 1 ? "one claim" : `${count} claims`} to ${set?.value}`;
}
