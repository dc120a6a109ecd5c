-- Statements and sources that were on file twice are merged, as claims are: one of them says into which other it
-- went, and its address leads there. Its snapshots stay its own: a text that was kept is that of the page where
-- it was read, and a passage is found in it whichever record cites it.
ALTER TABLE "statement" ADD COLUMN "merged_into_id" TEXT;
ALTER TABLE "source" ADD COLUMN "merged_into_id" TEXT;

CREATE INDEX "statement_merged_into_id_idx" ON "statement"("merged_into_id");
CREATE INDEX "source_merged_into_id_idx" ON "source"("merged_into_id");

ALTER TABLE "statement" ADD CONSTRAINT "statement_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "statement"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "source" ADD CONSTRAINT "source_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE statement ADD CONSTRAINT statement_merged_somewhere
  CHECK ((status = 'merged') = (merged_into_id IS NOT NULL) AND merged_into_id IS DISTINCT FROM id);
ALTER TABLE source ADD CONSTRAINT source_merged_somewhere
  CHECK ((status = 'merged') = (merged_into_id IS NOT NULL) AND merged_into_id IS DISTINCT FROM id);

CALL past.follow('statement', 'updated_at');
CALL past.follow('source', 'updated_at');
