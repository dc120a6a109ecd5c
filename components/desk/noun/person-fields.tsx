"use client";

import { DateField } from "../form/date-field";
import { LookupField } from "../form/lookup-field";
import { AreaField, TextField } from "../form/plain-fields";
import { Rows } from "../form/rows";

/** Enough to name somebody in another form. */
export function ShortPersonFields() {
  return (
    <>
      <TextField path="name" label="Name" hint="As most sources in Latin letters write it." />
      <TextField
        path="slug"
        label="Slug"
        optional
        hint="The name in the person’s address. Left empty, it is made from the name."
        attributes={{ spellCheck: false, autoCapitalize: "none" }}
      />
      <AreaField path="summary" label="Who they are" optional rows={2} hint="One neutral sentence." />
    </>
  );
}

export function PersonFields() {
  return (
    <>
      <ShortPersonFields />
      <Rows
        list="names"
        noun="Name"
        title="Other names"
        hint="In other scripts, transliterations, former names. Search finds the person by each."
        add={[{ label: "Add a name", preset: { name: "", language: "" } }]}
      >
        {(path) => (
          <div className="pair">
            <TextField path={`${path}.name`} label="Name" />
            <TextField
              path={`${path}.language`}
              label="Language"
              optional
              narrow
              hint="A code: ru, ko, pt-BR."
            />
          </div>
        )}
      </Rows>
      <Rows
        list="tenures"
        noun="Office"
        title="Offices held"
        add={[{ label: "Add an office", preset: { office: "", organization: "", from: "", to: "" } }]}
      >
        {(path) => (
          <>
            <TextField path={`${path}.office`} label="Office" />
            <LookupField path={`${path}.organization`} kind="organization" label="Of" optional />
            <div className="pair">
              <DateField path={`${path}.from`} label="From" />
              <DateField path={`${path}.to`} label="To" hint="Two dots (..) while it lasts." />
            </div>
          </>
        )}
      </Rows>
      <TextField path="wikidataId" label="Wikidata id" optional narrow hint="A Q and a number: Q58217." />
      <AreaField path="note" label="Note" optional hint="Shown on the person’s page." />
    </>
  );
}
