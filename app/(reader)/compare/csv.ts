import { notFound } from "next/navigation";
import type { Table } from "@/lib/provenance/rules";
import { listCompared } from "@/lib/timeline/compare/queries";
import { type ComparedItem, FEWEST_COMPARED } from "@/lib/timeline/compare/schema";
import { timelineQuery } from "@/lib/timeline/schema";
import { answerCsv, asked, whole } from "../csv";
import { getReaderAsOf, readQuery } from "../reading";
import { readPeople } from "./people";

/** A view of a comparison as a table. */
export async function answerCompared(
  request: Request,
  name: string,
  table: Table<ComparedItem>,
): Promise<Response> {
  const query = await readQuery(timelineQuery, asked(request));
  const actor = await getReaderAsOf(query.asOf);
  const people = (await readPeople(actor, asked(request))).people.map(({ slug }) => slug);
  if (people.length < FEWEST_COMPARED) notFound();
  const pages = whole((from) => listCompared(actor, { ...query, ...from, people }));
  return answerCsv({ name: `${people.join("-")}-${name}`, asOf: query.asOf }, table, pages);
}
