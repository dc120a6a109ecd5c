"use client";

import { type ReactNode, useEffect, useLayoutEffect, useRef } from "react";
import { forgetSubmission } from "./kept/forget";

/** Says that it is saved, and lets go of what was kept of the form. */
export function SavedNotice({ submission, children }: { submission: string; children: ReactNode }) {
  const box = useRef<HTMLParagraphElement>(null);
  // Before it is to be seen: whoever reads it finds nothing of the form left anywhere.
  useLayoutEffect(() => forgetSubmission(submission), [submission]);
  useEffect(() => box.current?.focus(), []);
  return (
    <p className="saved" role="status" tabIndex={-1} ref={box}>
      {children}
    </p>
  );
}
