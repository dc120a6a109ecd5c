"use client";

export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <div className="head">
      <title>Something failed · Standing</title>
      <h1>Something failed on our side</h1>
      <p className="lede">
        The record is safe; only this page couldn’t be put together. It may work a moment later.
      </p>
      {error.digest && <p className="lede">The trace is filed under {error.digest}.</p>}
      <p className="lede">
        <button type="button" className="chip" onClick={reset}>
          Try again
        </button>
      </p>
    </div>
  );
}
