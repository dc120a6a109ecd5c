"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { forgetSubmission } from "./kept/forget";

/** Says that it is saved, and lets go of what was kept of the form. */
export function SavedNotice({ submission, children }: { submission: string; children: ReactNode }) {
  const box = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    forgetSubmission(submission);
    box.current?.focus();
  }, [submission]);
  return (
    <p className="saved" role="status" tabIndex={-1} ref={box}>
      {children}
    </p>
  );
}
