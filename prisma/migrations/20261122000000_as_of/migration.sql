-- What the record said on a past day. Every row tells since when it has stood (a record's `updated_at`, for
-- the rest `since`); one that is replaced moves to its table's namesake in the schema `past`, with the
-- moment until which it stood. The schema `as_of` has a view of the same name for each, which shows what
-- stood at the moment in the setting standing.as_of: with `as_of` first in the search path, any read that
-- shows the present shows the past.

-- The backfill below would leave the rule of whole statements to be looked at when all is done.
SET CONSTRAINTS ALL IMMEDIATE;

ALTER TABLE "person_name" ADD COLUMN "since" TIMESTAMPTZ(6);
ALTER TABLE "tenure" ADD COLUMN "since" TIMESTAMPTZ(6);
ALTER TABLE "claim_counterpart" ADD COLUMN "since" TIMESTAMPTZ(6);
ALTER TABLE "outcome" ADD COLUMN "since" TIMESTAMPTZ(6);
ALTER TABLE "outcome_source" ADD COLUMN "since" TIMESTAMPTZ(6);
ALTER TABLE "stance" ADD COLUMN "since" TIMESTAMPTZ(6);
ALTER TABLE "citation" ADD COLUMN "since" TIMESTAMPTZ(6);
ALTER TABLE "hop" ADD COLUMN "since" TIMESTAMPTZ(6);
ALTER TABLE "claim_facts" ADD COLUMN "since" TIMESTAMPTZ(6);
ALTER TABLE "timeline_entry" ADD COLUMN "since" TIMESTAMPTZ(6);
ALTER TABLE "search_entry" ADD COLUMN "since" TIMESTAMPTZ(6);

UPDATE "person_name" x SET since = p.updated_at FROM "person" p WHERE p.id = x.person_id;
UPDATE "tenure" x SET since = p.updated_at FROM "person" p WHERE p.id = x.person_id;
UPDATE "claim_counterpart" x SET since = c.updated_at FROM "claim" c WHERE c.id = x.claim_id;
UPDATE "outcome" x SET since = c.updated_at FROM "claim" c WHERE c.id = x.claim_id;
UPDATE "outcome_source" x SET since = c.updated_at FROM "claim" c WHERE c.id = x.claim_id;
UPDATE "stance" x SET since = s.updated_at FROM "statement" s WHERE s.id = x.statement_id;
UPDATE "citation" x SET since = s.updated_at FROM "statement" s WHERE s.id = x.statement_id;
UPDATE "hop" x SET since = s.updated_at FROM "statement" s WHERE s.id = x.statement_id;
UPDATE "claim_facts" f SET since = greatest(c.updated_at, (
    SELECT max(s.updated_at) FROM "stance" x JOIN "statement" s ON s.id = x.statement_id WHERE x.claim_id = c.id))
  FROM "claim" c WHERE c.id = f.claim_id;
UPDATE "timeline_entry" e SET since = f.since FROM "claim_facts" f
  WHERE f.claim_id = e.record_id AND e.kind IN ('claim', 'occurrence', 'outcome');
UPDATE "timeline_entry" e SET since = s.updated_at FROM "statement" s WHERE s.id = e.record_id AND e.kind = 'statement';
UPDATE "timeline_entry" e SET since = p.updated_at FROM "person" p WHERE p.id = e.person_id AND e.kind = 'tenure';
UPDATE "search_entry" e SET since = r.updated_at FROM (
    SELECT 'person'::record_type AS type, id, updated_at FROM "person"
    UNION ALL SELECT 'organization', id, updated_at FROM "organization"
    UNION ALL SELECT 'source', id, updated_at FROM "source"
    UNION ALL SELECT 'claim', id, updated_at FROM "claim"
    UNION ALL SELECT 'statement', id, updated_at FROM "statement"
  ) r WHERE r.type = e.record_type AND r.id = e.record_id;

ALTER TABLE "person_name" ALTER COLUMN "since" SET NOT NULL;
ALTER TABLE "tenure" ALTER COLUMN "since" SET NOT NULL;
ALTER TABLE "claim_counterpart" ALTER COLUMN "since" SET NOT NULL;
ALTER TABLE "outcome" ALTER COLUMN "since" SET NOT NULL;
ALTER TABLE "outcome_source" ALTER COLUMN "since" SET NOT NULL;
ALTER TABLE "stance" ALTER COLUMN "since" SET NOT NULL;
ALTER TABLE "citation" ALTER COLUMN "since" SET NOT NULL;
ALTER TABLE "hop" ALTER COLUMN "since" SET NOT NULL;
ALTER TABLE "claim_facts" ALTER COLUMN "since" SET NOT NULL;
ALTER TABLE "timeline_entry" ALTER COLUMN "since" SET NOT NULL;
ALTER TABLE "search_entry" ALTER COLUMN "since" SET NOT NULL;

-- A timeline is walked in order; what doesn't belong to the moment is passed over within the index.
DROP INDEX "timeline_entry_person_id_sort_day_record_id_kind_idx";
CREATE INDEX "timeline_entry_person_id_sort_day_record_id_kind_since_idx"
  ON "timeline_entry"("person_id", "sort_day", "record_id", "kind", "since");

-- What was entered last comes first, and of the past what had been entered by the moment: found by the index.
DROP INDEX "search_entry_ordinal_idx";
CREATE INDEX "search_entry_since_ordinal_idx" ON "search_entry"("since", "ordinal");

-- The day by which a claim lapses, and its namesake in the past.
CREATE FUNCTION today() RETURNS date LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT (now() AT TIME ZONE 'UTC')::date $$;

CREATE SCHEMA past;
CREATE SCHEMA as_of;
CREATE FUNCTION as_of.moment() RETURNS timestamptz LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT current_setting('standing.as_of')::timestamptz $$;
CREATE FUNCTION as_of.today() RETURNS date LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT (current_setting('standing.as_of')::timestamptz AT TIME ZONE 'UTC')::date $$;

-- Makes a table's namesakes in `past` and `as_of`, or brings them up to date with its columns and indexes:
-- to be called again by every migration that adds a column.
CREATE PROCEDURE past.follow(followed text, since_column text) LANGUAGE plpgsql AS $$
DECLARE
  each record;
  listed text;
BEGIN
  -- What is there already is no news.
  PERFORM set_config('client_min_messages', 'warning', true);
  IF to_regclass(format('past.%I', followed)) IS NULL THEN
    EXECUTE format('CREATE TABLE past.%I (LIKE public.%I, until timestamptz NOT NULL)', followed, followed);
  END IF;
  FOR each IN SELECT a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type FROM pg_attribute a
    WHERE a.attrelid = format('public.%I', followed)::regclass AND a.attnum > 0 AND NOT a.attisdropped
  LOOP
    EXECUTE format('ALTER TABLE past.%I ADD COLUMN IF NOT EXISTS %I %s', followed, each.name, each.type);
  END LOOP;
  FOR each IN SELECT indexdef AS made FROM pg_indexes WHERE schemaname = 'public' AND tablename = followed LOOP
    EXECUTE regexp_replace(each.made, '^CREATE (?:UNIQUE )?INDEX (.+?) ON public\.', 'CREATE INDEX IF NOT EXISTS \1 ON past.');
  END LOOP;
  SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) INTO listed FROM pg_attribute
    WHERE attrelid = format('public.%I', followed)::regclass AND attnum > 0 AND NOT attisdropped;
  EXECUTE format('DROP VIEW IF EXISTS as_of.%I', followed);
  -- The conditions stand outside, where the planner can hand them down to either half with its index.
  EXECUTE format(
    'CREATE VIEW as_of.%1$I AS SELECT %2$s FROM (
       SELECT %2$s, ''infinity''::timestamptz AS until FROM public.%1$I UNION ALL SELECT %2$s, until FROM past.%1$I
     ) u WHERE u.%3$I <= as_of.moment() AND u.until > as_of.moment()',
    followed, listed, since_column);
END $$;

CALL past.follow('person', 'updated_at');
CALL past.follow('person_name', 'since');
CALL past.follow('organization', 'updated_at');
CALL past.follow('tenure', 'since');
CALL past.follow('source', 'updated_at');
CALL past.follow('claim', 'updated_at');
CALL past.follow('claim_counterpart', 'since');
CALL past.follow('outcome', 'since');
CALL past.follow('outcome_source', 'since');
CALL past.follow('relation', 'updated_at');
CALL past.follow('statement', 'updated_at');
CALL past.follow('stance', 'since');
CALL past.follow('citation', 'since');
CALL past.follow('hop', 'since');
CALL past.follow('claim_facts', 'since');
CALL past.follow('timeline_entry', 'since');
CALL past.follow('search_entry', 'since');

-- The log only grows: what had been written of it by the moment.
CREATE VIEW as_of.change AS SELECT * FROM public.change WHERE at <= as_of.moment();

-- A statement whose status stays the same stays as whole as it was.
DROP TRIGGER statement_whole ON statement;
CREATE CONSTRAINT TRIGGER statement_whole AFTER INSERT OR UPDATE OF status ON statement
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION statement_is_whole();
