import { addRow, rowCount } from "@/lib/form/rows";
import type { FormValues } from "@/lib/form/schema";

/** What was typed into one form and is on its way to another, in this browser. */
export type Carried = {
  /** Set over what the other form holds. */
  values: FormValues;
  /** Added to one of its lists. */
  rows?: { list: string; rows: FormValues[] };
  /** The form that it comes from, to be let go of once the other is saved; null where more is typed there. */
  from: string | null;
};

const prefix = "standing.carried.";

/** @returns whether it is on its way; a full or forbidden store takes nothing */
export function carry(to: string, carried: Carried): boolean {
  try {
    localStorage.setItem(prefix + to, JSON.stringify(carried));
    return true;
  } catch {
    return false;
  }
}

/** What has come for a form; it comes once. */
export function takeCarried(key: string): Carried | null {
  try {
    const carried: Carried | null = JSON.parse(localStorage.getItem(prefix + key) ?? "null");
    localStorage.removeItem(prefix + key);
    return carried;
  } catch {
    return null;
  }
}

/** A form's values with what was carried to it. */
export function withCarried(values: FormValues, { values: over, rows }: Carried): FormValues {
  let carried = { ...values, ...over };
  for (const row of rows?.rows ?? []) carried = addRow(carried, rows?.list ?? "", row);
  return carried;
}

/** The path of the first row that was carried; null where none was. */
export const carriedRow = (before: FormValues, { rows }: Carried): string | null =>
  rows && rows.rows.length > 0 ? `${rows.list}[${rowCount(before, rows.list)}]` : null;
