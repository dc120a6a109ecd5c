import { findEdtf } from "@/lib/edtf";
import type { PersonView } from "@/lib/person/schema";
import type { Period } from "@/lib/timeline/strip/rules";

/** An office within the span: from when to when (as far as is known), in which row, as it is told. */
export type Band = Period & { office: string; row: number; told: Period };

const later = (a: string, b: string) => (a > b ? a : b);
const earlier = (a: string, b: string) => (a < b ? a : b);

/** The offices held within the span, those that overlap in rows of their own. */
export function bandsOf(tenures: PersonView["tenures"], span: Period): Band[] {
  const bands: Band[] = [];
  const inOrder = tenures
    .map(({ office, from, to }) => ({
      office,
      told: { from, to },
      from: findEdtf(from)?.from ?? span.from,
      to: findEdtf(to)?.to ?? span.to,
    }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  for (const band of inOrder) {
    if (band.from > span.to || band.to < span.from) continue;
    const from = later(band.from, span.from);
    const to = earlier(band.to, span.to);
    let row = 0;
    while (bands.some((other) => other.row === row && other.to >= from)) row += 1;
    bands.push({ ...band, from, to, row });
  }
  return bands;
}
