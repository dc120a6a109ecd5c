"use client";

import { AreaField } from "./plain-fields";

/** Marks an edit of what is published a correction. */
export function CorrectionField() {
  return (
    <AreaField
      path="correction"
      optional
      rows={2}
      hint="What was wrong, for whoever cited it. It is listed among the corrections and said on the record’s page."
    />
  );
}
