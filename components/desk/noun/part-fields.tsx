"use client";

import { relationKinds, verdicts } from "../choices";
import { CorrectionField } from "../form/correction-field";
import { DateField } from "../form/date-field";
import { LookupField } from "../form/lookup-field";
import { AreaField, ChoiceField, HiddenField } from "../form/plain-fields";
import { Rows } from "../form/rows";

export function RelationFields() {
  return (
    <>
      <ChoiceField path="kind" choices={relationKinds} />
      <LookupField path="to" kind="claim" />
    </>
  );
}

export function OutcomeFields() {
  return (
    <>
      <div className="pair">
        <ChoiceField path="verdict" choices={verdicts} empty="Choose…" />
        <DateField path="decidedOn" />
      </div>
      <AreaField path="reason" hint="What happened, and how it bears the claim out or doesn’t." />
      <Rows list="sources" add={[{ label: "Add a source", preset: { "": "" } }]} compact>
        {(path) => <LookupField path={path} kind="source" />}
      </Rows>
    </>
  );
}

export function RetractFields({ noun, isPublic }: { noun: string; isPublic: boolean }) {
  return (
    <>
      <AreaField
        path="reason"
        hint={`Public, for good: it stands in place of the ${noun}, at the same address.`}
      />
      {isPublic && <CorrectionField />}
    </>
  );
}

/** Which relation it is goes along unseen; why it is taken back is asked. */
export function UnlinkFields({ isPublic }: { isPublic: boolean }) {
  return (
    <>
      {["from", "to", "kind"].map((path) => (
        <HiddenField key={path} path={path} />
      ))}
      <AreaField path="reason" rows={2} hint="Kept with the change, for whoever reads the log." />
      {isPublic && <CorrectionField />}
    </>
  );
}

type ChooseMergeProps = { type: "claim" | "statement" | "source"; same: string };

export function ChooseMergeFields({ type, same }: ChooseMergeProps) {
  return (
    <>
      <HiddenField path="_type" />
      <LookupField
        path="into"
        kind={type}
        hint={`${same} Nothing happens yet: you see first what would move.`}
      />
    </>
  );
}

export function ConfirmMergeFields({ isPublic }: { isPublic: boolean }) {
  return (
    <>
      {["_type", "into"].map((path) => (
        <HiddenField key={path} path={path} />
      ))}
      {isPublic && <CorrectionField />}
    </>
  );
}

/** Which record is parted goes along unseen. */
export const SplitFields = () => ["_type", "parted"].map((path) => <HiddenField key={path} path={path} />);
