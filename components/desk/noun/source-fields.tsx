"use client";

import { sourceKinds } from "../choices";
import { DateField } from "../form/date-field";
import { LookupField } from "../form/lookup-field";
import { AreaField, ChoiceField, TextField } from "../form/plain-fields";
import { TwinSources } from "../twins/twin-sources";

export function ShortSourceFields() {
  return (
    <>
      <TextField path="title" label="Title" />
      <LookupField
        path="publisher"
        kind="organization"
        label="Published by"
        optional
        hint="The newspaper, agency, broadcaster or channel. Empty where it isn’t known."
      />
      <div className="pair">
        <ChoiceField path="kind" label="Kind" choices={sourceKinds} />
        <DateField path="publishedOn" label="Published on" />
      </div>
      <TextField
        path="url"
        label="Web address"
        optional
        attributes={{ inputMode: "url", spellCheck: false, autoCapitalize: "none" }}
      />
      <TwinSources />
      <div className="pair">
        <TextField path="author" label="Author" optional />
        <TextField path="language" label="Language" optional narrow hint="A code: en, ru, ko." />
      </div>
    </>
  );
}

export function SourceFields() {
  return (
    <>
      <ShortSourceFields />
      <AreaField path="note" label="Note" optional />
    </>
  );
}
