"use client";

import type { Difference, FormState } from "@/lib/form/schema";
import { pathWords } from "@/lib/form/words";

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

/** What somebody else saved while this form was open, beside what is typed here. */
export function StaleNotice({
  stale,
  address,
  onTakeOver,
}: {
  stale: NonNullable<FormState["stale"]>;
  address: string;
  onTakeOver: () => void;
}) {
  return (
    <section className="notice" aria-labelledby="stale-title">
      <h2 id="stale-title">Version {stale.version} was saved while you were writing</h2>
      <p>
        What you typed is still here.{" "}
        <a href={address} target="_blank" rel="noreferrer">
          See version {stale.version} (in a new tab)
        </a>
      </p>
      {stale.differences.length > 0 && (
        <table>
          <caption className="vh">Where the two differ</caption>
          <thead>
            <tr>
              <th scope="col">Field</th>
              <th scope="col">Saved, version {stale.version}</th>
              <th scope="col">Typed here</th>
            </tr>
          </thead>
          <tbody>
            {stale.differences.map(({ path, words }) => (
              <tr key={path}>
                <th scope="row">{pathWords(path)}</th>
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
      )}
      <p>
        <button type="button" className="button" onClick={onTakeOver}>
          I have read version {stale.version}; save mine over it next
        </button>
      </p>
    </section>
  );
}
