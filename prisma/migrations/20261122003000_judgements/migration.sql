-- The Admiralty code: how reliable an organization is (A to F), how credible a statement (1 to 6). Each is an
-- editor's judgement, on a date, for a stated reason; it is made whole or not at all, and never computed.
ALTER TABLE "organization" ADD COLUMN "reliability_grade" TEXT;
ALTER TABLE "organization" ADD COLUMN "reliability_judged_on" TEXT;
ALTER TABLE "organization" ADD COLUMN "reliability_judged_on_from" DATE;
ALTER TABLE "organization" ADD COLUMN "reliability_judged_on_to" DATE;
ALTER TABLE "organization" ADD COLUMN "reliability_reason" TEXT;
ALTER TABLE "statement" ADD COLUMN "credibility_grade" INTEGER;
ALTER TABLE "statement" ADD COLUMN "credibility_judged_on" TEXT;
ALTER TABLE "statement" ADD COLUMN "credibility_judged_on_from" DATE;
ALTER TABLE "statement" ADD COLUMN "credibility_judged_on_to" DATE;
ALTER TABLE "statement" ADD COLUMN "credibility_reason" TEXT;

ALTER TABLE organization ADD CONSTRAINT organization_reliability_grade CHECK (reliability_grade IN ('A', 'B', 'C', 'D', 'E', 'F'));
ALTER TABLE organization ADD CONSTRAINT organization_reliability_whole
  CHECK (num_nonnulls(reliability_grade, reliability_judged_on, reliability_reason) IN (0, 3));
ALTER TABLE organization ADD CONSTRAINT organization_reliability_judged_on_edtf
  CHECK (edtf_fits(reliability_judged_on, reliability_judged_on_from, reliability_judged_on_to) IS TRUE);
ALTER TABLE statement ADD CONSTRAINT statement_credibility_grade CHECK (credibility_grade BETWEEN 1 AND 6);
ALTER TABLE statement ADD CONSTRAINT statement_credibility_whole
  CHECK (num_nonnulls(credibility_grade, credibility_judged_on, credibility_reason) IN (0, 3));
ALTER TABLE statement ADD CONSTRAINT statement_credibility_judged_on_edtf
  CHECK (edtf_fits(credibility_judged_on, credibility_judged_on_from, credibility_judged_on_to) IS TRUE);

CALL past.follow('organization', 'updated_at');
CALL past.follow('statement', 'updated_at');
