"use client";

/** Says that what was typed earlier, or in another form, was put here, and offers to let go of it. */
export function KeptNotice(props: { at: string | null; isCarried: boolean; onStartAfresh: () => void }) {
  const { at, isCarried, onStartAfresh } = props;
  return (
    <div role="status">
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
          This is what you typed on{" "}
          {new Date(at).toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short" })} and didn’t save.{" "}
          <button type="button" className="quiet-button" onClick={onStartAfresh}>
            Start afresh
          </button>
        </p>
      )}
    </div>
  );
}
