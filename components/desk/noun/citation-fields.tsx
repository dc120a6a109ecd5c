"use client";

import { hopKinds } from "../choices";
import { DateField } from "../form/date-field";
import { useForm } from "../form/form-context";
import { LookupField } from "../form/lookup-field";
import { AreaField, ChoiceField, TextField } from "../form/plain-fields";
import { Rows } from "../form/rows";
import { WhoField } from "./who-field";

const translated = { false: "The words as spoken", true: "A translation" };
const dates = { utterance: "When it was said", occurrence: "When it happened" };

const newCitation = {
  source: "",
  quote: "",
  language: "",
  translated: "",
  datedAs: "",
  dates: "",
  note: "",
  shifts: "",
};

/** The sources that render a statement, each in its own words and through its own chain. */
export function CitationFields({ at }: { at: string }) {
  return (
    <Rows
      list={`${at}citations`}
      hint="Every source that reports this same utterance, each with its own wording."
      add={[{ label: "Add a source", preset: newCitation }]}
    >
      {(path) => <Citation path={path} />}
    </Rows>
  );
}

function Citation({ path }: { path: string }) {
  const { values, faults } = useForm();
  const hasMore = ["datedAs", "dates", "note", "shifts"].some(
    (name) => values[`${path}.${name}`] || faults.has(`${path}.${name}`),
  );
  return (
    <>
      <LookupField
        path={`${path}.source`}
        kind="source"
        hint="By its title, its publisher’s words or its web address. Not on file? Create it here."
      />
      <AreaField path={`${path}.quote`} optional rows={2} />
      <div className="pair">
        <TextField path={`${path}.language`} optional narrow hint="A code: en, ru." />
        <ChoiceField path={`${path}.translated`} optional choices={translated} empty="Not known" />
      </div>
      <Rows
        list={`${path}.via`}
        ordered
        hint="Who relayed it, from the speaker outwards, before this source. Empty where the source heard it itself."
        add={[
          {
            label: "Add a hop",
            preset: { _kind: "organization", person: "", organization: "", anonymous: "" },
          },
        ]}
      >
        {(hop) => <Hop path={hop} />}
      </Rows>
      <details className="more" open={hasMore}>
        <summary>A date of its own, a shift of meaning, a note</summary>
        <div className="pair">
          <DateField path={`${path}.datedAs`} optional hint="Where it names a day for it." empty="" />
          <ChoiceField path={`${path}.dates`} optional choices={dates} empty="No date given" />
        </div>
        <AreaField
          path={`${path}.shifts`}
          optional
          rows={2}
          hint="How these words say something else than the others, or than the original. Leave it empty where they don’t."
        />
        <AreaField
          path={`${path}.note`}
          optional
          rows={2}
          hint="Shown with these words, and where their date is in conflict."
        />
      </details>
    </>
  );
}

function Hop({ path }: { path: string }) {
  const { values } = useForm();
  const unset = "organization";
  return (
    <div className="pair">
      <ChoiceField path={`${path}._kind`} choices={hopKinds} unset={unset} />
      <WhoField path={path} kind={values[`${path}._kind`] ?? unset} />
    </div>
  );
}
