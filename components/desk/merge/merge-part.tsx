import { chooseMerge } from "@/lib/merge/actions";
import { mergeLabels } from "../noun/labels";
import { ChooseMergeFields } from "../noun/part-fields";
import { PartForm } from "../part-form";
import { type MergeableType, mergeWords } from "./merge-words";

type Props = {
  type: MergeableType;
  actorId: string;
  record: { id: string; version: number; address: string };
};

/** The first step of a merge: which other record of its kind this one becomes part of. */
export function MergePart({ type, actorId, record }: Props) {
  return (
    <PartForm
      actorId={actorId}
      record={record}
      part="merge"
      action={chooseMerge}
      labels={mergeLabels(type)}
      values={{ _type: type }}
      title={`Merge it into another ${type}`}
      save="See what would move"
      busy="Looking…"
    >
      <ChooseMergeFields type={type} same={mergeWords[type].same} />
    </PartForm>
  );
}
