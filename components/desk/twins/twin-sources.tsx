"use client";

import { links } from "@/lib/permalinks";
import { sourceSoFar } from "@/lib/twin/rules";
import type { Twin } from "@/lib/twin/schema";
import { useForm } from "../form/form-context";
import { TwinList } from "./twin-list";
import { useTwins } from "./use-twins";

/** Sources on file that may be the one being entered. */
export function TwinSources() {
  const { values, leaveFor, take } = useForm();
  const isNew = !("_id" in values);
  const twins = useTwins(isNew ? sourceSoFar(values) : null);
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
