-- A change may be marked a correction, with a reason for the public.
ALTER TABLE "change" ADD COLUMN "correction" TEXT;

-- Few changes are: listing them reads these alone. Prisma's schema can't say this index.
CREATE INDEX "change_correction_seq" ON "change"("seq") WHERE "correction" IS NOT NULL;
