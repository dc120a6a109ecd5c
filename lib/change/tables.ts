/** The tables that hold the record, parents first, with the columns that a write fills. A `record` has
 *  its own line in the history and is written over; the rest are parts of one and are laid anew. */
type Table = { name: string; record: boolean; columns: readonly string[] };

const head = ["id", "status", "version", "retraction_reason", "created_by"];
const dated = (column: string) => [column, `${column}_from`, `${column}_to`];

export const tables: readonly Table[] = [
  { name: "person", record: true, columns: [...head, "slug", "name", "summary", "note", "wikidata_id"] },
  { name: "person_name", record: false, columns: ["person_id", "position", "name", "language"] },
  {
    name: "organization",
    record: true,
    columns: [...head, "slug", "name", "kind", "country", "language", "audience", "note"],
  },
  {
    name: "tenure",
    record: false,
    columns: ["person_id", "position", "office", "organization_id", ...dated("from"), ...dated("to")],
  },
  {
    name: "source",
    record: true,
    columns: [
      ...head,
      "publisher_id",
      "kind",
      "title",
      "author",
      "url",
      "language",
      "note",
      ...dated("published_on"),
    ],
  },
  {
    name: "claim",
    record: true,
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
  { name: "claim_counterpart", record: false, columns: ["claim_id", "position", "person_id"] },
  { name: "outcome", record: false, columns: ["claim_id", "verdict", "reason", ...dated("decided_on")] },
  { name: "outcome_source", record: false, columns: ["claim_id", "position", "source_id"] },
  { name: "relation", record: true, columns: [...head, "from_claim_id", "to_claim_id", "kind"] },
  {
    name: "statement",
    record: true,
    columns: [
      ...head,
      "speaker_person_id",
      "speaker_organization_id",
      "speaker_anonymous",
      "speaker_source_id",
      "capacity",
      "attribution",
      "text",
      ...dated("said_on"),
    ],
  },
  { name: "stance", record: false, columns: ["statement_id", "position", "claim_id", "stance", "manner"] },
  {
    name: "citation",
    record: false,
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
      ...dated("dated_as"),
    ],
  },
  {
    name: "hop",
    record: false,
    columns: ["statement_id", "citation_position", "position", "person_id", "organization_id", "anonymous"],
  },
  { name: "record_identity", record: false, columns: ["record_type", "sha256", "record_id"] },
];
