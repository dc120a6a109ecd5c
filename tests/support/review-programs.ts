import { createToken } from "@/lib/auth/mutations";
import { actorOf } from "@/lib/auth/queries";
import type { Actor } from "@/lib/auth/schema";
import type { ReviewView, Waiting } from "@/lib/review/schema";
import { site } from "./accounts";
import { api, etagOf, tokenFor } from "./api";
import { enterDrafts, makeReviewers, people, rule } from "./reviewers";

export type Problem = { status: number; detail: string; errors?: { path: string; message: string }[] };
export type Page<T> = { items: T[]; nextCursor: string | null };
export type Written = { id: string; slug?: string; url: string; version: number };

export const programs = { editor: "", colleague: "", reviewer: "", second: "", reader: "" };
type Who = keyof typeof programs;

/** Makes everybody, and a program for each who has one. */
export async function makePrograms() {
  await makeReviewers();
  await rule("off");
  programs.reader = await tokenFor("reader");
  for (const name of ["editor", "colleague", "reviewer", "second"] as const) {
    const expiresAt = new Date(Date.now() + 60 * 60 * 1000);
    const given = { name: `A program of the ${name}`, role: people[name].role, expiresAt };
    programs[name] = (await createToken(people[name], given)).token;
  }
}

/** Somebody's program, as the site sees it. */
export const programOf = async (who: Who): Promise<Actor> =>
  actorOf(new Request(site, { headers: { authorization: `Bearer ${programs[who]}` } }));

export const enterBy = async (who: Who, category: "dismissal" | "health" = "dismissal") =>
  enterDrafts(await programOf(who), category);

export const post = <T = Written>(
  who: Who,
  path: string,
  body: object = {},
  headers: Record<string, string> = {},
) => api<T>("POST", path, { token: programs[who], body, headers });
export const get = <T>(who: Who, path: string, headers: Record<string, string> = {}) =>
  api<T>("GET", path, { token: programs[who], headers });
export const reviewOf = (who: Who, claim: string) => get<ReviewView>(who, `/claims/${claim}/review`);

/** Publishes what a review says, as a program does that has just read it. */
export async function publish(who: Who, claim: string) {
  const review = await reviewOf(who, claim);
  const headers = { "if-match": etagOf(review) };
  return post<Written & Problem>(who, `/claims/${claim}/review/publish`, { seen: review.body.seen }, headers);
}

export const waitingIds = async (who: Who, query = "") =>
  (await get<Page<Waiting>>(who, `/reviews${query}`)).body.items.map(({ id }) => id);
