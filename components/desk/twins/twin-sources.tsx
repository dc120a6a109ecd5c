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
  if (values._id)
    return (
      <TwinWays
        twins={twins}
        label="Open that one"
        addressOf={({ id }) => links.deskEdit("sources", id)}
        hint="If both are one item, let every quote cite the same one. Another publisher’s copy of the same text is another source; then just go on."
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
