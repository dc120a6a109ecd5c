"use client";

import { categories, effects } from "../choices";
import { DateField } from "../form/date-field";
import { LookupField } from "../form/lookup-field";
import { AreaField, ChoiceField } from "../form/plain-fields";
import { Rows } from "../form/rows";
import { TwinClaims } from "../twins/twin-claims";

export function ShortClaimFields() {
  return (
    <>
      <LookupField path="person" kind="person" hint="By any name, in any script." />
      <AreaField
        path="text"
        hint="One neutral proposition that could turn out either way. It asserts nothing by itself; statements do."
      />
      <TwinClaims />
      <div className="pair">
        <ChoiceField path="category" choices={categories} empty="Choose…" />
        <ChoiceField path="effect" choices={effects} empty="Choose…" />
      </div>
    </>
  );
}

export function ClaimFields() {
  return (
    <>
      <ShortClaimFields />
      <Rows
        list="counterparts"
        hint="Others whom the claim involves: the rival, the patron, the successor."
        add={[{ label: "Add a person", preset: { "": "" } }]}
        compact
      >
        {(path) => <LookupField path={path} kind="person" />}
      </Rows>
      <div className="pair">
        <DateField
          path="occurredOn"
          optional
          hint="When what is claimed happened, if it did."
          empty="Left empty: the claim is of no one day, or it isn’t known."
        />
        <DateField
          path="horizon"
          optional
          hint="By when it should have come about, for a forecast."
          empty="Left empty: not a forecast."
        />
      </div>
      <AreaField
        path="dateNote"
        optional
        rows={2}
        hint="Another time zone, a slip. It stands beside the dates that the sources give, and hides none of them."
      />
    </>
  );
}
