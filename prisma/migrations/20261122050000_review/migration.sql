-- Review: a draft is sent, a reviewer publishes it or sends it back. A record's own status knows nothing of
-- it: a draft in review is a draft, as hidden as any. What waits stands in in_review; every act, and every
-- comment, stands in review_act for good.
CREATE TYPE "review_act_kind" AS ENUM ('sent', 'taken_back', 'sent_back', 'published', 'commented');

CREATE TABLE "in_review" (
    "record_type" "record_type" NOT NULL,
    "record_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "sent_at" TIMESTAMPTZ(6) NOT NULL,
    "sent_by" TEXT NOT NULL,
    "sender" TEXT NOT NULL,

    CONSTRAINT "in_review_pkey" PRIMARY KEY ("record_type","record_id")
);

CREATE TABLE "review_act" (
    "seq" BIGSERIAL NOT NULL,
    "record_type" "record_type" NOT NULL,
    "record_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "kind" "review_act_kind" NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL,
    "actor_id" TEXT NOT NULL,
    "actor_name" TEXT NOT NULL,
    "words" TEXT,

    CONSTRAINT "review_act_pkey" PRIMARY KEY ("seq")
);

CREATE INDEX "review_act_record_type_record_id_seq_idx" ON "review_act"("record_type", "record_id", "seq");

ALTER TABLE review_act ADD CONSTRAINT review_act_words CHECK (kind NOT IN ('sent_back', 'commented') OR words <> '');

-- How the house is kept: what an administrator set, and a log of such acts. They name no record of the
-- public's, so they are not in the public log of changes.
CREATE TYPE "house_event_kind" AS ENUM (
    'review_rule', 'role', 'disabled', 'enabled', 'invited', 'uninvited', 'joined', 'signed_out', 'token_made', 'token_revoked');

CREATE TABLE "setting" (
    "name" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("name")
);

CREATE TABLE "house_event" (
    "seq" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL,
    "kind" "house_event_kind" NOT NULL,
    "actor_id" TEXT NOT NULL,
    "actor_name" TEXT NOT NULL,
    "subject_id" TEXT,
    "subject" TEXT,
    "detail" TEXT,

    CONSTRAINT "house_event_pkey" PRIMARY KEY ("seq")
);

ALTER TABLE "user" ADD COLUMN "disabled_at" TIMESTAMPTZ(6);

CREATE OR REPLACE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% on % is refused: %', TG_OP, TG_TABLE_NAME,
    CASE WHEN TG_TABLE_NAME IN ('change', 'revision', 'snapshot', 'former_slug', 'review_act', 'house_event')
         THEN 'it is append-only' ELSE 'records are retracted, never deleted' END
    USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER review_act_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON review_act
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER house_event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON house_event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

-- Whether a reviewer is somebody other than the author: as was set ('on', 'off'), else where there are two
-- editors or more. Every house has an administrator from its first start; they don't count.
CREATE FUNCTION is_reviewed_by_another() RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT CASE (SELECT value FROM setting WHERE name = 'review_by_another') WHEN 'on' THEN true WHEN 'off' THEN false
    ELSE (SELECT count(*) FROM "user" WHERE role IN ('editor', 'reviewer') AND disabled_at IS NULL) >= 2 END
$$;

-- Whether somebody beside this person can review.
CREATE FUNCTION has_other_reviewer(person text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM "user" WHERE role >= 'reviewer' AND disabled_at IS NULL AND id <> person)
$$;
