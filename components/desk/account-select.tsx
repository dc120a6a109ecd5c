/** A choice in an account's form; without scripts as with them. */
export function AccountSelect({
  name,
  label,
  options,
  defaultValue,
}: {
  name: string;
  label: string;
  /** Each with its words; or the words alone, where they are the value. */
  options: readonly (string | readonly [value: string, words: string])[];
  defaultValue: string;
}) {
  return (
    <p className="account-field">
      <label htmlFor={name}>{label}</label>
      {/* A form that comes back from its action is reset to what it was first given. */}
      <select id={name} name={name} defaultValue={defaultValue} key={defaultValue}>
        {options.map((option) => {
          const [value, words] = typeof option === "string" ? [option, option] : option;
          return (
            <option key={value} value={value}>
              {words}
            </option>
          );
        })}
      </select>
    </p>
  );
}
