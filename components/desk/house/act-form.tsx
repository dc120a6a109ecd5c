"use client";

import { type ReactNode, useActionState } from "react";
import type { FormAnswer } from "@/lib/auth/schema";

type ActFormProps = {
  action: (before: FormAnswer, form: FormData) => Promise<FormAnswer>;
  id: string;
  label: string;
  /** Whom it is about, for whoever hears the button without seeing the row. */
  about: string;
  children?: ReactNode;
};

/** One thing to do about one row, and what stands against it where something does. */
export function ActForm({ action, id, label, about, children }: ActFormProps) {
  const answerId = `${label.toLowerCase().replaceAll(" ", "-")}-${id}`;
  const [{ errors }, act, isPending] = useActionState(action, { errors: [], values: {} }, `#${answerId}`);
  return (
    <form action={act} className="house-act">
      <input type="hidden" name="id" value={id} />
      {children}
      <button type="submit" className="account-quiet" aria-disabled={isPending}>
        {label}
        <span className="vh">: {about}</span>
      </button>
      {errors.length > 0 && (
        <strong id={answerId} role="alert" className="account-fault" tabIndex={-1}>
          {errors.map(({ message }) => message).join(" ")}
        </strong>
      )}
    </form>
  );
}
