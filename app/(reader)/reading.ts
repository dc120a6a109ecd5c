import { notFound, permanentRedirect } from "next/navigation";
import type { z } from "zod";
import { asOf, type Past, readPast } from "@/lib/as-of";
import type { Actor } from "@/lib/auth/schema";
import { getActor } from "@/lib/auth/session";
import { findCurrentSlug } from "@/lib/change/slugs";
import { AppError } from "@/lib/errors";
import { findSuccessor } from "@/lib/merge/queries";
import { links } from "@/lib/permalinks";
import { findMoved } from "@/lib/revision/queries";
import type { RevisedType } from "@/lib/revision/schema";

/** What is asked for, or the page that says it isn't on file (for a cursor of another list, too). */
export async function orNotFound<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof AppError && (error.code === "not_found" || error.code === "invalid")) notFound();
    throw error;
  }
}

const isUnknown = (error: unknown) => error instanceof AppError && error.code === "not_found";

/**
 * What is asked for of a person or an organization; or the way there (308), where the slug is one that it had
 * before.
 * @param addressOf where it stands under another slug
 * @param moment as of which it is asked for
 */
export async function orMoved<T>(
  asked: Promise<T>,
  type: "person" | "organization",
  slug: string,
  addressOf: (slug: string) => string,
  moment?: string,
): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    const current = isUnknown(error) ? await findCurrentSlug(type, slug, moment) : null;
    if (current) permanentRedirect(links.withQuery(addressOf(current), { asOf: moment }));
    throw error;
  }
}

/**
 * The way (308) to what a record became that isn't there because it was merged.
 * @param error why it can't be had; thrown again where that is no merge
 * @param moment as of which it is asked for
 */
export async function orMerged(
  error: unknown,
  type: "claim" | "statement" | "source",
  id: string,
  moment?: string,
): Promise<never> {
  const successor = isUnknown(error) ? await findSuccessor(type, id, moment) : null;
  if (successor) permanentRedirect(links.withQuery(links[type](successor), { asOf: moment }));
  throw error;
}

/**
 * What a file under a record's address is made of; or the way (308) to the same file of what the record became
 * by a merge, or under the slug that it has now. The query goes along as it is.
 * @param key by which the address names the record
 */
export async function orMovedFile<T>(
  request: Request,
  type: RevisedType,
  key: string,
  asked: Promise<T>,
): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    const { pathname, search, searchParams } = new URL(request.url);
    const moment = readPast(searchParams.get("asOf") ?? undefined)?.moment ?? undefined;
    const now = isUnknown(error) ? await findMoved(type, key, moment) : null;
    if (now) permanentRedirect(pathname.replace(`/${key}/`, `/${now}/`) + search);
    throw error;
  }
}

export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** The part of an address's query that the schema understands. Unlike the API, a page leaves out what it
 *  doesn't (a tracker's parameter, a mistyped filter) and shows the rest. */
export async function readQuery<T extends z.ZodObject>(schema: T, params: SearchParams): Promise<z.infer<T>> {
  const given = await params;
  const kept: Record<string, string> = {};
  for (const [key, field] of Object.entries(schema.shape)) {
    const value = [given[key]].flat()[0];
    if (value && (field as z.ZodType).safeParse(value).success) kept[key] = value;
  }
  return schema.parse(kept);
}

/** Who reads a page, and the moment of the record that its address asks for, if any. */
export async function getReader(params: SearchParams): Promise<{ actor: Actor; past: Past | null }> {
  const past = readPast([(await params).asOf].flat()[0]);
  return { actor: asOf(await getActor(), past?.moment ?? undefined), past };
}

/** Who reads, as of a moment: for a read that is made once for a page and its metadata. */
export const getReaderAsOf = async (moment: string | undefined): Promise<Actor> =>
  asOf(await getActor(), moment);
