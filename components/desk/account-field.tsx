import type { ComponentProps } from "react";
import type { Fault } from "@/lib/errors";

type Props = ComponentProps<"input"> & { name: string; label: string; hint?: string; errors: Fault[] };

/** A labelled input whose hint and fault are read out with it. */
export function AccountField({ name, label, hint, errors, ...input }: Props) {
  const fault = errors.find((error) => error.path === name);
  const notes = [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(" ");
  return (
    <p className="account-field">
      <label htmlFor={name}>{label}</label>
      {hint && <small id={`${name}-hint`}>{hint}</small>}
      <input
        {...input}
        id={name}
        name={name}
        aria-invalid={fault ? true : undefined}
        aria-describedby={notes || undefined}
      />
      {fault && (
        <strong id={`${name}-fault`} className="account-fault">
          {fault.message}
        </strong>
      )}
    </p>
  );
}
