"use client";

import { type MouseEvent, type ReactNode, useRef, useState } from "react";
import { addRow, moveRow, removeRow, rowCount, rowKey } from "@/lib/form/rows";
import type { FormValues } from "@/lib/form/schema";
import { findLabel } from "@/lib/form/words";
import { useForm, useLabel } from "./form-context";

type RowsProps = {
  list: string;
  hint?: ReactNode;
  add: { label: string; preset?: FormValues }[];
  /** Whether the rows' order means something, as in a chain. */
  ordered?: boolean;
  /** Whether a row is one field, named by the row itself. */
  compact?: boolean;
  children: (path: string, row: number) => ReactNode;
};

type Removed = { row: number; values: FormValues };

/** A list of like groups of fields: add, remove (and put back), move. */
export function Rows({ list, hint, add, ordered, compact, children }: RowsProps) {
  const form = useForm();
  const box = useRef<HTMLFieldSetElement>(null);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const count = rowCount(form.values, list);
  const fault = form.faults.get(list);
  const title = useLabel(list);
  const called = (row: number) => findLabel(form.labels, `${list}[${row}]`) ?? `${title} ${row + 1}`;

  const focusRow = (row: number) =>
    // The row is there only once React has drawn it.
    requestAnimationFrame(() => {
      const control = `:is(input:not([type=hidden]), select, textarea)`;
      const target = box.current?.querySelector<HTMLElement>(`:scope > [data-row="${row}"] ${control}`);
      (target ?? box.current?.querySelector<HTMLElement>(":scope > .add button"))?.focus();
    });

  const act = (event: MouseEvent, change: (values: FormValues) => FormValues, focused: number) => {
    event.preventDefault();
    form.change(change);
    focusRow(focused);
  };

  const remove = (event: MouseEvent, row: number) => {
    const at = `${list}[${row}]`;
    const own = Object.entries(form.values).filter(([path]) => path.startsWith(at));
    setRemoved({
      row,
      values: Object.fromEntries(own.map(([path, value]) => [path.slice(at.length), value])),
    });
    act(event, (values) => removeRow(values, list, row), Math.max(0, row - 1));
  };

  const putBack = ({ row, values: own }: Removed) => {
    form.change((values) => {
      const last = rowCount(values, list);
      const entries = Object.entries(own).map(([path, value]) => [`${list}[${last}]${path}`, value]);
      return moveRow({ ...addRow(values, list), ...Object.fromEntries(entries) }, list, last, row);
    });
    setRemoved(null);
    focusRow(row);
  };

  return (
    <fieldset className="rows" ref={box} id={form.idOf(list)} tabIndex={-1}>
      <legend>{title}</legend>
      {hint && <p className="hint">{hint}</p>}
      {fault && <p className="fault">{fault}</p>}
      {Array.from({ length: count }, (_, row) => {
        const path = `${list}[${row}]`;
        return (
          <fieldset
            className={compact ? "row compact" : "row"}
            key={rowKey(form.values, list, row)}
            data-row={row}
            id={form.idOf(path)}
            tabIndex={-1}
          >
            <legend className={compact ? "vh" : undefined}>{called(row)}</legend>
            {form.faults.has(path) && <p className="fault">{form.faults.get(path)}</p>}
            <input type="hidden" name={`${path}._row`} value={rowKey(form.values, list, row)} />
            {children(path, row)}
            <p className="row-acts">
              {ordered && row > 0 && (
                <button
                  type="submit"
                  name="_rows"
                  value={`up:${path}`}
                  className="quiet-button"
                  onClick={(event) => act(event, (values) => moveRow(values, list, row, row - 1), row - 1)}
                >
                  Move up
                </button>
              )}
              <button
                type="submit"
                name="_rows"
                value={`remove:${path}`}
                className="quiet-button"
                onClick={(event) => remove(event, row)}
              >
                Remove <span className="vh">{called(row).toLowerCase()}</span>
              </button>
            </p>
          </fieldset>
        );
      })}
      <p className="undo" role="status">
        {removed && (
          <>
            {called(removed.row)} removed.{" "}
            <button type="button" className="quiet-button" onClick={() => putBack(removed)}>
              Put it back
            </button>
          </>
        )}
      </p>
      <p className="add">
        {add.map(({ label, preset }) => (
          <button
            type="submit"
            name="_rows"
            value={`add:${list}`}
            key={label}
            className="add-button"
            onClick={(event) => act(event, (values) => addRow(values, list, preset), count)}
          >
            {label}
          </button>
        ))}
      </p>
    </fieldset>
  );
}
