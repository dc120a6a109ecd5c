import type { Actor } from "../auth/schema";
import { pool } from "../db";
import { edtfText, findEdtf } from "../edtf";
import { AppError, invalid, notFound } from "../errors";
import { listCandidates } from "../extract/queries";
import { accept, faultsOf } from "../faults";
import { language as languageCode } from "../fields";
import { newId } from "../ids";
import { findSnapshot } from "../snapshot/queries";
import { getSource } from "../source/queries";
import type { Page } from "../web/read-page";
import { takeIn } from "../web/take-in";
import { mayWorkOnArticles } from "./policy";
import { findPublisher, findSourceAt } from "./queries";
import { type Article, dayAtHead, layBench } from "./rules";
import { type Bench, type BenchWho, benchKeeping, type Given, MOST_ITEMS } from "./schema";

/** A language as the record writes it, without its region: `en` of `en-US`. */
function languageOf(given: string | null): string | null {
  const code = given?.trim().split(/[-_]/)[0]?.toLowerCase() ?? "";
  return languageCode.safeParse(code).success ? code : null;
}

const insert = `INSERT INTO desk_draft (id, owner_id, title, text, taken_at, state, version, created_at, updated_at)
  VALUES ($1, $2, $3, $4, now(), $5, 1, now(), now())`;

async function lay(actor: Actor, text: string, bench: Bench): Promise<string> {
  const id = newId();
  await pool.query(insert, [id, actor.id, bench.source.title, text, JSON.stringify(bench)]);
  return id;
}

async function proposed(actor: Actor, text: string, article: Article): Promise<Bench> {
  const language = article.language ?? undefined;
  const found = await listCandidates(actor, { text, publishedOn: article.publishedOn ?? "", language });
  const publishedOn = article.publishedOn ?? dayAtHead(found);
  // A day read from the text's head is one more thing to read "on Friday" by.
  const again =
    publishedOn && !article.publishedOn
      ? await listCandidates(actor, { text, publishedOn, language })
      : found;
  return layBench({ ...article, publishedOn }, again, MOST_ITEMS);
}

async function articleOf(actor: Actor, page: Page, given: Given): Promise<Article> {
  const url = page.url ?? given.url.trim();
  const named: BenchWho | null = page.publisher ? { kind: "organization", name: page.publisher } : null;
  const [publisher, source] = await Promise.all([
    findPublisher(actor, page.publisher ?? "", url),
    findSourceAt(actor, url),
  ]);
  return {
    title: page.title,
    author: page.author,
    publisher: publisher ?? named,
    publishedOn: given.publishedOn.trim() || findEdtf(page.publishedOn ?? "")?.edtf || null,
    language: languageOf(page.language),
    url: url || null,
    source: source?.id,
  };
}

/** Puts an article on the actor's bench, with what is found in it. @returns the bench's id
 *  @throws AppError `invalid` where no text can be had of what was given */
export async function startArticle(actor: Actor, given: Given): Promise<string> {
  mayWorkOnArticles(actor);
  const day = edtfText.safeParse(given.publishedOn.trim());
  if (!day.success) throw invalid(faultsOf(day.error, "field", "publishedOn"));
  const page = await takeIn(given);
  return lay(actor, page.text, await proposed(actor, page.text, await articleOf(actor, page, given)));
}

/** Puts a source's kept text on the bench again, to take more out of it. @throws AppError `not_found` */
export async function reopenSource(actor: Actor, id: string): Promise<string> {
  mayWorkOnArticles(actor);
  const [source, snapshot] = await Promise.all([getSource(actor, id), findSnapshot(actor, id)]);
  if (!snapshot) throw notFound("text of this source");
  const { title, author, publishedOn, language, url } = source;
  const publisher: BenchWho | null = source.publisher && { kind: "organization", ...source.publisher };
  const article = { title, author, publishedOn, language, url, publisher, source: id };
  return lay(actor, snapshot.text, await proposed(actor, snapshot.text, article));
}

const keep = `UPDATE desk_draft SET state = $4, title = $5, version = version + 1, updated_at = now()
  WHERE id = $1 AND owner_id = $2 AND version = $3 RETURNING version`;

/** Keeps the bench as it lies. @returns the version that it is now
 *  @throws AppError `stale` when it was kept from elsewhere in between, `not_found` when it is gone */
export async function keepArticle(actor: Actor, id: string, input: unknown): Promise<number> {
  mayWorkOnArticles(actor);
  const { version, bench } = accept(benchKeeping, input);
  const values = [id, actor.id, version, JSON.stringify(bench), bench.source.title];
  const { rows } = await pool.query<{ version: number }>(keep, values);
  if (rows[0]) return rows[0].version;
  const there = await pool.query<{ version: number }>(
    "SELECT version FROM desk_draft WHERE id = $1 AND owner_id = $2",
    [id, actor.id],
  );
  if (!there.rows[0]) throw notFound("article on your bench");
  throw new AppError("stale", "This article was worked on elsewhere in the meantime.");
}

/** Takes an article off the bench. What was entered from it stays. */
export async function clearArticle(actor: Actor, id: string): Promise<void> {
  mayWorkOnArticles(actor);
  const { rowCount } = await pool.query("DELETE FROM desk_draft WHERE id = $1 AND owner_id = $2", [
    id,
    actor.id,
  ]);
  if (rowCount === 0) throw notFound("article on your bench");
}
