import type { Table } from "../../../provenance/rules";
import { provenanceTable, timelineJsRows, timelineJsTable } from "../../table/rules";
import type { ComparedItem } from "../schema";

/** Several people's timelines with all their provenance, each row with whose it is. */
export const comparedTable: Table<ComparedItem> = {
  head: ["person", "person_slug", ...provenanceTable.head],
  rows: (item) => provenanceTable.rows(item).map((row) => [item.person.name, item.person.slug, ...row]),
};

/** The same as TimelineJS's sheet, where each person is a group. */
export const comparedSheet: Table<ComparedItem> = {
  head: timelineJsTable.head,
  rows: (item) => timelineJsRows(item, item.person.name),
};
