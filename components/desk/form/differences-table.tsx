"use client";

import type { Difference } from "@/lib/form/schema";
import { fieldWords } from "@/lib/form/words";
import { useForm } from "./form-context";

/** One side of a difference, with the words marked that only it has. */
function Side({ words, mark }: { words: Difference["words"]; mark: "removed" | "added" }) {
  const runs = words
    .map((run, place) => ({ ...run, place }))
    .filter(({ kind }) => kind === "same" || kind === mark);
  if (runs.length === 0) return "—";
  return runs.map(({ kind, text, place }) =>
    kind === "same" ? <span key={place}>{text}</span> : <mark key={place}>{text}</mark>,
  );
}

type DifferencesTableProps = { differences: Difference[]; theirs: string; yours: string };

/** Where two states of a form differ, side by side. */
export function DifferencesTable({ differences, theirs, yours }: DifferencesTableProps) {
  const { labels } = useForm();
  if (differences.length === 0) return null;
  return (
    <table>
      <caption className="vh">Where the two differ</caption>
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">{theirs}</th>
          <th scope="col">{yours}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ path, words }) => (
          <tr key={path}>
            <th scope="row">{fieldWords(labels, path)}</th>
            <td>
              <Side words={words} mark="removed" />
            </td>
            <td>
              <Side words={words} mark="added" />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
