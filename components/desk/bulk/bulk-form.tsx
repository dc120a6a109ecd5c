"use client";

import type { FormAction } from "@/lib/form/schema";
import { CorrectionField } from "../form/correction-field";
import { DeskForm } from "../form/desk-form";
import { AreaField, HiddenField } from "../form/plain-fields";
import { reasonLabels } from "../noun/labels";

type BulkFormProps = {
  action: FormAction;
  keptAs: string;
  act: string;
  /** Each with the version that is shown: `claim:7f3k9x2m4q:3`. */
  records: string[];
  /** What the button says. */
  save: string;
  hasPublic: boolean;
};

/** The second step: what was shown is done. */
export function BulkForm({ action, keptAs, act, records, save, hasPublic }: BulkFormProps) {
  const chosen = records.map((record, n) => [`records[${n}]`, record] as const);
  return (
    <DeskForm
      action={action}
      labels={reasonLabels}
      initial={{ act, ...Object.fromEntries(chosen) }}
      keptAs={keptAs}
      prefix="bulk"
      buttons={[{ label: save, busy: "Changing them…" }]}
    >
      <HiddenField path="act" />
      {chosen.map(([path]) => (
        <HiddenField key={path} path={path} />
      ))}
      {act === "withdraw" && (
        <AreaField
          path="reason"
          hint="Public, for good: it stands in place of each of them, at the same address."
        />
      )}
      {hasPublic && act !== "publish" && <CorrectionField />}
    </DeskForm>
  );
}
