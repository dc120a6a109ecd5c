import type { Actor } from "../../auth/schema";
import { readsFor } from "../../db";
import { termsOf, wordsToTsquery } from "../rules";

const MOST_NEAR = 6;

// Words that sound alike or are spelt nearly the same; how they begin and how long they are decides last.
const near = `
  SELECT a.n::int - 1 AS n, array_agg(w.word ORDER BY w.nearness DESC, w.word) AS words
  FROM unnest($1::text[]) WITH ORDINALITY AS a (asked, n)
  CROSS JOIN LATERAL (
    SELECT k.word, similarity(sound_of(k.word), sound_of(a.asked)) + similarity(k.word, lower(a.asked)) / 2
      - abs(length(k.word) - length(a.asked)) / 40.0 AS nearness
    FROM search_word k WHERE sound_of(k.word) % sound_of(a.asked) AND k.word <> lower(a.asked)
    ORDER BY nearness DESC, k.word LIMIT ${MOST_NEAR}
  ) w
  GROUP BY a.n`;

const isFound =
  "SELECT EXISTS (SELECT FROM search_entry s WHERE s.words @@ to_tsquery('standing', $1)) AS found";

async function finds(actor: Actor, q: string): Promise<boolean> {
  const { rows } = await readsFor(actor).query<{ found: boolean }>({
    name: "search_finds",
    text: isFound,
    values: [wordsToTsquery(q)],
  });
  return rows[0]?.found ?? false;
}

/** What may have been meant instead: the same with words of the record in place of those that nothing has.
 *  Null where what was written finds something, or nothing near it does. */
export async function findHint(actor: Actor, q: string): Promise<string | null> {
  const words = termsOf(q).flatMap((term) => term.words);
  if (words.length === 0 || (await finds(actor, q))) return null;
  // Which words are at fault; where each by itself finds something, no spelling will help.
  const known = await Promise.all(words.map((word) => finds(actor, `"${word}"`)));
  const unknown = words.filter((_, n) => !known[n]);
  if (unknown.length === 0) return null;
  const { rows } = await readsFor(actor).query<{ n: number; words: string[] }>({
    name: "search_near",
    text: near,
    values: [unknown],
  });
  const nearest = new Map(rows.map(({ n, words: found }) => [unknown[n], found]));
  for (let place = 0; place < MOST_NEAR; place += 1) {
    const hint = unknown.reduce(
      (text, word) => text.replace(word, nearest.get(word)?.[place] ?? nearest.get(word)?.[0] ?? word),
      q.normalize("NFC"),
    );
    if (hint !== q && (await finds(actor, hint))) return hint;
  }
  return null;
}
