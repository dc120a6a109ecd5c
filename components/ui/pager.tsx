type Props = { first: string | null; next: string | null; words?: { first: string; next: string } };

/** Onward and back to the start, as plain links. Nothing where the list has a single page. */
export function Pager({ first, next, words = { first: "First page", next: "More" } }: Props) {
  if (first === null && next === null) return null;
  return (
    <nav className="pager" aria-label="Pages">
      {first !== null && <a href={first}>← {words.first}</a>}
      {next !== null && (
        <a href={next} rel="next">
          {words.next} →
        </a>
      )}
    </nav>
  );
}
