import { AccountField } from "./account-field";

/** A password that is chosen, and again. @param label what it is called; @param shortest in characters */
export function NewPassword({
  label,
  shortest,
  errors,
}: {
  label: string;
  shortest: number;
  errors: React.ComponentProps<typeof AccountField>["errors"];
}) {
  return (
    <>
      <AccountField
        name="newPassword"
        label={label}
        hint={`At least ${shortest} characters. A few words in a row make a good one.`}
        type="password"
        autoComplete="new-password"
        errors={errors}
      />
      <AccountField
        name="repeated"
        label={`${label}, again`}
        type="password"
        autoComplete="new-password"
        errors={errors}
      />
    </>
  );
}
