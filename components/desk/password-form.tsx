"use client";

import { useActionState } from "react";
import { changePassword } from "@/lib/auth/actions";
import { AccountFaults } from "./account-faults";
import { AccountField } from "./account-field";
import { NewPassword, newPasswordLabels } from "./new-password";

export function PasswordForm({ oneTime, shortest }: { oneTime: boolean; shortest: number }) {
  const [{ errors }, action, pending] = useActionState(changePassword, { errors: [], values: {} });
  const labels = {
    currentPassword: oneTime ? "One-time password" : "Present password",
    ...newPasswordLabels("New password"),
  };
  return (
    <form action={action} className="account-form" noValidate>
      <AccountFaults errors={errors} labels={labels} />
      <AccountField
        name="currentPassword"
        label={labels.currentPassword}
        type="password"
        autoComplete="current-password"
        errors={errors}
      />
      <NewPassword labels={labels} shortest={shortest} errors={errors} />
      <button type="submit" aria-disabled={pending}>
        {pending ? "Changing…" : "Change the password"}
      </button>
    </form>
  );
}
