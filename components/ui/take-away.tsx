/** A form in which a view can be had, and where. */
export type Taken = [words: string, address: string];

/** What a page can be taken away as. */
export function TakeAway({ taken }: { taken: Taken[] }) {
  return (
    <div>
      <h2>Take it away</h2>
      <ul className="taken">
        {taken.map(([words, address]) => (
          <li key={words}>
            <a href={address}>{words}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
