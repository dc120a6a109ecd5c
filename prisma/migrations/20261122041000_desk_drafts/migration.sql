-- What an editor has in the works at the desk, as it is typed. It is no part of the record: nobody else reads it,
-- and no log tells of it.
CREATE TABLE "desk_draft" (
    "id" TEXT NOT NULL,
    "owner_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "taken_at" TIMESTAMPTZ(6) NOT NULL,
    "state" JSONB NOT NULL,
    "version" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "desk_draft_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "desk_draft_owner_id_updated_at_idx" ON "desk_draft"("owner_id", "updated_at" DESC);
