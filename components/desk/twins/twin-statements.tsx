"use client";

import { rowCount, withoutBlankRows } from "@/lib/form/rows";
import { links } from "@/lib/permalinks";
import { statementSoFar } from "@/lib/twin/rules";
import type { Twin } from "@/lib/twin/schema";
import { carry } from "../form/carried";
import { useForm } from "../form/form-context";
import { keptBeside, statementForm } from "../form/form-names";
import { beneath } from "./twin-claims";
import { TwinList, TwinWays } from "./twin-list";
import { useTwins } from "./use-twins";

/** Statements on file that may be the one being entered at `at`, or that the one being changed comes to resemble. */
export function TwinStatements({ at }: { at: string }) {
  const { values, keptAs, leaveFor } = useForm();
  const twins = useTwins((of) => statementSoFar(of, at));
  const { _id: own } = values;
  if (own)
    return (
      <TwinWays
        twins={twins}
        label="See what merging would move"
        addressOf={({ id }) => links.deskMerge("statement", own, id)}
        hint="If both are one utterance, this statement would become part of that one, as it is saved; nothing is merged before you say so. Or just go on."
      />
    );

  const cite = ({ id }: Twin) => {
    if (keptAs === null) return;
    const typed = withoutBlankRows(beneath(values, at));
    const rows = Array.from({ length: rowCount(typed, "citations") }, (_, n) => {
      const { _row, ...citation } = beneath(typed, `citations[${n}].`);
      return citation;
    });
    const isCarried = carry(keptBeside(keptAs, statementForm(id)), {
      values: {},
      rows: { list: "citations", rows: rows.length > 0 ? rows : [{ source: "" }] },
      // A claim's form has more than this statement.
      from: at === "" ? keptAs : null,
    });
    const address = links.deskEdit("statements", id);
    if (isCarried) leaveFor(address);
    else window.open(address);
  };

  return (
    <TwinList
      twins={twins}
      label="Add this as another citation of it"
      act={cite}
      hint="It leads to that statement, with the sources typed here added to its own. Nothing typed is lost; or just go on."
    />
  );
}
