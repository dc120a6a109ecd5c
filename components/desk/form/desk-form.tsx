"use client";

import {
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  startTransition,
  useActionState,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { withoutBlankRows } from "@/lib/form/rows";
import { type FormAction, type FormValues, openForm, type SavedRecord } from "@/lib/form/schema";
import type { Labels } from "@/lib/form/words";
import { links } from "@/lib/permalinks";
import { KeepingWords } from "../kept/keeping-words";
import { TwinNotice } from "../twins/twin-notice";
import { AskedNotice } from "./asked-notice";
import { ErrorSummary } from "./error-summary";
import { FormContext } from "./form-context";
import { KeptNotice } from "./kept-notice";
import { StaleNotice } from "./stale-notice";
import { useKeptDraft } from "./use-kept-draft";

export type SaveButton = { label: string; busy: string; status?: "draft" | "published" };

type DeskFormProps = {
  action: FormAction;
  initial: FormValues;
  /** What its fields are called. */
  labels?: Labels;
  /** Under which name what is typed is kept; null for a short form in a dialog. */
  keptAs: string | null;
  /** Sets the ids of two forms on one page apart. */
  prefix: string;
  buttons: SaveButton[];
  /** Where the record's page is, for the newer version of a record that is being edited. */
  address?: string;
  onSaved?: (saved: SavedRecord) => void;
  /** Further buttons beside those that save. */
  aside?: ReactNode;
  /** Folds it away under a title until it is wanted, or something stands against what it was sent with. */
  folded?: { id: string; title: string; isOpen?: boolean | undefined };
  children: ReactNode;
};

const inEveryForm: Labels = { correction: "This is a correction (public reason)" };

function posted(values: FormValues, form: FormEvent<HTMLFormElement>): FormData {
  const data = new FormData();
  for (const [path, value] of Object.entries(values)) data.set(path, value);
  const { submitter } = form.nativeEvent as SubmitEvent;
  if (submitter instanceof HTMLButtonElement && submitter.name) data.set(submitter.name, submitter.value);
  return data;
}

/** What the server found to words that were typed but not chosen, where they are still the same words. */
function withChoices(values: FormValues, answered: FormValues): FormValues {
  const chosen: FormValues = {};
  for (const [path, words] of Object.entries(answered)) {
    const field = path.slice(0, -1);
    const isSame = values[path]?.trim().toLowerCase() === words.toLowerCase();
    if (path.endsWith("~") && answered[field] && !values[field] && isSame) chosen[field] = answered[field];
  }
  return Object.keys(chosen).length > 0 ? { ...values, ...chosen } : values;
}

/** Enter in a line of a long form is a slip, not a wish to save half of it. */
function keepFromSaving(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key === "Enter" && event.target instanceof HTMLInputElement) event.preventDefault();
}

/**
 * A form of the desk. It keeps all values itself and sends them to a server action; whatever that
 * answers, what is typed stays. Without scripts it posts to the same action and is drawn from its answer.
 */
export function DeskForm(props: DeskFormProps) {
  const {
    action,
    initial,
    labels: own,
    keptAs,
    prefix,
    buttons,
    address,
    onSaved,
    aside,
    folded,
    children,
  } = props;
  // Without scripts the answer is a page of its own, which opens at what stands against the form. By this address
  // it also finds its form again where that has another key by then: a version that was saved meanwhile.
  const answerId = `${prefix}-answer`;
  const [state, dispatch, isPending] = useActionState(action, openForm(initial), `#${answerId}`);
  const [values, change] = useState<FormValues>(state.values);
  const kept = useKeptDraft(keptAs, values, initial, change);
  const [isTakenOver, takeOver] = useState(0);
  const labels = useMemo(() => ({ ...own, ...inEveryForm }), [own]);
  const { carriedTo, leaveFor, resume } = kept;
  const isSending = useRef(false);
  const element = useRef<HTMLFormElement>(null);
  const isBegun = kept.restoredAt !== null || kept.asked !== null;

  const idOf = useCallback((path: string) => `${prefix}-${path}`, [prefix]);
  const form = useMemo(
    () => ({
      values,
      initial,
      change,
      idOf,
      labels,
      faults: new Map(state.errors.map(({ path, message }) => [path, message])),
      set: (path: string, value: string) => change((old) => ({ ...old, [path]: value })),
      keptAs,
      leaveFor,
      take: onSaved,
    }),
    [values, initial, idOf, labels, state.errors, keptAs, leaveFor, onSaved],
  );

  useEffect(() => {
    if (state.saved) onSaved?.(state.saved);
  }, [state.saved, onSaved]);

  useEffect(() => {
    // The row is there only once React has drawn it.
    const { row = null } = carriedTo ?? {};
    if (row !== null) requestAnimationFrame(() => document.getElementById(idOf(row))?.focus());
  }, [carriedTo, idOf]);

  useEffect(() => change((old) => withChoices(old, state.values)), [state.values]);

  useEffect(() => {
    // What was begun in a part that is folded away is to be seen.
    if (isBegun) element.current?.closest("details")?.setAttribute("open", "");
  }, [isBegun]);

  useEffect(() => {
    if (state.answer > 0 && !state.saved) resume();
  }, [state.answer, state.saved, resume]);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    // A dialog's form stands in the page's form as React sees it.
    event.stopPropagation();
    if (isPending || isSending.current) return;
    isSending.current = true;
    const sent = withoutBlankRows(values);
    change(sent);
    const data = posted(sent, event);
    data.set("_submission", await kept.markSent(sent));
    isSending.current = false;
    startTransition(() => dispatch(data));
  };

  const { stale } = state;
  const drawn = (
    <form
      ref={element}
      className="desk-form"
      action={dispatch}
      onSubmit={submit}
      onKeyDown={keptAs === null ? undefined : keepFromSaving}
      noValidate
    >
      {/* The button that a browser presses for Enter where no script runs: never the one that publishes. */}
      <button
        type="submit"
        name="status"
        value={buttons[0]?.status}
        hidden
        aria-hidden="true"
        tabIndex={-1}
      />
      <KeptNotice
        at={kept.asked ? null : kept.restoredAt}
        isGone={kept.isGone}
        isCarried={carriedTo !== null && !kept.asked}
        onStartAfresh={kept.startAfresh}
      />
      {kept.asked && (
        <AskedNotice asked={kept.asked} values={values} onGoOn={kept.goOn} onGiveWay={kept.giveWay} />
      )}
      <ErrorSummary state={state} id={answerId} />
      {state.twins && <TwinNotice twins={state.twins} />}
      {stale && address && isTakenOver !== stale.version && (
        <StaleNotice
          stale={stale}
          address={address}
          onTakeOver={() => {
            form.set("_version", String(stale.version));
            takeOver(stale.version);
          }}
        />
      )}
      {state.over && (
        <p className="notice" id={answerId} tabIndex={-1}>
          Version {state.over} has been read. Nothing is saved yet: what you save now goes over it.
        </p>
      )}
      {["_id", "_version", "_inline"].map(
        (name) => name in values && <input key={name} type="hidden" name={name} value={values[name]} />,
      )}
      {children}
      <p className="save">
        {buttons.map(({ label, busy, status }, index) => (
          <button
            key={label}
            type="submit"
            name={status && "status"}
            value={status}
            className={index === buttons.length - 1 ? "button primary" : "button"}
            aria-disabled={isPending}
          >
            {isPending ? busy : label}
          </button>
        ))}
        {aside}
        {kept.keeping && (
          <span className="keeping" role={kept.keeping.is === "apart" ? "alert" : undefined}>
            <KeepingWords keeping={kept.keeping} address={links.desk} />
          </span>
        )}
      </p>
    </form>
  );
  return (
    <FormContext value={form}>
      {folded ? (
        // Without scripts the answer is a page of its own: what it says mustn't be folded away in it.
        <details className="part" id={folded.id} open={folded.isOpen || state.answer > 0}>
          <summary>{folded.title}</summary>
          {drawn}
        </details>
      ) : (
        drawn
      )}
    </FormContext>
  );
}
