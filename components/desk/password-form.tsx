"use client";

import { useActionState } from "react";
import { changePassword } from "@/lib/auth/actions";
import { AccountFaults } from "./account-faults";
import { AccountField } from "./account-field";
import { NewPassword } from "./new-password";

export function PasswordForm({ oneTime, shortest }: { oneTime: boolean; shortest: number }) {
  const [{ errors }, action, pending] = useActionState(changePassword, { errors: [], values: {} });
  return (
    <form action={action} className="account-form" noValidate>
      <AccountFaults errors={errors} />
      <AccountField
        name="currentPassword"
        label={oneTime ? "One-time password" : "Present password"}
        type="password"
        autoComplete="current-password"
        errors={errors}
      />
      <NewPassword label="New password" shortest={shortest} errors={errors} />
      <button type="submit" aria-disabled={pending}>
        {pending ? "Changing…" : "Change the password"}
      </button>
    </form>
  );
}
