import type { ReactNode } from "react";
import type { FormAction, FormValues } from "@/lib/form/schema";
import type { Labels } from "@/lib/form/words";
import { DeskForm } from "./form/desk-form";

type PartFormProps = {
  action: FormAction;
  values?: FormValues;
  labels?: Labels;
  actorId: string;
  record: { id: string; version: number; address: string };
  /** Which part of the record: "outcome". */
  part: string;
  title: string;
  save: string;
  busy?: string;
  isOpen?: boolean;
  children: ReactNode;
};

/** A part of a record that is saved by itself, folded away until it is wanted. */
export function PartForm(props: PartFormProps) {
  const {
    action,
    values = {},
    labels = {},
    actorId,
    record,
    part,
    title,
    save,
    busy = "Saving…",
    isOpen,
    children,
  } = props;
  return (
    <DeskForm
      key={record.version}
      action={action}
      initial={{ ...values, _id: record.id, _version: String(record.version) }}
      labels={labels}
      keptAs={`${actorId}.${record.id}.${part}`}
      prefix={part}
      buttons={[{ label: save, busy }]}
      address={record.address}
      folded={{ id: part, title, isOpen }}
    >
      {children}
    </DeskForm>
  );
}
