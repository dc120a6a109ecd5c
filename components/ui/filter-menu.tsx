type Option = { value: string; word: string; count?: number; href: string };
type Props = { name: string; chosen: string | undefined; everything: string; options: Option[] };

/** One filter with many values, folded up. Only one is open at a time. */
export function FilterMenu({ name, chosen, everything, options }: Props) {
  if (options.length === 0) return null;
  const current = options.find(({ value }) => value === chosen);
  return (
    <details name="filter">
      <summary className="chip" aria-current={current ? "true" : undefined}>
        {name}
        {current && `: ${current.word}`}
      </summary>
      <ul>
        {chosen && (
          <li>
            <a href={everything}>Any {name.toLowerCase()}</a>
          </li>
        )}
        {options.map(({ value, word, count, href }) => (
          <li key={value}>
            <a href={href} aria-current={value === chosen ? "true" : undefined}>
              {word} {count !== undefined && <b>{count}</b>}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
