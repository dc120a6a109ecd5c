import type { ReactNode } from "react";
import type { FormAction, FormValues } from "@/lib/form/schema";
import type { Labels } from "@/lib/form/words";
import { CorrectionField } from "./form/correction-field";
import { DeskForm, type SaveButton } from "./form/desk-form";

type RecordFormProps = {
  action: FormAction;
  values: FormValues;
  labels: Labels;
  /** Who types: two editors at one browser don't find each other's words. */
  actorId: string;
  /** Which form this is, for what is kept of it: `claims/new`, `people/ada-example`. */
  name: string;
  record?: { id: string; version: number; status: string; address: string };
  /** Whether they may publish what they enter; where not, a draft goes to review. */
  publishes?: boolean;
  children: ReactNode;
};

const draft: SaveButton = { label: "Save draft", busy: "Saving…", status: "draft" };
const drafting: SaveButton[] = [draft, { label: "Publish", busy: "Publishing…", status: "published" }];
const publishing: SaveButton[] = [{ label: "Publish changes", busy: "Publishing…", status: "published" }];

/** The form in which a record is entered or edited, with the ways to save it that its status allows. */
export function RecordForm(props: RecordFormProps) {
  const { action, values, labels, actorId, name, record, publishes = true, children } = props;
  const own: FormValues = record ? { _id: record.id, _version: String(record.version) } : {};
  return (
    <DeskForm
      // A new version is a new form: its values are what was saved.
      key={record?.version ?? "new"}
      action={action}
      initial={{ ...values, ...own }}
      labels={labels}
      keptAs={`${actorId}.${name}`}
      prefix="f"
      buttons={record?.status === "published" ? publishing : publishes ? drafting : [draft]}
      {...(record ? { address: record.address } : {})}
    >
      {children}
      {record?.status === "published" && <CorrectionField />}
    </DeskForm>
  );
}
