"use client";

import { sourceKinds } from "../choices";
import { DateField } from "../form/date-field";
import { LookupField } from "../form/lookup-field";
import { AreaField, ChoiceField, TextField } from "../form/plain-fields";
import { TwinSources } from "../twins/twin-sources";

export function ShortSourceFields() {
  return (
    <>
      <TextField path="title" />
      <LookupField
        path="publisher"
        kind="organization"
        optional
        hint="The newspaper, agency, broadcaster or channel. Empty where it isn’t known."
      />
      <div className="pair">
        <ChoiceField path="kind" choices={sourceKinds} />
        <DateField path="publishedOn" />
      </div>
      <TextField
        path="url"
        optional
        attributes={{ inputMode: "url", spellCheck: false, autoCapitalize: "none" }}
      />
      <TwinSources />
      <div className="pair">
        <TextField path="author" optional />
        <TextField path="language" optional narrow hint="A code: en, ru, ko." />
      </div>
    </>
  );
}

export function SourceFields() {
  return (
    <>
      <ShortSourceFields />
      <AreaField path="note" optional />
    </>
  );
}
