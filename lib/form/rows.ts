import type { FormValues } from "./schema";

/** Rows that repeat in a form (names, tenures, citations), as paths: `citations[0].via[1].person`. */

export const lastSegment = (path: string): string => /[^.[\]]+\]?$/.exec(path)?.[0] ?? path;

export function rowCount(values: FormValues, list: string): number {
  let count = 0;
  for (const path of Object.keys(values)) {
    if (path.startsWith(`${list}[`))
      count = Math.max(count, Number.parseInt(path.slice(list.length + 1), 10) + 1);
  }
  return count;
}

/** A key that stays with a row while others around it come and go. */
function nextKey(values: FormValues, list: string): string {
  let highest = 0;
  for (let row = 0; row < rowCount(values, list); row++) {
    highest = Math.max(highest, Number(values[`${list}[${row}]._row`] ?? row));
  }
  return String(highest + 1);
}

export const rowKey = (values: FormValues, list: string, row: number): string =>
  values[`${list}[${row}]._row`] ?? String(row);

export function addRow(values: FormValues, list: string, preset: FormValues = {}): FormValues {
  const row = `${list}[${rowCount(values, list)}]`;
  const added: FormValues = { [`${row}._row`]: nextKey(values, list) };
  for (const [field, value] of Object.entries(preset)) added[field === "" ? row : `${row}.${field}`] = value;
  return { ...values, ...added };
}

/** The same values with a list's rows in another order; rows that `order` leaves out are gone. */
function reorder(values: FormValues, list: string, order: number[]): FormValues {
  const result: FormValues = {};
  for (const [path, value] of Object.entries(values)) {
    if (!path.startsWith(`${list}[`)) {
      result[path] = value;
      continue;
    }
    const row = Number.parseInt(path.slice(list.length + 1), 10);
    const place = order.indexOf(row);
    if (place >= 0) result[`${list}[${place}]${path.slice(`${list}[${row}]`.length)}`] = value;
  }
  return result;
}

const rowNumbers = (values: FormValues, list: string) =>
  Array.from({ length: rowCount(values, list) }, (_, row) => row);

export const removeRow = (values: FormValues, list: string, row: number): FormValues =>
  reorder(
    values,
    list,
    rowNumbers(values, list).filter((other) => other !== row),
  );

export function moveRow(values: FormValues, list: string, row: number, to: number): FormValues {
  const order = rowNumbers(values, list);
  if (to < 0 || to >= order.length) return values;
  order.splice(row, 1);
  order.splice(to, 0, row);
  return reorder(values, list, order);
}

// What a row is born with; a row that holds nothing else was left empty.
const preset = new Set(["stance", "manner", "attribution", "effect"]);

function isBlank(values: FormValues, row: string): boolean {
  let texts = 0;
  for (const [path, value] of Object.entries(values)) {
    if (path !== row && path !== `${row}~` && !path.startsWith(`${row}.`)) continue;
    const field = lastSegment(path);
    if (field.startsWith("_") || preset.has(field)) continue;
    if (value.trim() !== "") return false;
    texts++;
  }
  return texts > 0;
}

/** Drops the rows in which nothing was typed, innermost first, so that no fault is found in them. */
export function withoutBlankRows(values: FormValues): FormValues {
  const rows = new Set<string>();
  for (const path of Object.keys(values)) {
    for (const match of path.matchAll(/\[\d+\]/g)) rows.add(path.slice(0, match.index + match[0].length));
  }
  const depth = (row: string) => row.split("[").length;
  const number = (row: string) => Number(/\[(\d+)\]$/.exec(row)?.[1] ?? 0);
  let kept = values;
  for (const row of [...rows].sort((a, b) => depth(b) - depth(a) || number(b) - number(a))) {
    if (isBlank(kept, row)) kept = removeRow(kept, row.replace(/\[\d+\]$/, ""), number(row));
  }
  return kept;
}

/** What a form's row buttons ask for where no script runs: `add:citations`, `remove:citations[1]`. */
export function applyRowIntent(values: FormValues, intent: string): FormValues {
  const [, act, path = ""] = /^(add|remove|up|down):(.+)$/.exec(intent) ?? [];
  if (act === "add") return addRow(values, path);
  const [, list, digits] = /^(.*)\[(\d+)\]$/.exec(path) ?? [];
  if (list === undefined) return values;
  const row = Number(digits);
  if (act === "remove") return removeRow(values, list, row);
  return moveRow(values, list, row, act === "up" ? row - 1 : row + 1);
}
