import type { ReactNode } from "react";
import type { FormAction, FormValues } from "@/lib/form/schema";
import { DeskForm } from "./form/desk-form";

type PartFormProps = {
  action: FormAction;
  values?: FormValues;
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
    <details className="part" open={isOpen} id={part}>
      <summary>{title}</summary>
      <DeskForm
        key={record.version}
        action={action}
        initial={{ ...values, _id: record.id, _version: String(record.version) }}
        keptAs={`${actorId}.${record.id}.${part}`}
        prefix={part}
        buttons={[{ label: save, busy }]}
        address={record.address}
      >
        {children}
      </DeskForm>
    </details>
  );
}
