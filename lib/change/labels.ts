import { pool } from "../db";

/** A record that another names, as an input names it (`key`: slug or id) and as people know it. */
export type Label = { key: string; label: string };

const labelsOf = `
  SELECT id, slug AS key, name AS label FROM person WHERE id = ANY($1)
  UNION ALL SELECT id, slug, name FROM organization WHERE id = ANY($1)
  UNION ALL SELECT id, id, title FROM source WHERE id = ANY($1)
  UNION ALL SELECT id, id, text FROM claim WHERE id = ANY($1)`;

/** The labels of records by id. */
export async function findLabels(ids: string[]): Promise<Map<string, Label>> {
  const { rows } = await pool.query<{ id: string } & Label>(labelsOf, [ids]);
  return new Map(rows.map(({ id, key, label }) => [id, { key, label }]));
}

/** A record as its form takes it, for editing: the input that would make it, and what its keys stand for. */
export type Editable<Input> = {
  id: string;
  version: number;
  status: "draft" | "published";
  input: Input;
  labels: Record<string, string>;
};

/** Puts keys in place of ids, and keeps what each key is the label of. */
export class Labelled {
  readonly labels: Record<string, string> = {};

  constructor(private readonly found: ReadonlyMap<string, Label>) {}

  key(id: string): string {
    const label = this.found.get(id);
    if (!label) throw new Error(`${id} is named by a record and isn't there`);
    this.labels[label.key] = label.label;
    return label.key;
  }

  keyOrNull(id: string | null): string | null {
    return id === null ? null : this.key(id);
  }

  who<W extends Record<string, string>>(who: W): Record<string, string> {
    return Object.fromEntries(
      Object.entries(who).map(([kind, id]) => [kind, kind === "anonymous" ? id : this.key(id)]),
    );
  }
}
