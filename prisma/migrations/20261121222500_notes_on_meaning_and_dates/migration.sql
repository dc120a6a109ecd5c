-- How a rendering shifts the meaning, and what explains the dates that a claim's sources disagree on: both
-- in an editor's words, both annotations that hide nothing.
ALTER TABLE "citation" ADD COLUMN "shifts" TEXT;
ALTER TABLE "claim" ADD COLUMN "date_note" TEXT;
