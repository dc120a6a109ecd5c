-- A window on a timeline starts at its last day in the index by day. Entries whose start isn't known stand
-- there by their end, which may come later; they are few. Prisma's schema can't say this index.
CREATE INDEX "timeline_entry_without_start" ON "timeline_entry"("person_id", "sort_day", "record_id", "kind") WHERE "from" IS NULL;
