-- Words typed into one form and carried on in another: the first goes when the second is saved, at whichever machine.
ALTER TABLE "kept_form" ADD COLUMN "carried_from" JSONB NOT NULL DEFAULT '[]';

ALTER TABLE "kept_form" ADD CONSTRAINT "kept_form_carried_from_is_bounded" CHECK (
    jsonb_typeof("carried_from") = 'array' AND length("carried_from"::text) <= 20000
);
