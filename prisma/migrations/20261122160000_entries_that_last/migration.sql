-- A period is read off the days in it and those of the year before. What lasts longer than that year, or
-- ends nobody knows when, is found by itself.
CREATE INDEX "timeline_entry_that_lasts" ON "timeline_entry"("person_id", (coalesce("to", 'infinity'::date))) WHERE "to" IS NULL OR "to" > "sort_day" + 366;
