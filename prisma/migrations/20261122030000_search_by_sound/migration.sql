-- Names found however they are written: Lavrov, Lawrow, Lavroff, Лавров.

-- How a name sounds, roughly, whatever script and spelling it is written in: Cyrillic, Greek and Georgian
-- letters become Latin ones, and the letters that spellings of one name swap (v, w and f; y, j and i; the
-- sibilants with all their digraphs) become one. Of other scripts the letters stay as they are. It is no
-- pronunciation; it only has to be the same for the same name more often than not.
CREATE FUNCTION sound_of(name text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  t text;
BEGIN
  t := translate(lower(normalize(name, NFKC)), 'çčćšśşșžźż', 'ssssssssss');
  -- Letters without their marks: é e, й и, ї і, ё е.
  t := regexp_replace(normalize(t, NFKD), U&'[\0300-\036F]', '', 'g');
  t := replace(replace(replace(replace(t, 'ю', 'iu'), 'я', 'ia'), 'ξ', 'ks'), 'ψ', 'ps');
  t := replace(replace(replace(t, 'ου', 'u'), 'љ', 'li'), 'њ', 'ni');
  -- What is at the end of the first list and has no partner in the second (signs, apostrophes) goes.
  t := translate(t,
    'абвгґдеєжзиіыјклмнопрстуфхцчшщэђћџ' || 'αβγδεζηθικλμνοπρσςτυφχω' || 'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ' || 'ßøłđðþıæœ' || U&'ьъ''\2019\02BC\02B9\2018`',
    'abvggdeessiiiiklmnoprstuvgssssessd' || 'avgdesitiklmnoprsstivgo' || 'abgdevstiklmnopsrstupkgkssssssgsg' || 'soldttiee');
  t := regexp_replace(t, 'ch(?=[rl])', 'g', 'g');
  t := regexp_replace(t, '(schtsch|shch|tsch|tch|sch|tsh|dzh|sh|zh|ch|ts|tz|cz|sz|dz|dj|c(?=[eiy]))', 's', 'g');
  t := regexp_replace(t, 'ph', 'v', 'g');
  t := regexp_replace(t, '([kg])h', 'g', 'g');
  t := regexp_replace(t, 'th', 't', 'g');
  t := regexp_replace(t, '(ck|qu)', 'k', 'g');
  t := regexp_replace(t, 'x', 'ks', 'g');
  t := regexp_replace(t, '(ou|oo)', 'u', 'g');
  t := regexp_replace(t, '([aou])e', '\1', 'g');
  t := translate(t, 'wfzyjhqc', 'vvsiigkk');
  t := regexp_replace(t, '[-.,;:!?"()«»„“”‐–—/]+', ' ', 'g');
  RETURN regexp_replace(t, '(.)\1+', '\1', 'g');
END $$;

ALTER TABLE "search_entry" ADD COLUMN "sounds" TEXT NOT NULL DEFAULT '';
UPDATE "search_entry" SET "sounds" = sound_of("names") WHERE "names" <> '';
ALTER TABLE "search_entry" ALTER COLUMN "sounds" DROP DEFAULT;

-- Only people and organizations have names. One or two letters have no trigram and are looked for in the whole
-- of an index: in that of the names alone that takes a few milliseconds.
DROP INDEX "search_entry_names_idx";
DROP INDEX past."search_entry_names_idx";
CREATE INDEX "search_entry_names_idx" ON "search_entry" USING GIN ("names" gin_trgm_ops) WHERE "names" <> '';
CREATE INDEX "search_entry_sounds_idx" ON "search_entry" USING GIN ("sounds" gin_trgm_ops) WHERE "names" <> '';

CALL past.follow('search_entry', 'since');
UPDATE past."search_entry" SET "sounds" = sound_of("names");

-- Every word that search has ever looked through, for a speller. Words stay when their records go; one is
-- only offered where it finds something.
CREATE TABLE "search_word" (
    "word" TEXT NOT NULL,

    CONSTRAINT "search_word_pkey" PRIMARY KEY ("word")
);

INSERT INTO "search_word" SELECT word FROM ts_stat('SELECT words FROM search_entry')
  WHERE length(word) BETWEEN 3 AND 40 AND word !~ '[0-9./:_@]';

CREATE INDEX "search_word_sound_idx" ON "search_word" USING GIN (sound_of("word") gin_trgm_ops);
