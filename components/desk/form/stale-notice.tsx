"use client";

import type { FormState } from "@/lib/form/schema";
import { DifferencesTable } from "./differences-table";

/** What somebody else saved while this form was open, beside what is typed here. Without scripts its button sends
 *  the form, and is answered by it with nothing saved yet. */
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
      <DifferencesTable
        differences={stale.differences}
        theirs={`Saved, version ${stale.version}`}
        yours="Typed here"
      />
      <p>
        <button
          type="submit"
          name="_over"
          value={stale.version}
          className="button"
          onClick={(event) => {
            event.preventDefault();
            onTakeOver();
          }}
        >
          I have read version {stale.version}; save mine over it next
        </button>
      </p>
    </section>
  );
}
