"use client";

import { useActionState } from "react";
import { signIn } from "@/lib/auth/actions";
import { AccountFaults } from "./account-faults";
import { AccountField } from "./account-field";

const labels = { email: "E-mail", password: "Password" };

/** Works without scripts: the action is the form's own target, and the page comes back with its answer. */
export function SignInForm({ next }: { next: string }) {
  const [{ errors, values }, action, pending] = useActionState(signIn, { errors: [], values: {} });
  return (
    <form action={action} className="account-form" noValidate>
      <AccountFaults errors={errors} labels={labels} />
      <input type="hidden" name="next" value={next} />
      <AccountField
        name="email"
        label={labels.email}
        type="email"
        autoComplete="username"
        defaultValue={values.email}
        errors={errors}
      />
      <AccountField
        name="password"
        label={labels.password}
        type="password"
        autoComplete="current-password"
        errors={errors}
      />
      <button type="submit" aria-disabled={pending}>
        {pending ? "Signing in…" : "Sign in"}
      </button>
    </form>
  );
}
