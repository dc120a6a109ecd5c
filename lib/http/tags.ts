/**
 * Entity tags. A record's is `"v<version>.<counter>.<day>"`, a list's `"<counter>.<day>"`: the counter
 * moves with every change on file, so one look-up tells whether anything can be different; the day is
 * there because a claim lapses by the mere passing of its horizon.
 */
export type Moment = { seq: number; day: string };

export const dayOf = (now: Date): string => now.toISOString().slice(0, 10).replaceAll("-", "");

export const recordTag = (version: number, { seq, day }: Moment): string => `"v${version}.${seq}.${day}"`;
export const listTag = ({ seq, day }: Moment): string => `"${seq}.${day}"`;

const sent = /"[^"]*"/g;
const ofMoment = /^"(?:v\d+\.)?(\d+)\.(\d{8})"$/;

/** The tags of an If-None-Match; weak ones count as strong there (RFC 9110, 13.1.2). */
export const tagsIn = (header: string | null): string[] => header?.match(sent) ?? [];

/** Whether a tag may have been given out at some moment by these rules; if none was, none is looked up. */
export const hasMoment = (tag: string): boolean => ofMoment.test(tag);

/** Whether nothing on file has changed since the tag was given out. */
export function isOfMoment(tag: string, { seq, day }: Moment): boolean {
  const match = ofMoment.exec(tag);
  return match !== null && Number(match[1]) === seq && match[2] === day;
}
