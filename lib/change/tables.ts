/** A table with the columns that a write fills. A `record` has its own line in the history and is written
 *  over; its parts are laid anew with it. Of both, and of what is derived, the past is kept; an `identity`
 *  and a `snapshot` have none: they only grow. */
export type Table = {
  name: string;
  holds: "record" | "part" | "identity" | "snapshot" | "derived";
  columns: readonly string[];
};

/** All columns of a table whose past is kept, but for the time until which a row stood. */
export const pastColumns = ({ name, holds, columns }: Table): readonly string[] => [
  ...columns,
  ...(holds === "record" || name === "search_entry" ? ["ordinal"] : []),
  ...(holds === "record" ? ["recorded_at", "updated_at"] : ["since"]),
];

const head = ["id", "status", "version", "retraction_reason", "created_by"];
const dated = (column: string) => [column, `${column}_from`, `${column}_to`];

const judged = (scale: string) => [`${scale}_grade`, ...dated(`${scale}_judged_on`), `${scale}_reason`];

/** The tables that hold the record, parents first. */
export const tables: readonly Table[] = [
  { name: "person", holds: "record", columns: [...head, "slug", "name", "summary", "note", "wikidata_id"] },
  { name: "person_name", holds: "part", columns: ["person_id", "position", "name", "language"] },
  {
    name: "organization",
    holds: "record",
    columns: [
      ...head,
      "slug",
      "name",
      "kind",
      "country",
      "language",
      "audience",
      "note",
      ...judged("reliability"),
    ],
  },
  {
    name: "tenure",
    holds: "part",
    columns: ["person_id", "position", "office", "organization_id", ...dated("from"), ...dated("to")],
  },
  {
    name: "source",
    holds: "record",
    columns: [
      ...head,
      "publisher_id",
      "kind",
      "title",
      "author",
      "url",
      "language",
      "note",
      "snapshot_id",
      "merged_into_id",
      ...dated("published_on"),
    ],
  },
  { name: "snapshot", holds: "snapshot", columns: ["source_id", "id", "taken_at", "sha256", "text"] },
  {
    name: "claim",
    holds: "record",
    columns: [
      ...head,
      "person_id",
      "category",
      "effect",
      "text",
      "date_note",
      "merged_into_id",
      ...dated("occurred_on"),
      ...dated("horizon"),
    ],
  },
  { name: "claim_counterpart", holds: "part", columns: ["claim_id", "position", "person_id"] },
  { name: "outcome", holds: "part", columns: ["claim_id", "verdict", "reason", ...dated("decided_on")] },
  { name: "outcome_source", holds: "part", columns: ["claim_id", "position", "source_id"] },
  { name: "relation", holds: "record", columns: [...head, "from_claim_id", "to_claim_id", "kind"] },
  {
    name: "statement",
    holds: "record",
    columns: [
      ...head,
      "speaker_person_id",
      "speaker_organization_id",
      "speaker_anonymous",
      "speaker_source_id",
      "capacity",
      "attribution",
      "text",
      "merged_into_id",
      ...dated("said_on"),
      ...judged("credibility"),
    ],
  },
  { name: "stance", holds: "part", columns: ["statement_id", "position", "claim_id", "stance", "manner"] },
  {
    name: "citation",
    holds: "part",
    columns: [
      "statement_id",
      "position",
      "source_id",
      "quote",
      "language",
      "translated",
      "dates",
      "note",
      "shifts",
      "snapshot_id",
      "exact",
      "prefix",
      "suffix",
      "missing_since",
      ...dated("dated_as"),
    ],
  },
  {
    name: "hop",
    holds: "part",
    columns: ["statement_id", "citation_position", "position", "person_id", "organization_id", "anonymous"],
  },
  { name: "record_identity", holds: "identity", columns: ["record_type", "sha256", "record_id"] },
];

/** The tables that are made from the record, of what is public in it. */
export const derivedTables: readonly Table[] = [
  {
    name: "claim_facts",
    holds: "derived",
    columns: [
      "claim_id",
      "person_id",
      "state",
      "lapses_after",
      "reports",
      "origins_min",
      "origins_max",
      "support_count",
      "deny_count",
      "query_count",
      "comment_count",
      "first_said_from",
      "first_said_to",
      "first_denied_from",
      "first_denied_to",
      "latency_min",
      "latency_max",
      "facts",
    ],
  },
  {
    name: "timeline_entry",
    holds: "derived",
    columns: [
      "person_id",
      "kind",
      "record_id",
      "sort_day",
      "on",
      "from",
      "to",
      "stances",
      "categories",
      "organizations",
    ],
  },
  {
    name: "relay_link",
    holds: "derived",
    columns: ["statement_id", "from_organization_id", "to_organization_id"],
  },
  {
    name: "search_entry",
    holds: "derived",
    columns: ["record_type", "record_id", "person_id", "title", "names", "sounds", "words"],
  },
];
