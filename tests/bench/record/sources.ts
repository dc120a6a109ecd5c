import type { OrganizationRecord, SourceRecord } from "@/lib/change/records";
import { DAYS, edtfGiven, plainDay } from "./dates";
import { editorOf } from "./editors";
import type { Random } from "./random";
import { headline, personName } from "./words";

const kinds = { article: 74, post: 14, broadcast: 5, transcript: 4, document: 3 };

/** Sources in the order of their days, so that one near a day is found by its place. */
export function makeSources(
  random: Random,
  count: number,
  organizations: OrganizationRecord[],
): SourceRecord[] {
  return Array.from({ length: count }, (_, n) => {
    const publisher = random.happens(0.95) ? random.pickSkewed(organizations, 1.7) : null;
    const id = random.id();
    const day = Math.floor((n / count) * DAYS);
    return {
      id,
      status: "published",
      retractionReason: null,
      createdBy: editorOf(random).id,
      publisher: publisher?.id ?? null,
      kind: random.weighted(kinds),
      title: headline(random),
      author: random.happens(0.5) ? personName(random) : null,
      url: random.happens(0.9)
        ? `https://${publisher?.slug ?? "archive"}.example/${plainDay(day)}/${id}`
        : null,
      language: publisher?.language ?? "en",
      publishedOn: random.happens(0.9) ? plainDay(day) : edtfGiven(random, day),
      note: null,
    };
  });
}

/** A source of about that day. */
export function sourceNear(random: Random, sources: SourceRecord[], day: number): SourceRecord {
  const place = Math.floor((day / DAYS) * sources.length) + random.between(-10, 25);
  return sources[Math.max(0, Math.min(sources.length - 1, place))] as SourceRecord;
}
