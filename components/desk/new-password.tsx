import { AccountField } from "./account-field";

/** @param label what the password is called */
export const newPasswordLabels = (label: string) => ({ newPassword: label, repeated: `${label}, again` });

/** A password that is chosen, and again. @param shortest in characters */
export function NewPassword({
  labels,
  shortest,
  errors,
}: {
  labels: ReturnType<typeof newPasswordLabels>;
  shortest: number;
  errors: React.ComponentProps<typeof AccountField>["errors"];
}) {
  return (
    <>
      <AccountField
        name="newPassword"
        label={labels.newPassword}
        hint={`At least ${shortest} characters. A few words in a row make a good one.`}
        type="password"
        autoComplete="new-password"
        errors={errors}
      />
      <AccountField
        name="repeated"
        label={labels.repeated}
        type="password"
        autoComplete="new-password"
        errors={errors}
      />
    </>
  );
}
