import type { ReactNode } from "react";
import type { FormAction, FormValues } from "@/lib/form/schema";
import type { Labels } from "@/lib/form/words";
import type { ReviewView } from "@/lib/review/schema";
import { DeskForm } from "../form/desk-form";
import { HiddenField } from "../form/plain-fields";

type ReviewFormProps = {
  action: FormAction;
  review: ReviewView;
  actorId: string;
  address: string;
  /** Which act: "send-back". */
  part: string;
  label: string;
  values?: FormValues;
  labels?: Labels;
  /** Folds it away under this title. */
  title?: string;
  children?: ReactNode;
};

/** One thing to do about a record in review. */
export function ReviewForm(props: ReviewFormProps) {
  const { action, review, actorId, address, part, label, values = {}, labels = {}, title, children } = props;
  const { type, key, version, acts } = review;
  return (
    <DeskForm
      key={`${version}.${acts.length}`}
      action={action}
      initial={{ ...values, _id: key, _type: type }}
      keptAs={`${actorId}.${type}.${key}.${part}`}
      prefix={part}
      buttons={[{ label, busy: "One moment…" }]}
      address={address}
      labels={labels}
      {...(title !== undefined && { folded: { id: part, title } })}
    >
      <HiddenField path="_type" />
      {children}
    </DeskForm>
  );
}
