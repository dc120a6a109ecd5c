"use client";

import { mannersOf, stances } from "../choices";
import { useForm } from "../form/form-context";
import { LookupField } from "../form/lookup-field";
import { ChoiceField } from "../form/plain-fields";
import { Rows } from "../form/rows";

/** Stance and, only where one fits, its manner. */
function StancePair({ path }: { path: string }) {
  const { values, set } = useForm();
  const manners = mannersOf[values[`${path}.stance`] ?? ""];
  return (
    <div className="pair">
      <ChoiceField
        path={`${path}.stance`}
        choices={stances}
        // A manner of the stance left behind would be refused, by a fault in a field out of sight.
        onChosen={() => set(`${path}.manner`, "")}
      />
      {manners && <ChoiceField path={`${path}.manner`} optional choices={manners} empty="Not said" />}
    </div>
  );
}

export function StanceFields({ at, isOnNewClaim }: { at: string; isOnNewClaim: boolean }) {
  if (isOnNewClaim) return <StancePair path={`${at}stances[0]`} />;
  return (
    <Rows
      list={`${at}stances`}
      add={[{ label: "Add a claim", preset: { claim: "", stance: "support", manner: "" } }]}
    >
      {(path) => (
        <>
          <LookupField
            path={`${path}.claim`}
            kind="claim"
            hint="By its words, or by the address of its page."
          />
          <StancePair path={path} />
        </>
      )}
    </Rows>
  );
}
