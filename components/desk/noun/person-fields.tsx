"use client";

import { DateField } from "../form/date-field";
import { LookupField } from "../form/lookup-field";
import { AreaField, TextField } from "../form/plain-fields";
import { Rows } from "../form/rows";

/** Enough to name somebody in another form. */
export function ShortPersonFields() {
  return (
    <>
      <TextField path="name" hint="As most sources in Latin letters write it." />
      <TextField
        path="slug"
        optional
        hint="The name in the person’s address. Left empty, it is made from the name."
        attributes={{ spellCheck: false, autoCapitalize: "none" }}
      />
      <AreaField path="summary" optional rows={2} hint="One neutral sentence." />
    </>
  );
}

export function PersonFields() {
  return (
    <>
      <ShortPersonFields />
      <Rows
        list="names"
        hint="In other scripts, transliterations, former names. Search finds the person by each."
        add={[{ label: "Add a name", preset: { name: "", language: "" } }]}
      >
        {(path) => (
          <div className="pair">
            <TextField path={`${path}.name`} />
            <TextField path={`${path}.language`} optional narrow hint="A code: ru, ko, pt-BR." />
          </div>
        )}
      </Rows>
      <Rows
        list="tenures"
        add={[{ label: "Add an office", preset: { office: "", organization: "", from: "", to: "" } }]}
      >
        {(path) => (
          <>
            <TextField path={`${path}.office`} />
            <LookupField path={`${path}.organization`} kind="organization" optional />
            <div className="pair">
              <DateField path={`${path}.from`} />
              <DateField path={`${path}.to`} hint="Two dots (..) while it lasts." />
            </div>
          </>
        )}
      </Rows>
      <TextField path="wikidataId" optional narrow hint="A Q and a number: Q58217." />
      <AreaField path="note" optional hint="Shown on the person’s page." />
    </>
  );
}
