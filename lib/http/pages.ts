import { anybody } from "../auth/schema";
import { forAll, isPersonal, momentNow } from "./asked";
import { tagsIn } from "./tags";

/**
 * What a shared cache may know of a reader's page: its tag and how long it holds. A page depends on nothing
 * but the record, the day and the build, so one look-up tells whether it would be the same.
 * @param build the build's id: another build names other files
 * @returns null for whoever is signed in, whose page is nobody else's
 */
export async function freshnessOf(
  request: Request,
  build: string,
): Promise<{ headers: Record<string, string>; isSame: boolean } | null> {
  if (isPersonal(request)) return null;
  const { seq, day } = await momentNow(anybody);
  // The same address answers a browser with a page and the router with a part of one.
  const form = request.headers.get("rsc") === null ? "page" : "part";
  const etag = `"${form}.${seq}.${day}.${build}"`;
  const isSame = tagsIn(request.headers.get("if-none-match")).includes(etag);
  return { headers: { ...forAll, etag }, isSame };
}
