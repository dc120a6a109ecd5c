import type { Fault } from "@/lib/errors";
import { links } from "@/lib/permalinks";
import { DeskHeading } from "./desk-heading";

/** Two claims that can't be merged, and why. */
export function MergeRefused({ claim, faults }: { claim: string; faults: Fault[] }) {
  return (
    <>
      <DeskHeading about="Claim" title="These two can’t be merged" />
      <div className="notice">
        {faults.map(({ message }) => (
          <p key={message}>{message}</p>
        ))}
        <p>
          <a href={links.deskEdit("claims", claim)}>Back to the claim</a>
        </p>
      </div>
    </>
  );
}
