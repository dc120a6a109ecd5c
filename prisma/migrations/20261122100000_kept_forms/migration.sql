-- What an editor has typed into a form of the desk and not saved yet. It is no part of the record: nobody else reads
-- it, no log tells of it, and it goes with the account.
CREATE TABLE "kept_form" (
    "owner_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "values" JSONB NOT NULL,
    "version" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "kept_form_pkey" PRIMARY KEY ("owner_id", "name"),
    CONSTRAINT "kept_form_is_bounded" CHECK (
        length("name") <= 300 AND length("address") <= 20000 AND length("version") <= 40
        AND jsonb_typeof("values") = 'object' AND length("values"::text) <= 1000000
    )
);

CREATE INDEX "kept_form_owner_id_updated_at_idx" ON "kept_form"("owner_id", "updated_at" DESC);

ALTER TABLE "kept_form" ADD CONSTRAINT "kept_form_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;
