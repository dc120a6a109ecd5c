import { AppError } from "../errors";

/** What a write expects to find: one version of the record, or (null, for `*`) any. */
export type ExpectedVersion = number | null;

const recordTag = /^"v([1-9]\d{0,9})\.[\w.-]+"$/;

/** The version that If-Match names. Only that part of a tag counts: the rest moves with other records.
 *  @throws AppError unconditional (428) or stale (412). */
export function readIfMatch(headers: Headers): ExpectedVersion {
  const given = headers.get("if-match")?.trim();
  if (!given) {
    throw new AppError(
      "unconditional",
      "Send If-Match with the record's ETag, so that nobody's change is overwritten unseen.",
    );
  }
  if (given === "*") return null;
  const version = recordTag.exec(given)?.[1];
  if (version === undefined) {
    throw new AppError("stale", `${given} is not an ETag of this record. Read it again and send its ETag.`);
  }
  return Number(version);
}
