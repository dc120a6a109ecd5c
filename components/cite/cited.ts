import type { Past } from "@/lib/as-of";
import type { Cited } from "@/lib/cite/rules";
import { edtfInWords } from "@/lib/edtf-words";
import { links } from "@/lib/permalinks";
import { momentInWords } from "../ui/as-of-banner";

/** The moment of the record that a page shows: the one that is asked for, or now. */
function momentOf(past: Past | null): { given: string; moment: string } {
  if (past?.moment) return past;
  const now = new Date().toISOString();
  return { given: now, moment: now };
}

type Query = Record<string, string | undefined>;

/** How a view of many records is cited. @param url where it stands today, with the whole of its query */
export function citedView(given: {
  title: string;
  kind: string;
  url: string;
  query: Query;
  past: Past | null;
}): Cited {
  const { title, kind, url, query, past } = given;
  const moment = momentOf(past);
  return {
    title,
    kind,
    version: null,
    moment: moment.given,
    inWords: momentInWords(moment),
    url: links.withQuery(url, { ...query, asOf: moment.given }),
  };
}

type CitedRecord = { title: string; kind: string; permalink: string; version: number; updatedAt: string };

/** How a record is cited, with the view of it that is shown. */
export function citedRecord(record: CitedRecord, past: Past | null, query: Query = {}): Cited {
  const { title, kind, permalink, version, updatedAt } = record;
  const day = updatedAt.slice(0, 10);
  return {
    ...citedView({ title, kind, url: permalink, query, past }),
    version: { number: version, day, inWords: edtfInWords(day) },
  };
}
