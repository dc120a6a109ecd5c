"use client";

import { useActionState } from "react";
import { createToken } from "@/lib/auth/actions";
import type { Role, TokenDays } from "@/lib/auth/schema";
import { AccountFaults } from "./account-faults";
import { AccountField } from "./account-field";
import { AccountSelect } from "./account-select";

const durations: [TokenDays, string][] = [
  ["7", "A week"],
  ["30", "30 days"],
  ["90", "90 days"],
  ["365", "A year"],
];

const answerId = "token-answer";
const labels = { name: "Name", role: "Role", days: "Expires after" };

/** Makes a token and shows it, this once. */
export function TokenForm({ roles }: { roles: Role[] }) {
  const [{ errors, values, made }, action, pending] = useActionState(
    createToken,
    { errors: [], values: {}, made: null },
    `#${answerId}`,
  );
  return (
    <form action={action} className="account-form" noValidate>
      <AccountFaults id={answerId} errors={errors} labels={labels} />
      {made && (
        <output id={answerId} className="token-made" tabIndex={-1}>
          <strong>The token “{made.name}” is made. Copy it now: it is never shown again.</strong>
          <code>{made.token}</code>
        </output>
      )}
      <AccountField
        name="name"
        label={labels.name}
        hint="What the token is for: the programs that use it, say."
        autoComplete="off"
        defaultValue={values.name}
        errors={errors}
      />
      <AccountSelect name="role" label={labels.role} options={roles} defaultValue={values.role ?? "editor"} />
      <AccountSelect name="days" label={labels.days} options={durations} defaultValue={values.days ?? "90"} />
      <button type="submit" aria-disabled={pending}>
        {pending ? "Making it…" : "Make a token"}
      </button>
    </form>
  );
}
