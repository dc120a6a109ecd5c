-- Since when a person's timeline has had something in a month. A timeline of the past begins at the last
-- month in which anything stood by then: without this it would walk over all that was entered later.
CREATE TABLE "timeline_month" (
  "person_id" TEXT NOT NULL,
  "month" DATE NOT NULL,
  "since" TIMESTAMPTZ(6) NOT NULL,

  CONSTRAINT "timeline_month_pkey" PRIMARY KEY ("person_id", "month")
);

INSERT INTO "timeline_month" ("person_id", "month", "since")
  SELECT person_id, date_trunc('month', sort_day)::date, min(since)
  FROM (SELECT person_id, sort_day, since FROM "timeline_entry"
    UNION ALL SELECT person_id, sort_day, since FROM past."timeline_entry") e
  GROUP BY 1, 2;
