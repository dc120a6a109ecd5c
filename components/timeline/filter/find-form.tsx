import type { View } from "../view";

type Props = { path: string; view: View };

/** The view's other filters, so that a form carries them along. */
function Others({ view }: { view: View }) {
  return Object.entries(view).map(
    ([key, value]) => value && <input key={key} type="hidden" name={key} value={value} />,
  );
}

/** Text within, in place of a browser's search in the page: it looks through what isn't on screen, too. */
export function FindForm({ path, view }: Props) {
  const { q, menu: _, cursor: __, ...others } = view;
  return (
    <search aria-label="Within this timeline">
      <form className="find-in" action={path}>
        <Others view={others} />
        <input
          key={q}
          type="search"
          name="q"
          id="find-in"
          defaultValue={q}
          maxLength={200}
          placeholder="Text within"
          aria-label="Text within this timeline"
        />
        <button type="submit">Find</button>
      </form>
    </search>
  );
}

/** Between which days: what the strip's brush chooses, for those who know them. */
export function DatesForm({ path, view }: Props) {
  const { from, to, menu: _, cursor: __, ...others } = view;
  return (
    <form className="options find-in" action={path} aria-label="Dates">
      <Others view={others} />
      <label>
        from <input key={from} type="date" name="from" defaultValue={from} />
      </label>
      <label>
        to <input key={to} type="date" name="to" defaultValue={to} />
      </label>
      <button type="submit">Show</button>
    </form>
  );
}
