"use client";

import { organizationKinds } from "../choices";
import { AreaField, ChoiceField, TextField } from "../form/plain-fields";

export function ShortOrganizationFields() {
  return (
    <>
      <TextField path="name" />
      <ChoiceField path="kind" choices={organizationKinds} empty="Choose…" />
      <TextField
        path="slug"
        optional
        hint="The name in its address. Left empty, it is made from the name."
        attributes={{ spellCheck: false, autoCapitalize: "none" }}
      />
      <TextField path="country" optional narrow hint="Two capital letters: GB, UA." />
    </>
  );
}

export function OrganizationFields() {
  return (
    <>
      <ShortOrganizationFields />
      <TextField path="language" optional narrow hint="The one it mostly publishes in: en, ru." />
      <TextField
        path="audience"
        optional
        narrow
        hint="Readers, viewers or followers, as a number."
        attributes={{ inputMode: "numeric" }}
      />
      <AreaField path="note" optional />
    </>
  );
}
