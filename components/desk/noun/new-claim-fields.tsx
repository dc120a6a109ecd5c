"use client";

import type { FormValues } from "@/lib/form/schema";
import { Rows } from "../form/rows";
import { ClaimFields } from "./claim-fields";
import { StatementFields } from "./statement-fields";

const statement = (stance: string): FormValues => ({
  "stances[0].stance": stance,
  "stances[0].manner": "",
  "speaker._kind": "person",
  "speaker.person": "",
  "speaker.anonymous": "",
  text: "",
  saidOn: "",
  attribution: "on_record",
  "citations[0]._row": "1",
  "citations[0].source": "",
});

/** A claim and, in the same breath, who says it and who denies it. */
export function NewClaimFields() {
  return (
    <>
      <ClaimFields />
      <Rows
        list="statements"
        hint="Each is saved together with the claim. More can be added at any time."
        add={[
          { label: "Add who said it", preset: statement("support") },
          { label: "Add a denial", preset: statement("deny") },
        ]}
      >
        {(path) => <StatementFields at={`${path}.`} isOnNewClaim />}
      </Rows>
    </>
  );
}
