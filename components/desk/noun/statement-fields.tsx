"use client";

import { attributions, speakerKinds } from "../choices";
import { DateField } from "../form/date-field";
import { useForm } from "../form/form-context";
import { AreaField, ChoiceField, RadioField, TextField } from "../form/plain-fields";
import { TwinStatements } from "../twins/twin-statements";
import { CitationFields } from "./citation-fields";
import { StanceFields } from "./stance-fields";
import { WhoField } from "./who-field";

/** A statement, on its own (`at` is empty) or within a new claim (`at` is `statements[0].`). */
export function StatementFields({ at, isOnNewClaim }: { at: string; isOnNewClaim: boolean }) {
  const { values } = useForm();
  const unset = "person";
  const kind = values[`${at}speaker._kind`] ?? unset;
  return (
    <>
      <StanceFields at={at} isOnNewClaim={isOnNewClaim} />
      <RadioField path={`${at}speaker._kind`} choices={speakerKinds} unset={unset} />
      <noscript>
        <button type="submit" name="_rows" value="show">
          Show the field for this
        </button>
      </noscript>
      <WhoField path={`${at}speaker`} kind={kind} />
      {kind !== "source" && (
        <TextField path={`${at}speaker.capacity`} optional hint="As they spoke then: Kremlin spokesperson." />
      )}
      <AreaField
        path={`${at}text`}
        hint="In a neutral sentence of your own. The sources’ exact words go with each source below."
      />
      <div className="pair">
        <DateField path={`${at}saidOn`} />
        <ChoiceField path={`${at}attribution`} choices={attributions} />
      </div>
      <TwinStatements at={at} />
      <CitationFields at={at} />
    </>
  );
}
