-- A citation's passage stands in a snapshot of its source: the exact words with what stands around them (W3C's
-- TextQuoteSelector), and the day on which the source was read again and no longer had them.
ALTER TABLE "snapshot" ADD COLUMN "since" TIMESTAMPTZ(6) NOT NULL DEFAULT now();
ALTER TABLE "snapshot" ALTER COLUMN "since" DROP DEFAULT;
DROP INDEX "snapshot_source_id_idx";
CREATE INDEX "snapshot_source_id_since_idx" ON "snapshot"("source_id", "since");
ALTER TABLE snapshot ADD CONSTRAINT snapshot_sha256 CHECK (sha256 = encode(sha256(convert_to(text, 'UTF8')), 'hex'));

-- Which of its texts a version of a source goes by.
ALTER TABLE "source" ADD COLUMN "snapshot_id" TEXT;
ALTER TABLE "source" ADD CONSTRAINT "source_snapshot_id_fkey" FOREIGN KEY ("snapshot_id") REFERENCES "snapshot"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
CALL past.follow('source', 'updated_at');

-- The log tells by what a source's text is known; the text itself is nobody's but the desk's.
CREATE VIEW as_of.snapshot AS SELECT * FROM public.snapshot WHERE since <= as_of.moment();

ALTER TABLE "citation" ADD COLUMN "snapshot_id" TEXT;
ALTER TABLE "citation" ADD COLUMN "exact" TEXT;
ALTER TABLE "citation" ADD COLUMN "prefix" TEXT;
ALTER TABLE "citation" ADD COLUMN "suffix" TEXT;
ALTER TABLE "citation" ADD COLUMN "missing_since" DATE;
ALTER TABLE "citation" ADD CONSTRAINT "citation_snapshot_id_fkey" FOREIGN KEY ("snapshot_id") REFERENCES "snapshot"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE citation ADD CONSTRAINT citation_anchor_whole CHECK (num_nonnulls(snapshot_id, exact, prefix, suffix) IN (0, 4));
ALTER TABLE citation ADD CONSTRAINT citation_missing_what CHECK (missing_since IS NULL OR exact IS NOT NULL);
CREATE INDEX "citation_snapshot_id_idx" ON "citation"("snapshot_id");

CALL past.follow('citation', 'since');
