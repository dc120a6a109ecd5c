"use client";

import { useActionState } from "react";
import { invite } from "@/lib/account/actions";
import { role as roles } from "@/lib/auth/schema";
import { AccountFaults } from "../account-faults";
import { AccountField } from "../account-field";
import { AccountSelect } from "../account-select";

const durations: [string, string][] = [
  ["1", "A day"],
  ["3", "Three days"],
  ["7", "A week"],
  ["14", "Two weeks"],
];

const answerId = "invite-answer";
const labels = { forWhom: "For whom", role: "Role", days: "Good for" };

/** Makes an invitation and shows its link, this once. */
export function InviteForm() {
  const [{ errors, values, link }, action, isPending] = useActionState(
    invite,
    { errors: [], values: {}, link: null },
    `#${answerId}`,
  );
  return (
    <form action={action} className="account-form" noValidate>
      <AccountFaults id={answerId} errors={errors} labels={labels} />
      {link && (
        <output id={answerId} className="token-made" tabIndex={-1}>
          <strong>
            The invitation is made. Copy its link and hand it over yourself: it is never shown again, and lets
            one person in.
          </strong>
          <code>{link}</code>
        </output>
      )}
      <AccountField
        name="forWhom"
        label={labels.forWhom}
        hint="Only for you and the log; they choose their name themselves."
        autoComplete="off"
        defaultValue={values.forWhom}
        errors={errors}
      />
      <AccountSelect
        name="role"
        label={labels.role}
        options={roles.options}
        defaultValue={values.role ?? "editor"}
      />
      <AccountSelect name="days" label={labels.days} options={durations} defaultValue={values.days ?? "3"} />
      <button type="submit" aria-disabled={isPending}>
        {isPending ? "Making it…" : "Make an invitation"}
      </button>
    </form>
  );
}
