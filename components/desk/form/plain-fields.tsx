"use client";

import type { InputHTMLAttributes } from "react";
import { Field, type FieldProps } from "./field";
import { useForm, useLabel } from "./form-context";

type Attributes = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  "inputMode" | "lang" | "spellCheck" | "autoCapitalize" | "placeholder"
>;

export function TextField({
  narrow,
  attributes,
  ...field
}: FieldProps & { narrow?: boolean; attributes?: Attributes }) {
  const { set } = useForm();
  return (
    <Field {...field} {...(narrow ? { narrow } : {})}>
      {(control) => (
        <input
          {...control}
          {...attributes}
          type="text"
          autoComplete="off"
          onChange={(event) => set(field.path, event.target.value)}
        />
      )}
    </Field>
  );
}

/** A value that goes along unseen, also where no script runs. */
export function HiddenField({ path }: { path: string }) {
  const { values } = useForm();
  return <input type="hidden" name={path} value={values[path] ?? ""} />;
}

/** Several lines, set in the serif of what was said; grows with what is typed. */
export function AreaField({ rows = 3, ...field }: FieldProps & { rows?: number }) {
  const { set } = useForm();
  return (
    <Field {...field}>
      {(control) => (
        <textarea {...control} rows={rows} onChange={(event) => set(field.path, event.target.value)} />
      )}
    </Field>
  );
}

type ChoiceFieldProps = FieldProps & {
  choices: Record<string, string>;
  empty?: string;
  /** Which of them stands until one is chosen; a row that was added without a script has none yet. */
  unset?: string;
  onChosen?: (value: string) => void;
};

/** One of a few. With `empty`, none of them may be chosen, and that is what it is called. */
export function ChoiceField({ choices, empty, unset = "", onChosen, ...field }: ChoiceFieldProps) {
  const { set } = useForm();
  return (
    <Field {...field} narrow>
      {(control) => (
        <select
          {...control}
          value={control.value || unset}
          onChange={(event) => {
            set(field.path, event.target.value);
            onChosen?.(event.target.value);
          }}
        >
          {empty !== undefined && <option value="">{empty}</option>}
          {Object.entries(choices).map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

type RadioFieldProps = { path: string; choices: Record<string, string>; unset?: string };

/** One of a few, all in view. */
export function RadioField({ path, choices, unset = "" }: RadioFieldProps) {
  const { values, set, idOf, faults } = useForm();
  const label = useLabel(path);
  const fault = faults.get(path);
  return (
    <fieldset className="radios" id={idOf(path)} tabIndex={-1}>
      <legend>{label}</legend>
      {fault && <p className="fault">{fault}</p>}
      <div className="segments">
        {Object.entries(choices).map(([value, words]) => (
          <label key={value}>
            <input
              type="radio"
              name={path}
              value={value}
              checked={(values[path] || unset) === value}
              onChange={() => set(path, value)}
            />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
