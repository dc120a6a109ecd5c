import type { z } from "zod";
import type { Actor } from "../auth/schema";
import { AppError, type Fault } from "../errors";
import { getTitles, listChoices } from "../lookup/queries";
import { lookupKindAt } from "../lookup/rules";
import type { LookupChoice, LookupKind } from "../lookup/schema";
import { listTwinsOf } from "../twin/queries";
import { sinceChanged } from "../twin/rules";
import type { Twin, TwinQuery } from "../twin/schema";
import { differencesBetween } from "./differences";
import { applyRowIntent, withoutBlankRows } from "./rows";
import {
  choosing,
  faultsOf,
  flatten,
  nest,
  readPosted,
  typed,
  withChosenKinds,
  withOwnFields,
} from "./rules";
import { type FormState, type FormValues, openForm, type SavedRecord } from "./schema";

/** How a form's input becomes a record. `version` is the one that the editor has seen. */
export type Saving<T> = {
  /** What the schema can't know of the form: which of two ways to say a thing was chosen. */
  prepare?: (values: FormValues) => FormValues;
  schema: z.ZodType<T>;
  /** Which kind of record fields name, where their own names say another: `into`. */
  kinds?: Record<string, LookupKind>;
  /** What is to be looked for on file that may be the same. Asked only where no script has asked already. */
  twins?: (values: FormValues) => (TwinQuery | null)[];
  write: (input: T, version: number | null) => Promise<SavedRecord>;
  /** The record as it stands now, to show what somebody else changed in between. */
  current?: () => Promise<{ input: unknown; version: number }>;
};

/** A document as a form's values, with the titles of the records that it names. */
export async function valuesOf(actor: Actor, document: unknown): Promise<FormValues> {
  const values = withOwnFields(flatten(document));
  const named = new Map<LookupKind, string[]>();
  for (const [path, value] of Object.entries(values)) {
    const kind = lookupKindAt(path);
    if (kind) named.set(kind, [...(named.get(kind) ?? []), value]);
  }
  const titles = new Map<LookupKind, Map<string, string>>();
  for (const [kind, wanted] of named) titles.set(kind, await getTitles(actor, kind, wanted));
  for (const [path, value] of Object.entries(values)) {
    const kind = lookupKindAt(path);
    if (kind) values[`${path}~`] = titles.get(kind)?.get(value) ?? value;
  }
  return values;
}

const isTitle = (words: string) => (choice: LookupChoice) =>
  choice.title.toLowerCase() === words.trim().toLowerCase();

/** Words typed into a look-up without choosing: the one record of exactly that title, else a fault. What
 *  only resembles it is never taken: a claim about the wrong namesake is worse than one more question. */
async function chooseByWords(
  actor: Actor,
  values: FormValues,
  shown: FormValues,
  kinds: Record<string, LookupKind> = {},
): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const [path, words] of Object.entries(shown)) {
    const field = path.slice(0, -1);
    const isUnchosen = path.endsWith("~") && words.trim() !== "" && !values[field];
    const kind = isUnchosen ? (kinds[field] ?? lookupKindAt(field)) : null;
    if (!kind) continue;
    const choices = await listChoices(actor, kind, words.trim());
    const [only, another] = choices.filter(isTitle(words));
    if (only && !another) {
      values[field] = only.value;
      values[path] = only.title;
      continue;
    }
    const near = choices.slice(0, 3).map(({ title }) => `“${title}”`);
    const hint = near.length > 0 ? ` On file: ${near.join(", ")}.` : "";
    const message = `“${words}” isn't chosen yet. ${choosing(field)}${hint}`;
    faults.push({ path: field, message });
  }
  return faults;
}

async function refused(
  error: AppError,
  state: FormState,
  current: Saving<unknown>["current"],
): Promise<FormState> {
  const faults = error.errors.map(({ path, message }) => ({ path, message }));
  const answer = { ...state, message: error.message, errors: faults };
  if (error.code === "unauthenticated") return { ...answer, needsSignIn: true };
  if (error.code !== "stale" || !current) return answer;
  const { input, version } = await current();
  // What a correction is for, and which button was pressed, belong to the change; no version has them.
  const { correction: _correction, status: _status, ...typedNow } = state.values;
  return { ...answer, stale: { version, differences: differencesBetween(flatten(input), typedNow) } };
}

/** What is on file much like what was sent; of a change, only what it comes to resemble by it. */
async function twinsOf<T>(actor: Actor, { twins, current }: Saving<T>, values: FormValues): Promise<Twin[]> {
  if (!twins) return [];
  const { _id = "" } = values;
  const saved = _id && current ? withOwnFields(flatten((await current()).input)) : null;
  const before = saved ? twins({ ...saved, _id }) : [];
  return listTwinsOf(
    actor,
    twins(values).map((query, n) => sinceChanged(before[n] ?? null, query)),
  );
}

/** What a form is answered: the record as saved, or all that was typed with what stands against it. */
export async function answerForm<T>(
  actor: Actor,
  previous: FormState,
  form: FormData,
  saving: Saving<T>,
): Promise<FormState> {
  const posted = readPosted(form);
  const state: FormState = { ...openForm(posted), answer: previous.answer + 1 };
  if (posted._rows) {
    const { _rows, ...values } = posted;
    return { ...state, values: _rows === "show" ? values : applyRowIntent(values, _rows) };
  }
  if (posted._over) {
    const { _over, ...values } = posted;
    return { ...state, values: { ...values, _version: _over }, over: Number(_over) };
  }
  const values = withoutBlankRows(posted);
  state.values = values;
  try {
    const unchosen = await chooseByWords(actor, values, withChosenKinds(values), saving.kinds);
    const chosen = withChosenKinds(values);
    const prepared = saving.prepare?.(chosen) ?? chosen;
    const parsed = saving.schema.safeParse(typed(saving.schema, nest(prepared)));
    const faults = parsed.success ? [] : faultsOf(parsed.error, prepared);
    const errors = [
      ...unchosen,
      ...faults.filter(({ path }) => !unchosen.some((fault) => fault.path === path)),
    ];
    if (!parsed.success || errors.length > 0) return { ...state, errors, message: "This isn't saved yet." };
    // A form that a script sends bears the mark of its submission.
    const isUnasked = !posted._submission && !posted._anyway;
    const twins = isUnasked ? await twinsOf(actor, saving, chosen) : [];
    if (twins.length > 0) return { ...state, twins, message: "This isn't saved yet." };
    const version = values._version ? Number(values._version) : null;
    return { ...state, saved: await saving.write(parsed.data, version) };
  } catch (error) {
    if (error instanceof AppError) return refused(error, state, saving.current);
    throw error;
  }
}
