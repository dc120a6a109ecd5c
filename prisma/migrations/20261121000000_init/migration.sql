-- Search folds accents and finds parts of names in any script.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

CREATE TEXT SEARCH CONFIGURATION standing (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION standing
  ALTER MAPPING FOR hword, hword_part, word WITH unaccent, simple;

-- CreateEnum
CREATE TYPE "record_status" AS ENUM ('draft', 'published', 'retracted', 'merged');

-- CreateEnum
CREATE TYPE "organization_kind" AS ENUM ('newspaper', 'magazine', 'agency', 'broadcaster', 'channel', 'website', 'aggregator', 'government', 'party', 'company', 'other');

-- CreateEnum
CREATE TYPE "source_kind" AS ENUM ('article', 'post', 'broadcast', 'transcript', 'document');

-- CreateEnum
CREATE TYPE "claim_category" AS ENUM ('favour', 'rift', 'loyalty', 'appointment', 'promotion', 'demotion', 'reassignment', 'dismissal', 'resignation', 'absence', 'health', 'death', 'performance', 'investigation', 'detention', 'succession', 'tenure', 'other');

-- CreateEnum
CREATE TYPE "claim_effect" AS ENUM ('weakens', 'strengthens', 'neutral');

-- CreateEnum
CREATE TYPE "stance_kind" AS ENUM ('support', 'deny', 'query', 'comment');

-- CreateEnum
CREATE TYPE "stance_manner" AS ENUM ('categorical', 'partial', 'non_denial', 'no_comment');

-- CreateEnum
CREATE TYPE "attribution" AS ENUM ('on_record', 'background', 'deep_background');

-- CreateEnum
CREATE TYPE "citation_dates" AS ENUM ('utterance', 'occurrence');

-- CreateEnum
CREATE TYPE "relation_kind" AS ENUM ('evidence', 'contradicts', 'refines', 'escalates', 'alternative');

-- CreateEnum
CREATE TYPE "outcome_verdict" AS ENUM ('borne_out', 'partly', 'not_borne_out', 'lapsed', 'undetermined');

-- CreateEnum
CREATE TYPE "record_type" AS ENUM ('person', 'organization', 'source', 'claim', 'relation', 'statement');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('reader', 'editor', 'reviewer', 'administrator');

-- CreateTable
CREATE TABLE "person" (
    "id" TEXT NOT NULL,
    "ordinal" BIGSERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "summary" TEXT,
    "note" TEXT,
    "wikidata_id" TEXT,
    "status" "record_status" NOT NULL,
    "version" INTEGER NOT NULL,
    "retraction_reason" TEXT,
    "created_by" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person_name" (
    "person_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "language" TEXT,

    CONSTRAINT "person_name_pkey" PRIMARY KEY ("person_id","position")
);

-- CreateTable
CREATE TABLE "tenure" (
    "person_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "office" TEXT NOT NULL,
    "organization_id" TEXT,
    "from" TEXT NOT NULL,
    "from_from" DATE,
    "from_to" DATE,
    "to" TEXT NOT NULL,
    "to_from" DATE,
    "to_to" DATE,

    CONSTRAINT "tenure_pkey" PRIMARY KEY ("person_id","position")
);

-- CreateTable
CREATE TABLE "organization" (
    "id" TEXT NOT NULL,
    "ordinal" BIGSERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "organization_kind" NOT NULL,
    "country" TEXT,
    "language" TEXT,
    "audience" INTEGER,
    "note" TEXT,
    "status" "record_status" NOT NULL,
    "version" INTEGER NOT NULL,
    "retraction_reason" TEXT,
    "created_by" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "former_slug" (
    "record_type" "record_type" NOT NULL,
    "slug" TEXT NOT NULL,
    "record_id" TEXT NOT NULL,

    CONSTRAINT "former_slug_pkey" PRIMARY KEY ("record_type","slug")
);

-- CreateTable
CREATE TABLE "source" (
    "id" TEXT NOT NULL,
    "ordinal" BIGSERIAL NOT NULL,
    "publisher_id" TEXT,
    "kind" "source_kind" NOT NULL,
    "title" TEXT NOT NULL,
    "author" TEXT,
    "url" TEXT,
    "language" TEXT,
    "published_on" TEXT NOT NULL,
    "published_on_from" DATE,
    "published_on_to" DATE,
    "note" TEXT,
    "status" "record_status" NOT NULL,
    "version" INTEGER NOT NULL,
    "retraction_reason" TEXT,
    "created_by" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "snapshot" (
    "id" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "taken_at" TIMESTAMPTZ(6) NOT NULL,
    "sha256" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "snapshot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim" (
    "id" TEXT NOT NULL,
    "ordinal" BIGSERIAL NOT NULL,
    "person_id" TEXT NOT NULL,
    "category" "claim_category" NOT NULL,
    "effect" "claim_effect" NOT NULL,
    "text" TEXT NOT NULL,
    "occurred_on" TEXT,
    "occurred_on_from" DATE,
    "occurred_on_to" DATE,
    "horizon" TEXT,
    "horizon_from" DATE,
    "horizon_to" DATE,
    "status" "record_status" NOT NULL,
    "merged_into_id" TEXT,
    "version" INTEGER NOT NULL,
    "retraction_reason" TEXT,
    "created_by" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim_counterpart" (
    "claim_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "person_id" TEXT NOT NULL,

    CONSTRAINT "claim_counterpart_pkey" PRIMARY KEY ("claim_id","position")
);

-- CreateTable
CREATE TABLE "outcome" (
    "claim_id" TEXT NOT NULL,
    "verdict" "outcome_verdict" NOT NULL,
    "decided_on" TEXT NOT NULL,
    "decided_on_from" DATE,
    "decided_on_to" DATE,
    "reason" TEXT NOT NULL,

    CONSTRAINT "outcome_pkey" PRIMARY KEY ("claim_id")
);

-- CreateTable
CREATE TABLE "outcome_source" (
    "claim_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "source_id" TEXT NOT NULL,

    CONSTRAINT "outcome_source_pkey" PRIMARY KEY ("claim_id","position")
);

-- CreateTable
CREATE TABLE "relation" (
    "id" TEXT NOT NULL,
    "ordinal" BIGSERIAL NOT NULL,
    "from_claim_id" TEXT NOT NULL,
    "to_claim_id" TEXT NOT NULL,
    "kind" "relation_kind" NOT NULL,
    "status" "record_status" NOT NULL,
    "version" INTEGER NOT NULL,
    "retraction_reason" TEXT,
    "created_by" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "relation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "statement" (
    "id" TEXT NOT NULL,
    "ordinal" BIGSERIAL NOT NULL,
    "speaker_person_id" TEXT,
    "speaker_organization_id" TEXT,
    "speaker_anonymous" TEXT,
    "speaker_source_id" TEXT,
    "capacity" TEXT,
    "attribution" "attribution" NOT NULL,
    "said_on" TEXT NOT NULL,
    "said_on_from" DATE,
    "said_on_to" DATE,
    "text" TEXT NOT NULL,
    "status" "record_status" NOT NULL,
    "version" INTEGER NOT NULL,
    "retraction_reason" TEXT,
    "created_by" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "statement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stance" (
    "statement_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "claim_id" TEXT NOT NULL,
    "stance" "stance_kind" NOT NULL,
    "manner" "stance_manner",

    CONSTRAINT "stance_pkey" PRIMARY KEY ("statement_id","position")
);

-- CreateTable
CREATE TABLE "citation" (
    "statement_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "source_id" TEXT NOT NULL,
    "quote" TEXT,
    "language" TEXT,
    "translated" BOOLEAN,
    "dated_as" TEXT,
    "dated_as_from" DATE,
    "dated_as_to" DATE,
    "dates" "citation_dates",
    "note" TEXT,

    CONSTRAINT "citation_pkey" PRIMARY KEY ("statement_id","position")
);

-- CreateTable
CREATE TABLE "hop" (
    "statement_id" TEXT NOT NULL,
    "citation_position" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "person_id" TEXT,
    "organization_id" TEXT,
    "anonymous" TEXT,

    CONSTRAINT "hop_pkey" PRIMARY KEY ("statement_id","citation_position","position")
);

-- CreateTable
CREATE TABLE "change" (
    "seq" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL,
    "actor_id" TEXT NOT NULL,
    "actor_name" TEXT NOT NULL,
    "actor_role" "role" NOT NULL,
    "reason" TEXT NOT NULL,
    "previous_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "change_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "revision" (
    "record_type" "record_type" NOT NULL,
    "record_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "change_seq" BIGINT NOT NULL,
    "position" INTEGER NOT NULL,
    "body" JSONB NOT NULL,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("record_type","record_id","version")
);

-- CreateTable
CREATE TABLE "change_head" (
    "id" INTEGER NOT NULL,
    "seq" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "change_head_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim_facts" (
    "claim_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "lapses_after" DATE,
    "reports" INTEGER NOT NULL,
    "origins_min" INTEGER NOT NULL,
    "origins_max" INTEGER NOT NULL,
    "support_count" INTEGER NOT NULL,
    "deny_count" INTEGER NOT NULL,
    "query_count" INTEGER NOT NULL,
    "comment_count" INTEGER NOT NULL,
    "first_said_from" DATE,
    "first_said_to" DATE,
    "first_denied_from" DATE,
    "first_denied_to" DATE,
    "latency_min" INTEGER,
    "latency_max" INTEGER,
    "facts" JSONB NOT NULL,

    CONSTRAINT "claim_facts_pkey" PRIMARY KEY ("claim_id")
);

-- CreateTable
CREATE TABLE "timeline_entry" (
    "person_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "record_id" TEXT NOT NULL,
    "sort_day" DATE NOT NULL,
    "on" TEXT NOT NULL,
    "from" DATE,
    "to" DATE,
    "stances" TEXT[],
    "categories" TEXT[],
    "organizations" TEXT[],

    CONSTRAINT "timeline_entry_pkey" PRIMARY KEY ("person_id","kind","record_id")
);

-- CreateTable
CREATE TABLE "search_entry" (
    "record_type" "record_type" NOT NULL,
    "record_id" TEXT NOT NULL,
    "ordinal" BIGSERIAL NOT NULL,
    "person_id" TEXT,
    "title" TEXT NOT NULL,
    "names" TEXT NOT NULL,
    "words" tsvector NOT NULL,

    CONSTRAINT "search_entry_pkey" PRIMARY KEY ("record_type","record_id")
);

-- CreateTable
CREATE TABLE "record_identity" (
    "record_type" "record_type" NOT NULL,
    "sha256" TEXT NOT NULL,
    "record_id" TEXT NOT NULL,

    CONSTRAINT "record_identity_pkey" PRIMARY KEY ("record_type","sha256","record_id")
);

-- CreateTable
CREATE TABLE "idempotency_key" (
    "actor_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "body_sha256" TEXT NOT NULL,
    "status" INTEGER NOT NULL,
    "headers" JSONB NOT NULL,
    "answer" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("actor_id","key")
);

-- CreateTable
CREATE TABLE "api_token" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "role" NOT NULL,
    "sha256" TEXT NOT NULL,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "revoked_at" TIMESTAMPTZ(6),

    CONSTRAINT "api_token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "role" "role" NOT NULL DEFAULT 'reader',
    "must_change_password" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(6) NOT NULL,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "user_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(6),
    "refresh_token_expires_at" TIMESTAMPTZ(6),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "person_slug_key" ON "person"("slug");

-- CreateIndex
CREATE INDEX "person_created_by_updated_at_idx" ON "person"("created_by", "updated_at" DESC);

-- CreateIndex
CREATE INDEX "tenure_organization_id_idx" ON "tenure"("organization_id");

-- CreateIndex
CREATE INDEX "tenure_from_from_to_to_idx" ON "tenure"("from_from", "to_to");

-- CreateIndex
CREATE UNIQUE INDEX "organization_slug_key" ON "organization"("slug");

-- CreateIndex
CREATE INDEX "organization_created_by_updated_at_idx" ON "organization"("created_by", "updated_at" DESC);

-- CreateIndex
CREATE INDEX "source_publisher_id_published_on_from_idx" ON "source"("publisher_id", "published_on_from");

-- CreateIndex
CREATE INDEX "source_published_on_from_published_on_to_idx" ON "source"("published_on_from", "published_on_to");

-- CreateIndex
CREATE INDEX "source_url_idx" ON "source" USING HASH ("url");

-- CreateIndex
CREATE INDEX "source_created_by_updated_at_idx" ON "source"("created_by", "updated_at" DESC);

-- CreateIndex
CREATE INDEX "snapshot_source_id_idx" ON "snapshot"("source_id");

-- CreateIndex
CREATE INDEX "claim_person_id_id_idx" ON "claim"("person_id", "id");

-- CreateIndex
CREATE INDEX "claim_occurred_on_from_occurred_on_to_idx" ON "claim"("occurred_on_from", "occurred_on_to");

-- CreateIndex
CREATE INDEX "claim_horizon_from_horizon_to_idx" ON "claim"("horizon_from", "horizon_to");

-- CreateIndex
CREATE INDEX "claim_merged_into_id_idx" ON "claim"("merged_into_id");

-- CreateIndex
CREATE INDEX "claim_created_by_updated_at_idx" ON "claim"("created_by", "updated_at" DESC);

-- CreateIndex
CREATE INDEX "claim_counterpart_person_id_idx" ON "claim_counterpart"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "claim_counterpart_claim_id_person_id_key" ON "claim_counterpart"("claim_id", "person_id");

-- CreateIndex
CREATE INDEX "outcome_decided_on_from_decided_on_to_idx" ON "outcome"("decided_on_from", "decided_on_to");

-- CreateIndex
CREATE INDEX "outcome_source_source_id_idx" ON "outcome_source"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "outcome_source_claim_id_source_id_key" ON "outcome_source"("claim_id", "source_id");

-- CreateIndex
CREATE INDEX "relation_to_claim_id_idx" ON "relation"("to_claim_id");

-- CreateIndex
CREATE UNIQUE INDEX "relation_from_claim_id_to_claim_id_kind_key" ON "relation"("from_claim_id", "to_claim_id", "kind");

-- CreateIndex
CREATE INDEX "statement_speaker_person_id_said_on_from_idx" ON "statement"("speaker_person_id", "said_on_from");

-- CreateIndex
CREATE INDEX "statement_speaker_organization_id_said_on_from_idx" ON "statement"("speaker_organization_id", "said_on_from");

-- CreateIndex
CREATE INDEX "statement_speaker_source_id_idx" ON "statement"("speaker_source_id");

-- CreateIndex
CREATE INDEX "statement_said_on_from_said_on_to_idx" ON "statement"("said_on_from", "said_on_to");

-- CreateIndex
CREATE INDEX "statement_created_by_updated_at_idx" ON "statement"("created_by", "updated_at" DESC);

-- CreateIndex
CREATE INDEX "stance_claim_id_statement_id_idx" ON "stance"("claim_id", "statement_id");

-- CreateIndex
CREATE UNIQUE INDEX "stance_statement_id_claim_id_key" ON "stance"("statement_id", "claim_id");

-- CreateIndex
CREATE INDEX "citation_source_id_statement_id_idx" ON "citation"("source_id", "statement_id");

-- CreateIndex
CREATE INDEX "citation_dated_as_from_dated_as_to_idx" ON "citation"("dated_as_from", "dated_as_to");

-- CreateIndex
CREATE INDEX "hop_person_id_idx" ON "hop"("person_id");

-- CreateIndex
CREATE INDEX "hop_organization_id_idx" ON "hop"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "change_hash_key" ON "change"("hash");

-- CreateIndex
CREATE INDEX "change_at_idx" ON "change"("at");

-- CreateIndex
CREATE UNIQUE INDEX "revision_change_seq_position_key" ON "revision"("change_seq", "position");

-- CreateIndex
CREATE INDEX "claim_facts_person_id_claim_id_idx" ON "claim_facts"("person_id", "claim_id");

-- CreateIndex
CREATE INDEX "timeline_entry_person_id_sort_day_record_id_kind_idx" ON "timeline_entry"("person_id", "sort_day", "record_id", "kind");

-- CreateIndex
CREATE INDEX "timeline_entry_kind_sort_day_record_id_idx" ON "timeline_entry"("kind", "sort_day", "record_id");

-- CreateIndex
CREATE INDEX "timeline_entry_record_id_idx" ON "timeline_entry"("record_id");

-- CreateIndex
CREATE INDEX "search_entry_ordinal_idx" ON "search_entry"("ordinal");

-- CreateIndex
CREATE INDEX "search_entry_words_idx" ON "search_entry" USING GIN ("words");

-- CreateIndex
CREATE INDEX "search_entry_names_idx" ON "search_entry" USING GIN ("names" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "idempotency_key_created_at_idx" ON "idempotency_key"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "api_token_sha256_key" ON "api_token"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "account_user_id_idx" ON "account"("user_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- AddForeignKey
ALTER TABLE "person_name" ADD CONSTRAINT "person_name_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "tenure" ADD CONSTRAINT "tenure_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "tenure" ADD CONSTRAINT "tenure_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_publisher_id_fkey" FOREIGN KEY ("publisher_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "snapshot" ADD CONSTRAINT "snapshot_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "claim_counterpart" ADD CONSTRAINT "claim_counterpart_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "claim_counterpart" ADD CONSTRAINT "claim_counterpart_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "outcome" ADD CONSTRAINT "outcome_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "outcome_source" ADD CONSTRAINT "outcome_source_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "outcome"("claim_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "outcome_source" ADD CONSTRAINT "outcome_source_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "relation" ADD CONSTRAINT "relation_from_claim_id_fkey" FOREIGN KEY ("from_claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "relation" ADD CONSTRAINT "relation_to_claim_id_fkey" FOREIGN KEY ("to_claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_speaker_person_id_fkey" FOREIGN KEY ("speaker_person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_speaker_organization_id_fkey" FOREIGN KEY ("speaker_organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_speaker_source_id_fkey" FOREIGN KEY ("speaker_source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "stance" ADD CONSTRAINT "stance_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statement"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "stance" ADD CONSTRAINT "stance_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statement"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "hop" ADD CONSTRAINT "hop_statement_id_citation_position_fkey" FOREIGN KEY ("statement_id", "citation_position") REFERENCES "citation"("statement_id", "position") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "hop" ADD CONSTRAINT "hop_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "hop" ADD CONSTRAINT "hop_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_change_seq_fkey" FOREIGN KEY ("change_seq") REFERENCES "change"("seq") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "claim_facts" ADD CONSTRAINT "claim_facts_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- From here on: the rules that Prisma's schema language can't say.

-- An EDTF text and its bound days belong together. Whole days, months and years are computed here
-- again, so that no writer can store a bound that belies its text; for the rest the bounds must be
-- there (at least one, unless the text is unknown or open at both ends) and in order.
CREATE FUNCTION edtf_fits(edtf text, lower_day date, upper_day date) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE
    WHEN edtf IS NULL OR edtf IN ('', '..') THEN lower_day IS NULL AND upper_day IS NULL
    WHEN edtf ~ '^\d{4}-(0[1-9]|1[0-2])-\d{2}[~?%]?$' THEN
      lower_day = upper_day AND to_char(lower_day, 'YYYY-MM-DD') = substr(edtf, 1, 10)
    WHEN edtf ~ '^\d{4}-(0[1-9]|1[0-2])[~?%]?$' THEN
      to_char(lower_day, 'YYYY-MM-DD') = substr(edtf, 1, 7) || '-01'
      AND upper_day = (lower_day + interval '1 month' - interval '1 day')::date
    WHEN edtf ~ '^\d{4}[~?%]?$' THEN
      to_char(lower_day, 'YYYY-MM-DD') = substr(edtf, 1, 4) || '-01-01'
      AND to_char(upper_day, 'YYYY-MM-DD') = substr(edtf, 1, 4) || '-12-31'
    WHEN edtf ~ '/' THEN
      (lower_day IS NULL) = (split_part(edtf, '/', 1) IN ('', '..'))
      AND (upper_day IS NULL) = (split_part(edtf, '/', 2) IN ('', '..'))
      AND (lower_day IS NULL OR upper_day IS NULL OR lower_day <= upper_day)
    ELSE lower_day IS NOT NULL AND upper_day IS NOT NULL AND lower_day <= upper_day
  END
$$;

ALTER TABLE source ADD CONSTRAINT source_published_on_edtf
  CHECK (edtf_fits(published_on, published_on_from, published_on_to) IS TRUE);
ALTER TABLE claim ADD CONSTRAINT claim_occurred_on_edtf
  CHECK (edtf_fits(occurred_on, occurred_on_from, occurred_on_to) IS TRUE);
ALTER TABLE claim ADD CONSTRAINT claim_horizon_edtf
  CHECK (edtf_fits(horizon, horizon_from, horizon_to) IS TRUE);
ALTER TABLE statement ADD CONSTRAINT statement_said_on_edtf
  CHECK (edtf_fits(said_on, said_on_from, said_on_to) IS TRUE);
ALTER TABLE citation ADD CONSTRAINT citation_dated_as_edtf
  CHECK (edtf_fits(dated_as, dated_as_from, dated_as_to) IS TRUE);
ALTER TABLE outcome ADD CONSTRAINT outcome_decided_on_edtf
  CHECK (edtf_fits(decided_on, decided_on_from, decided_on_to) IS TRUE);
ALTER TABLE tenure ADD CONSTRAINT tenure_from_edtf CHECK (edtf_fits("from", from_from, from_to) IS TRUE);
ALTER TABLE tenure ADD CONSTRAINT tenure_to_edtf CHECK (edtf_fits("to", to_from, to_to) IS TRUE);
ALTER TABLE tenure ADD CONSTRAINT tenure_in_order CHECK (to_to >= from_from);

-- Exactly one kind of speaker, and of relayer.
ALTER TABLE statement ADD CONSTRAINT statement_one_speaker
  CHECK (num_nonnulls(speaker_person_id, speaker_organization_id, speaker_anonymous, speaker_source_id) = 1);
ALTER TABLE hop ADD CONSTRAINT hop_one_relayer CHECK (num_nonnulls(person_id, organization_id, anonymous) = 1);

-- A manner only where it fits its stance.
ALTER TABLE stance ADD CONSTRAINT stance_manner_fits CHECK (
  manner IS NULL
  OR (stance = 'deny' AND manner IN ('categorical', 'partial'))
  OR (stance = 'comment' AND manner IN ('non_denial', 'no_comment'))
);

-- A date that a source gives says what it dates, and the other way round.
ALTER TABLE citation ADD CONSTRAINT citation_dates_what CHECK ((dated_as IS NULL) = (dates IS NULL));

ALTER TABLE person ADD CONSTRAINT person_slug_form CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE organization ADD CONSTRAINT organization_slug_form CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE relation ADD CONSTRAINT relation_of_two_claims CHECK (from_claim_id <> to_claim_id);
ALTER TABLE claim ADD CONSTRAINT claim_merged_somewhere
  CHECK ((status = 'merged') = (merged_into_id IS NOT NULL) AND merged_into_id IS DISTINCT FROM id);
ALTER TABLE change_head ADD CONSTRAINT change_head_one_row CHECK (id = 1);
ALTER TABLE api_token ADD CONSTRAINT api_token_sha256_form CHECK (sha256 ~ '^[0-9a-f]{64}$');

ALTER TABLE person ADD CONSTRAINT person_retracted_with_reason CHECK (status <> 'retracted' OR retraction_reason IS NOT NULL);
ALTER TABLE organization ADD CONSTRAINT organization_retracted_with_reason CHECK (status <> 'retracted' OR retraction_reason IS NOT NULL);
ALTER TABLE source ADD CONSTRAINT source_retracted_with_reason CHECK (status <> 'retracted' OR retraction_reason IS NOT NULL);
ALTER TABLE claim ADD CONSTRAINT claim_retracted_with_reason CHECK (status <> 'retracted' OR retraction_reason IS NOT NULL);
ALTER TABLE relation ADD CONSTRAINT relation_retracted_with_reason CHECK (status <> 'retracted' OR retraction_reason IS NOT NULL);
ALTER TABLE statement ADD CONSTRAINT statement_retracted_with_reason CHECK (status <> 'retracted' OR retraction_reason IS NOT NULL);

-- A published statement has a stance and a citation. Looked at when the transaction ends, since the
-- parts of a statement are written one after the other.
CREATE FUNCTION statement_is_whole() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  statement_id_touched text;
BEGIN
  IF TG_TABLE_NAME = 'statement' THEN
    statement_id_touched := NEW.id;
  ELSE
    statement_id_touched := OLD.statement_id;
  END IF;
  IF EXISTS (SELECT FROM statement s WHERE s.id = statement_id_touched AND s.status = 'published') THEN
    IF NOT EXISTS (SELECT FROM stance x WHERE x.statement_id = statement_id_touched) THEN
      RAISE EXCEPTION 'published statement % has no stance', statement_id_touched
        USING ERRCODE = 'check_violation', CONSTRAINT = 'statement_has_stance';
    END IF;
    IF NOT EXISTS (SELECT FROM citation x WHERE x.statement_id = statement_id_touched) THEN
      RAISE EXCEPTION 'published statement % has no citation', statement_id_touched
        USING ERRCODE = 'check_violation', CONSTRAINT = 'statement_has_citation';
    END IF;
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER statement_whole AFTER INSERT OR UPDATE ON statement
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION statement_is_whole();
CREATE CONSTRAINT TRIGGER stance_left AFTER DELETE OR UPDATE ON stance
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION statement_is_whole();
CREATE CONSTRAINT TRIGGER citation_left AFTER DELETE OR UPDATE ON citation
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION statement_is_whole();

-- Histories only grow, and ids are never reused: a record is retracted or merged, not deleted.
CREATE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% on % is refused: %', TG_OP, TG_TABLE_NAME,
    CASE WHEN TG_TABLE_NAME IN ('change', 'revision', 'snapshot', 'former_slug') THEN 'it is append-only'
         ELSE 'records are retracted, never deleted' END
    USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER change_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON change
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER revision_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON revision
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER snapshot_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON snapshot
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER former_slug_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON former_slug
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER change_head_stays BEFORE DELETE OR TRUNCATE ON change_head
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER person_stays BEFORE DELETE OR TRUNCATE ON person
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER organization_stays BEFORE DELETE OR TRUNCATE ON organization
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER source_stays BEFORE DELETE OR TRUNCATE ON source
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER claim_stays BEFORE DELETE OR TRUNCATE ON claim
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER relation_stays BEFORE DELETE OR TRUNCATE ON relation
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER statement_stays BEFORE DELETE OR TRUNCATE ON statement
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

-- The chain of changes starts here; the first change follows 64 zeros.
INSERT INTO change_head (id, seq, at, hash) VALUES (1, 0, '2000-01-01T00:00:00Z', repeat('0', 64));
