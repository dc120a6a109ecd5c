"use client";

import { dayAndClock } from "../kept/keeping";

type KeptNoticeProps = {
  at: string | null;
  isGone: boolean;
  isCarried: boolean;
  onStartAfresh: () => void;
};

/** Says that what was typed earlier, or in another form, was put here, and offers to let go of it; or that it is gone
 *  from here. */
export function KeptNotice({ at, isGone, isCarried, onStartAfresh }: KeptNoticeProps) {
  return (
    <div role="status">
      {isGone && <p className="notice">What you had typed here was saved, or let go of, elsewhere.</p>}
      {isCarried && (
        <p className="notice">
          What you typed in the other form stands here now. Nothing is saved yet.{" "}
          <button type="button" className="quiet-button" onClick={onStartAfresh}>
            Leave it out
          </button>
        </p>
      )}
      {at !== null && (
        <p className="notice">
          This is what you typed on {dayAndClock(at)} and didn’t save.{" "}
          <button type="button" className="quiet-button" onClick={onStartAfresh}>
            Start afresh
          </button>
        </p>
      )}
    </div>
  );
}
