import { pathWords } from "@/lib/form/words";
import type { FieldChange, WordRun } from "@/lib/revision/schema";
import { FieldValue } from "./field-value";

/** A text with what was taken out and what was put in, told by more than colour. */
export function Words({ runs }: { runs: WordRun[] }) {
  const placed = runs.map((run, place) => ({ ...run, place }));
  return (
    <p className="words">
      {placed.map(({ kind, text, place }) => {
        if (kind === "removed") return <del key={place}>{text}</del>;
        if (kind === "added") return <ins key={place}>{text}</ins>;
        return <span key={place}>{text}</span>;
      })}
    </p>
  );
}

const lastName = (path: string) => path.replace(/\[\d+\]$/, "").replace(/^.*\./, "");

function Change({ change: { path, from, to, words } }: { change: FieldChange }) {
  // Few words in common read worse woven together than side by side.
  const isText = words?.some(({ kind, text }) => kind === "same" && /\p{L}/u.test(text)) ?? false;
  return (
    <li>
      <h2>{pathWords(path)}</h2>
      {isText && words ? (
        <Words runs={words} />
      ) : (
        <div className="sides">
          <div>
            <h3>Before</h3>
            <FieldValue name={lastName(path)} value={from} />
          </div>
          <div>
            <h3>After</h3>
            <FieldValue name={lastName(path)} value={to} />
          </div>
        </div>
      )}
    </li>
  );
}

type Props = { changes: FieldChange[]; earlier: number; later: number };

/** What differs between two versions of one record, field by field. */
export function Comparison({ changes, earlier, later }: Props) {
  if (changes.length === 0) {
    return (
      <p className="facts">
        Versions {earlier} and {later} hold the same.
      </p>
    );
  }
  return (
    <ul className="comparison list" aria-label={`What changed from version ${earlier} to version ${later}`}>
      {changes.map((change) => (
        <Change key={`${change.path} ${change.to === null}`} change={change} />
      ))}
    </ul>
  );
}
