import { tallyOf } from "@/lib/track-record/rules";
import type { Tally, TrackRecordPart } from "@/lib/track-record/schema";
import { pool } from "./database";

const text = `
  WITH p AS (SELECT id FROM person WHERE slug = $1),
  r AS (
    SELECT 'subject' AS part, id AS claim FROM claim WHERE person_id = (SELECT id FROM p)
    UNION SELECT CASE x.stance WHEN 'deny' THEN 'denier' ELSE 'origin' END, x.claim_id
      FROM statement t JOIN stance x ON x.statement_id = t.id
      WHERE t.speaker_person_id = (SELECT id FROM p) AND t.status = 'published' AND x.stance IN ('support', 'deny')
    UNION SELECT 'relay', x.claim_id FROM hop h JOIN statement t ON t.id = h.statement_id
      JOIN stance x ON x.statement_id = t.id
      WHERE h.person_id = (SELECT id FROM p) AND t.status = 'published' AND x.stance = 'support'
        AND t.speaker_person_id IS DISTINCT FROM h.person_id
  )
  SELECT r.part, count(*)::int AS n, count(*) FILTER (WHERE (o.verdict = 'not_borne_out') = (r.part = 'denier'))::int AS held
  FROM r JOIN claim c ON c.id = r.claim AND c.status = 'published' JOIN outcome o ON o.claim_id = c.id
  WHERE o.verdict IN ('borne_out', 'partly', 'not_borne_out') GROUP BY 1`;

const parts: TrackRecordPart[] = ["subject", "origin", "relay", "denier"];

export async function trackRecord(slug: string): Promise<[TrackRecordPart, Tally][]> {
  const { rows } = await pool.query<{ part: string; n: number; held: number }>({
    name: "track_record",
    text,
    values: [slug],
  });
  return parts.map((part) => {
    const found = rows.find((row) => row.part === part);
    return [part, tallyOf(found?.held ?? 0, found?.n ?? 0)];
  });
}
