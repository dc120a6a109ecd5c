import { pool } from "../db";
import { AppError } from "../errors";

type Named = "person" | "organization";

const formerSlug = (type: Named) => `
  SELECT t.id, t.slug FROM former_slug f JOIN "${type}" t ON t.id = f.record_id
  WHERE f.record_type = '${type}' AND f.slug = $1 AND t.status = 'published'`;

async function findByFormerSlug(type: Named, slug: string): Promise<{ id: string; slug: string } | null> {
  const { rows } = await pool.query<{ id: string; slug: string }>(formerSlug(type), [slug]);
  return rows[0] ?? null;
}

/** The slug that a person or organization has now, by one it had before; null if nobody had it. */
export async function findCurrentSlug(type: Named, slug: string): Promise<string | null> {
  return (await findByFormerSlug(type, slug))?.slug ?? null;
}

/** A slug stays its first owner's for ever, since footnotes hold it.
 *  @throws AppError `conflict` when another record once had it (`own`: the id of the record that wants it) */
export async function assertSlugIsFree(type: Named, slug: string, own: string | null): Promise<void> {
  const owner = await findByFormerSlug(type, slug);
  if (owner === null || owner.id === own) return;
  const message = `This slug once was ${owner.slug}'s and still leads there. Choose another.`;
  throw new AppError("conflict", message, [{ path: "slug", message }]);
}
