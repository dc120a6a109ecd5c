import { asOf } from "../as-of";
import { anybody } from "../auth/schema";
import { pool, readsFor } from "../db";
import { AppError } from "../errors";

type Named = "person" | "organization";

const formerSlug = (type: Named) => `
  SELECT t.id, t.slug FROM former_slug f JOIN "${type}" t ON t.id = f.record_id
  WHERE f.record_type = '${type}' AND f.slug = $1 AND t.status = 'published'`;

async function findByFormerSlug(type: Named, slug: string): Promise<{ id: string; slug: string } | null> {
  const { rows } = await pool.query<{ id: string; slug: string }>(formerSlug(type), [slug]);
  return rows[0] ?? null;
}

const slugThen = (type: Named) => `
  SELECT t.slug FROM "${type}" t WHERE t.status = 'published' AND t.slug <> $1 AND t.id IN (
    SELECT id FROM public."${type}" WHERE slug = $1
    UNION ALL SELECT record_id FROM former_slug WHERE record_type = '${type}' AND slug = $1)`;

/**
 * The slug that a person or organization has now, by one it had before; null if nobody had it.
 * @param moment the one that it had then instead (`asOf`), by any that it has or had
 */
export async function findCurrentSlug(type: Named, slug: string, moment?: string): Promise<string | null> {
  if (moment === undefined) return (await findByFormerSlug(type, slug))?.slug ?? null;
  const reads = readsFor(asOf(anybody, moment));
  const { rows } = await reads.query<{ slug: string }>(slugThen(type), [slug]);
  return rows[0]?.slug ?? null;
}

/** A slug stays its first owner's for ever, since footnotes hold it.
 *  @throws AppError `conflict` when another record once had it (`own`: the id of the record that wants it) */
export async function assertSlugIsFree(type: Named, slug: string, own: string | null): Promise<void> {
  const owner = await findByFormerSlug(type, slug);
  if (owner === null || owner.id === own) return;
  const message = `This slug once was ${owner.slug}'s and still leads there. Choose another.`;
  throw new AppError("conflict", message, [{ path: "slug", message }]);
}
