import type { Actor } from "../auth/schema";
import { readsFor } from "../db";
import { notFound } from "../errors";
import { tallyOf } from "./rules";
import type { TrackRecordView } from "./schema";

// Decided is what the world has answered, yes or no; partly counts as borne out, lapsed and undetermined as
// neither. Each claim counts once, however often the organization said it.
const record = `
  WITH o AS (SELECT id, slug, name FROM organization WHERE slug = $1 AND status = 'published'),
  decided AS (SELECT claim_id, verdict <> 'not_borne_out' AS borne_out FROM outcome WHERE verdict IN ('borne_out', 'partly', 'not_borne_out')),
  said AS (
    SELECT x.claim_id, x.stance, t.id FROM statement t JOIN stance x ON x.statement_id = t.id
    WHERE t.status = 'published' AND t.speaker_organization_id = (SELECT id FROM o)
  ),
  relayed AS (
    SELECT DISTINCT x.claim_id FROM hop h JOIN statement t ON t.id = h.statement_id AND t.status = 'published'
    JOIN stance x ON x.statement_id = t.id AND x.stance = 'support'
    WHERE h.organization_id = (SELECT id FROM o) AND t.speaker_organization_id IS DISTINCT FROM h.organization_id
  ),
  counted AS (
    SELECT 'origin' AS part, d.borne_out AS held FROM decided d JOIN claim c ON c.id = d.claim_id AND c.status = 'published'
      WHERE d.claim_id IN (SELECT claim_id FROM said WHERE stance = 'support')
    UNION ALL SELECT 'relay', d.borne_out FROM decided d JOIN claim c ON c.id = d.claim_id AND c.status = 'published'
      WHERE d.claim_id IN (SELECT claim_id FROM relayed)
    UNION ALL SELECT 'denier', NOT d.borne_out FROM decided d JOIN claim c ON c.id = d.claim_id AND c.status = 'published'
      WHERE d.claim_id IN (SELECT claim_id FROM said WHERE stance = 'deny')
  )
  SELECT o.slug, o.name, coalesce((SELECT json_object_agg(part, json_build_array(held, n))
    FROM (SELECT part, count(*) FILTER (WHERE held)::int AS held, count(*)::int AS n FROM counted GROUP BY part) g), '{}') AS parts
  FROM o`;

/** How an organization's claims turned out, as their origin, as their relay, and how its denials held.
 *  @throws AppError `not_found` */
export async function getTrackRecord(actor: Actor, slug: string): Promise<TrackRecordView> {
  const { rows } = await readsFor(actor).query<{
    slug: string;
    name: string;
    parts: Record<string, [number, number]>;
  }>(record, [slug]);
  const [row] = rows;
  if (!row) throw notFound("organization");
  const tally = (part: string) => tallyOf(...(row.parts[part] ?? [0, 0]));
  return {
    organization: { slug: row.slug, name: row.name },
    asOrigin: tally("origin"),
    asRelay: tally("relay"),
    asDenier: tally("denier"),
  };
}
