import type { Fault } from "@/lib/errors";
import { links } from "@/lib/permalinks";
import { DeskHeading } from "../desk-heading";
import { type MergeableType, mergeWords } from "./merge-words";

/** Two records that can't be merged, and why. */
export function MergeRefused({ type, id, faults }: { type: MergeableType; id: string; faults: Fault[] }) {
  return (
    <>
      <DeskHeading about={mergeWords[type].Noun} title="These two can’t be merged" />
      <div className="notice">
        {faults.map(({ message }) => (
          <p key={message}>{message}</p>
        ))}
        <p>
          <a href={links.deskRecord(type, id)}>Back to the {type}</a>
        </p>
      </div>
    </>
  );
}
