"use client";

import { LookupField } from "../form/lookup-field";
import { TextField } from "../form/plain-fields";

/** Who spoke, in the one field that fits the kind of speaker chosen. */
export function WhoField({ path, kind }: { path: string; kind: string }) {
  if (kind === "person") return <LookupField path={`${path}.person`} kind="person" />;
  if (kind === "organization") {
    return <LookupField path={`${path}.organization`} kind="organization" />;
  }
  if (kind === "anonymous") {
    return (
      <TextField
        path={`${path}.anonymous`}
        hint="Its own words: “a source close to the Kremlin”, “two officials”."
      />
    );
  }
  return (
    <LookupField
      path={`${path}.source`}
      kind="source"
      optional
      hint="For an article in its own voice. Left empty, it is the first source cited below."
    />
  );
}
