import { z } from "zod";
import type { Fault } from "../errors";
import { lookupKindAt } from "../lookup/rules";
import { isOwn } from "./differences";
import { lastSegment } from "./rows";
import type { FormValues } from "./schema";

type Nested = { [key: string]: Nested | string } | (Nested | string)[];

const pathPattern = /^_?[a-z][A-Za-z]*(\[\d{1,3}\])?(\._?[a-z][A-Za-z]*(\[\d{1,3}\])?)*~?$/;

/** What was posted, as paths and texts. */
export function readPosted(form: FormData): FormValues {
  const values: FormValues = {};
  for (const [path, value] of form) {
    // Browsers send line ends as CRLF; the record keeps LF, as the API would.
    if (typeof value === "string" && pathPattern.test(path)) values[path] = value.replaceAll("\r\n", "\n");
  }
  return values;
}

/** Paths and texts as the document they describe, without the form's own fields. */
export function nest(values: FormValues): Nested {
  // Without a prototype: a field may be called anything.
  const root: Nested = Object.create(null);
  for (const [path, value] of Object.entries(values)) {
    if (isOwn(path)) continue;
    const parts = path.match(/[^.[\]]+/g) ?? [];
    let place = root as Record<string, Nested | string>;
    parts.forEach((part, index) => {
      if (index === parts.length - 1) place[part] = value;
      else {
        place[part] ??= /^\d+$/.test(parts[index + 1] ?? "") ? [] : Object.create(null);
        place = place[part] as Record<string, Nested | string>;
      }
    });
  }
  return root;
}

/** A document as paths and texts. Null and absent are both an empty field, so they are left out. */
export function flatten(document: unknown, at = ""): FormValues {
  if (document === null || document === undefined) return {};
  if (Array.isArray(document)) {
    return Object.assign({}, ...document.map((item, row) => flatten(item, `${at}[${row}]`)));
  }
  if (typeof document === "object") {
    const entries = Object.entries(document);
    return Object.assign({}, ...entries.map(([key, item]) => flatten(item, at ? `${at}.${key}` : key)));
  }
  return { [at]: String(document) };
}

const accepts = (schema: z.core.$ZodType, value: unknown) => z.safeParse(schema, value).success;

/** Texts as the types that a schema asks for: an empty text where null may stand is null. */
export function typed(schema: z.core.$ZodType, value: unknown): unknown {
  if (schema instanceof z.ZodDefault) return typed(schema.unwrap(), value);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    if (value === "" || value === undefined) {
      if (accepts(schema, null)) return value === "" ? null : undefined;
      return schema.unwrap() instanceof z.ZodArray ? typed(schema.unwrap(), value) : undefined;
    }
    return typed(schema.unwrap(), value);
  }
  if (schema instanceof z.ZodObject) {
    const given = (value ?? {}) as Record<string, unknown>;
    const entries = Object.entries(schema.shape as Record<string, z.core.$ZodType>);
    return Object.fromEntries(
      entries.map(([key, part]) => [key, typed(part, given[key])]).filter(([, read]) => read !== undefined),
    );
  }
  // A list with no rows left has no field in the form; it is empty, not "as it was".
  if (schema instanceof z.ZodArray) {
    return Array.from((value as unknown[] | undefined) ?? [], (item) => typed(schema.element, item));
  }
  if (schema instanceof z.ZodNumber) return value === "" || value === undefined ? undefined : Number(value);
  if (schema instanceof z.ZodBoolean) return value === "true";
  // A field that was never touched is as good as empty.
  return value ?? "";
}

export function pathText(path: PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === "number") return `${text}[${part}]`;
    return text === "" ? String(part) : `${text}.${String(part)}`;
  }, "");
}

// The ways to say who speaks or relays; a form's `_kind` says which of them was chosen.
const whoKinds = ["person", "organization", "anonymous", "source"];

/** Without what was typed into a way of saying who that was then not chosen. */
export function withChosenKinds(values: FormValues): FormValues {
  const kept = { ...values };
  for (const [path, kind] of Object.entries(values)) {
    if (lastSegment(path) !== "_kind") continue;
    const who = path.slice(0, -"._kind".length);
    for (const other of whoKinds) {
      if (other === kind) continue;
      delete kept[`${who}.${other}`];
      delete kept[`${who}.${other}~`];
    }
    // A source that speaks for itself is the first one cited, unless another is named.
    const cited = `${who.replace(/speaker$/, "")}citations[0].source`;
    if (kind === "source" && !kept[`${who}.source`]) kept[`${who}.source`] = values[cited] ?? "";
  }
  return kept;
}

/** A document's values with what the form adds: rows' keys, and which kind each speaker and hop is. */
export function withOwnFields(values: FormValues): FormValues {
  const own: FormValues = {};
  for (const path of Object.keys(values)) {
    for (const row of path.matchAll(/\[(\d+)\]/g)) {
      own[`${path.slice(0, row.index + row[0].length)}._row`] = String(row[1]);
    }
    const [, who, kind] = /^(.*(?:speaker|via\[\d+\]))\.([a-z]+)$/.exec(path) ?? [];
    if (who !== undefined && kind !== undefined && whoKinds.includes(kind)) own[`${who}._kind`] = kind;
  }
  return { ...values, ...own };
}

/** Where in the form a fault shows: who speaks is asked in one field, whichever kind was chosen. */
function fieldOf(values: FormValues, path: string): string {
  const kind = values[`${path}._kind`];
  return kind ? `${path}.${kind}` : path;
}

/** How a record is named in a field: what another becomes part of is there already. */
export const choosing = (path: string): string =>
  path === "into" ? "Choose one from the list." : "Choose one from the list, or create it.";

/** What to say of a field that was left empty but can't be. */
function emptyMessage(path: string, code: string): string {
  if (lookupKindAt(path)) return choosing(path);
  if (path === "slug") return "None can be made of this name: write one in Latin letters.";
  return code === "invalid_value" ? "Choose one." : "This can't be empty.";
}

/** Every fault of a form, once for each field, in the words of someone filling it in. */
export function faultsOf(error: z.ZodError, values: FormValues): Fault[] {
  const faults = new Map<string, Fault>();
  for (const issue of error.issues) {
    const path = fieldOf(values, pathText(issue.path));
    if (faults.has(path)) continue;
    // A slug is made of the name; where there is no name yet, that is the one fault.
    if (path === "slug" && [values.slug, values.name].every((text) => (text ?? "").trim() === "")) continue;
    const isAboutEmptiness = path !== pathText(issue.path) || !["custom", "too_small"].includes(issue.code);
    // A choice that wasn't made isn't a text that is too short.
    const isUnchosen = issue.code === "too_small" && issue.origin === "string" && lookupKindAt(path) !== null;
    const isEmpty = (isAboutEmptiness || isUnchosen) && (values[path] ?? "").trim() === "";
    faults.set(path, { path, message: isEmpty ? emptyMessage(path, issue.code) : issue.message });
  }
  return [...faults.values()];
}
