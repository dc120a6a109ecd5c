import { links } from "@/lib/permalinks";
import type { Tally, TrackRecordItem, TrackRecordPart } from "@/lib/track-record/schema";
import { shareInWords } from "./tally-words";

const columns: [part: TrackRecordPart, title: string, of: (item: TrackRecordItem) => Tally][] = [
  ["origin", "Made: borne out", ({ asOrigin }) => asOrigin],
  ["relay", "Passed on: borne out", ({ asRelay }) => asRelay],
  ["denier", "Denied: denial held", ({ asDenier }) => asDenier],
];

function Cell({ item, part, tally }: { item: TrackRecordItem; part: TrackRecordPart; tally: Tally }) {
  if (tally.n === 0) return <span className="none">none</span>;
  return (
    <>
      <a href={links.trackRecord(item.kind, item.slug, part)}>
        {tally.held} of {tally.n}
      </a>
      <small>{shareInWords(tally)}</small>
    </>
  );
}

/** Everybody's track record, a line each; on a phone each cell says what it is. */
export function RecordTable({ title, items }: { title: string; items: TrackRecordItem[] }) {
  if (items.length === 0) return null;
  return (
    <table className="records">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">Who</th>
          {columns.map(([part, words]) => (
            <th key={part} scope="col">
              {words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.slug}>
            <th scope="row">
              <a href={item.kind === "person" ? links.person(item.slug) : links.organization(item.slug)}>
                {item.name}
              </a>
            </th>
            {columns.map(([part, words, tallyOf]) => (
              <td key={part} data-of={words}>
                <Cell item={item} part={part} tally={tallyOf(item)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
