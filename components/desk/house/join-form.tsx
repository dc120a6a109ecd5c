"use client";

import { useActionState } from "react";
import { join } from "@/lib/account/actions";
import { AccountFaults } from "../account-faults";
import { AccountField } from "../account-field";
import { NewPassword, newPasswordLabels } from "../new-password";

const labels = { name: "Name", email: "E-mail", ...newPasswordLabels("Password") };

/** What whoever was invited tells of themselves. */
export function JoinForm({ token, shortest }: { token: string; shortest: number }) {
  const [{ errors, values }, action, isPending] = useActionState(join, { errors: [], values: {} });
  return (
    <form action={action} className="account-form" noValidate>
      <AccountFaults errors={errors} labels={labels} />
      <input type="hidden" name="token" value={token} />
      <AccountField
        name="name"
        label={labels.name}
        hint="It stands in the public log beside what you enter."
        autoComplete="name"
        defaultValue={values.name}
        errors={errors}
      />
      <AccountField
        name="email"
        label={labels.email}
        hint="To sign in with; nothing is sent to it."
        type="email"
        autoComplete="username"
        defaultValue={values.email}
        errors={errors}
      />
      <NewPassword labels={labels} shortest={shortest} errors={errors} />
      <button type="submit" aria-disabled={isPending}>
        {isPending ? "One moment…" : "Join the desk"}
      </button>
    </form>
  );
}
