"use client";

/** Says that what was typed earlier was put back, and offers to let go of it. */
export function KeptNotice({ at, onStartAfresh }: { at: string | null; onStartAfresh: () => void }) {
  return (
    <div role="status">
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
