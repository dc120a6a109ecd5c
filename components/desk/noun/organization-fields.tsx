"use client";

import { organizationKinds } from "../choices";
import { AreaField, ChoiceField, TextField } from "../form/plain-fields";

export function ShortOrganizationFields() {
  return (
    <>
      <TextField path="name" label="Name" />
      <ChoiceField path="kind" label="Kind" choices={organizationKinds} empty="Choose…" />
      <TextField
        path="slug"
        label="Slug"
        optional
        hint="The name in its address. Left empty, it is made from the name."
        attributes={{ spellCheck: false, autoCapitalize: "none" }}
      />
      <TextField path="country" label="Country" optional narrow hint="Two capital letters: GB, UA." />
    </>
  );
}

export function OrganizationFields() {
  return (
    <>
      <ShortOrganizationFields />
      <TextField
        path="language"
        label="Language"
        optional
        narrow
        hint="The one it mostly publishes in: en, ru."
      />
      <TextField
        path="audience"
        label="Audience"
        optional
        narrow
        hint="Readers, viewers or followers, as a number."
        attributes={{ inputMode: "numeric" }}
      />
      <AreaField path="note" label="Note" optional />
    </>
  );
}
