"use client";

import { links } from "@/lib/permalinks";
import { sourceSoFar } from "@/lib/twin/rules";
import type { Twin } from "@/lib/twin/schema";
import { useForm } from "../form/form-context";
import { TwinList, TwinWays } from "./twin-list";
import { useTwins } from "./use-twins";

/** Sources on file that may be the one being entered, or that the one being changed comes to resemble. */
export function TwinSources() {
  const { values, leaveFor, take } = useForm();
  const twins = useTwins(sourceSoFar);
  const { _id: own } = values;
  if (own)
    return (
      <TwinWays
        twins={twins}
        label="See what merging would move"
        addressOf={({ id }) => links.deskMerge("source", own, id)}
        hint="If both are one item, this source would become part of that one, as it is saved; nothing is merged before you say so. Another publisher’s copy of the same text is another source; then just go on."
      />
    );
  const choose = ({ id, title }: Twin) =>
    take ? take({ id, title, version: 1 }) : leaveFor(links.deskEdit("sources", id));
  return (
    <TwinList
      twins={twins}
      label="Use this one"
      act={choose}
      hint="Otherwise just go on: another publisher’s copy of the same text is another source."
    />
  );
}
