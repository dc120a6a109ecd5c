"use client";

import { useEffect, useRef } from "react";
import type { Fault } from "@/lib/errors";

type Props = {
  /** Where the page opens that comes back without scripts, if the form isn't all that stands on it. */
  id?: string;
  errors: Fault[];
  labels: Readonly<Record<string, string>>;
};

/** Every fault of a form, each with its field's label, which leads there. Takes the focus, so that it is read out
 *  first. */
export function AccountFaults({ id, errors, labels }: Props) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) summary.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <div ref={summary} id={id} className="account-faults" role="alert" tabIndex={-1}>
      <ul>
        {errors.map(({ path, message }) => (
          <li key={path + message}>
            {labels[path] && (
              <>
                <a href={`#${path}`}>{labels[path]}</a>:{" "}
              </>
            )}
            {message}
          </li>
        ))}
      </ul>
    </div>
  );
}
