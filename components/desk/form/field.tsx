"use client";

import type { ReactNode } from "react";
import { useForm, useLabel } from "./form-context";

export type FieldProps = { path: string; hint?: ReactNode; optional?: boolean };

export type ControlProps = {
  id: string;
  name: string;
  value: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
};

/** A label, a hint and what stands against a field, around its control. */
export function Field({
  path,
  hint,
  optional,
  narrow,
  below,
  children,
}: FieldProps & {
  narrow?: boolean;
  below?: (id: string) => ReactNode;
  children: (control: ControlProps) => ReactNode;
}) {
  const form = useForm();
  const label = useLabel(path);
  const id = form.idOf(path);
  const fault = form.faults.get(path);
  const described = [hint && `${id}-hint`, fault && `${id}-fault`, below && `${id}-below`].filter(Boolean);
  return (
    <div className={narrow ? "field narrow" : "field"} data-fault={fault ? "" : undefined}>
      <label id={`${id}-label`} htmlFor={id}>
        {label} {optional && <span className="optional">optional</span>}
      </label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {fault && (
        <p className="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
      {children({
        id,
        name: path,
        value: form.values[path] ?? "",
        "aria-describedby": described.join(" ") || undefined,
        "aria-invalid": fault ? true : undefined,
      })}
      {below?.(`${id}-below`)}
    </div>
  );
}
