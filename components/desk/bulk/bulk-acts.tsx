import { categories, effects } from "../choices";

const under = (field: string, choices: Record<string, string>) =>
  Object.entries(choices).map(([value, words]) => (
    <option key={value} value={`${field}:${value}`}>
      {words}
    </option>
  ));

/** What to do with the entries that are ticked; nothing is done before it was shown. */
export function BulkActs() {
  return (
    <p className="bulk-acts">
      <label htmlFor="bulk-act">With those ticked</label>
      <select id="bulk-act" name="act">
        <option value="publish">Publish the drafts</option>
        <option value="withdraw">Withdraw the claims and statements</option>
        <optgroup label="Set the claims’ category">{under("category", categories)}</optgroup>
        <optgroup label="Set the claims’ effect">{under("effect", effects)}</optgroup>
      </select>
      <button type="submit" className="button">
        See what would change
      </button>
    </p>
  );
}
