import { createHash } from "node:crypto";
import type { Bodies, ClaimRecord, RecordType, Row, SourceRecord, StatementRecord, Write } from "./records";

const sha256 = (parts: unknown[]) => createHash("sha256").update(JSON.stringify(parts), "utf8").digest("hex");

/** A source is known by its address; without one by publisher, kind, title and date. */
export const sourceIdentity = ({ url, publisher, kind, title, publishedOn }: SourceRecord): string =>
  sha256(url ? [url] : [publisher, kind, title, publishedOn]);

/** A claim is known by whom it is about and its words. */
export const claimIdentity = ({ person, text }: ClaimRecord): string => sha256([person, text]);

/** A statement is known by who said what, and when. */
export const statementIdentity = ({ speaker, saidOn, text }: StatementRecord): string =>
  sha256([Object.entries(speaker), saidOn, text]);

/** A version of a record, whichever it is. */
export type Identifiable = { [T in RecordType]: { type: T; body: Bodies[T] } }[RecordType];

export function identityOf(write: Identifiable): string | null {
  switch (write.type) {
    case "source":
      return sourceIdentity(write.body);
    case "claim":
      return claimIdentity(write.body);
    case "statement":
      return statementIdentity(write.body);
    default:
      return null;
  }
}

/** What a version of a record is to be found by again. */
export function identityRows(write: Write): Row[] {
  const identity = identityOf(write);
  return identity === null ? [] : [{ record_type: write.type, sha256: identity, record_id: write.body.id }];
}
