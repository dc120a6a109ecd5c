"use client";

import { useEffect, useRef } from "react";
import type { Fault } from "@/lib/errors";

/** Every fault of a form, each a way to its field. Takes the focus, so that it is read out first. */
export function AccountFaults({ errors }: { errors: Fault[] }) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) summary.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <div ref={summary} className="account-faults" role="alert" tabIndex={-1}>
      <ul>
        {errors.map(({ path, message }) => (
          <li key={path + message}>{path ? <a href={`#${path}`}>{message}</a> : message}</li>
        ))}
      </ul>
    </div>
  );
}
