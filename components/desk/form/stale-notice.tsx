"use client";

import type { FormState } from "@/lib/form/schema";
import { DifferencesTable } from "./differences-table";

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
      <DifferencesTable
        differences={stale.differences}
        theirs={`Saved, version ${stale.version}`}
        yours="Typed here"
      />
      <p>
        <button type="button" className="button" onClick={onTakeOver}>
          I have read version {stale.version}; save mine over it next
        </button>
      </p>
    </section>
  );
}
