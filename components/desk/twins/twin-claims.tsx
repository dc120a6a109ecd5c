"use client";

import { rowCount, withoutBlankRows } from "@/lib/form/rows";
import type { FormValues } from "@/lib/form/schema";
import { links } from "@/lib/permalinks";
import { claimSoFar } from "@/lib/twin/rules";
import type { Twin } from "@/lib/twin/schema";
import { carry } from "../form/carried";
import { useForm } from "../form/form-context";
import { keptBeside, newStatementForm } from "../form/form-names";
import { isKept } from "../kept/forget";
import { TwinList, TwinWays } from "./twin-list";
import { useTwins } from "./use-twins";

/** What stands beneath a path, under the rest of each path. */
export function beneath(values: FormValues, at: string): FormValues {
  const inner = Object.entries(values).filter(([path]) => path.startsWith(at));
  return Object.fromEntries(inner.map(([path, value]) => [path.slice(at.length), value]));
}

/** Claims on file that may be the one being entered, or that the one being changed comes to resemble. */
export function TwinClaims() {
  const { values, keptAs, leaveFor, take } = useForm();
  const twins = useTwins(claimSoFar);
  const { _id: own } = values;

  if (own)
    return (
      <TwinWays
        twins={twins}
        label="See what merging would move"
        addressOf={({ id }) => links.deskMerge("claim", own, id)}
        hint="This claim would become part of that one, as it is saved; nothing is merged before you say so. Or just go on."
      />
    );

  const preferIt = ({ id, title }: Twin) => {
    if (take) return take({ id, title, version: 1 });
    if (keptAs === null) return;
    const typed = withoutBlankRows(values);
    const { _row, ...statement } = beneath(typed, "statements[0].");
    const stance = statement["stances[0].stance"] ?? "support";
    const isTaken = isKept(keptBeside(keptAs, newStatementForm(id, stance)));
    const draft = isTaken ? Date.now().toString(36) : "";
    const isCarried = carry(keptBeside(keptAs, newStatementForm(id, stance, draft)), {
      values: { ...statement, "stances[0].claim": id, "stances[0].claim~": title },
      from: rowCount(typed, "statements") > 1 ? null : keptAs,
    });
    const address = links.deskNewStatement(id, stance, draft);
    if (isCarried) leaveFor(address);
    else window.open(address);
  };

  return (
    <TwinList
      twins={twins}
      label="Use this one instead"
      act={preferIt}
      hint={
        take
          ? "Otherwise just go on: it is entered as another."
          : "It leads to what is said of that claim, with the first statement typed here. Nothing typed is lost; or just go on."
      }
    />
  );
}
