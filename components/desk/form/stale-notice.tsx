"use client";

import type { FormState } from "@/lib/form/schema";
import { pathWords } from "@/lib/form/words";

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
            {stale.differences.map(({ path, theirs, yours }) => (
              <tr key={path}>
                <th scope="row">{pathWords(path)}</th>
                <td>{theirs || "—"}</td>
                <td>{yours || "—"}</td>
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
