import { anybody } from "../auth/schema";
import { env } from "../env";
import { isPersonal, momentNow } from "./asked";
import { tagsIn } from "./tags";

// Next writes a page's Vary itself and leaves out Cookie, so a cache may keep a page but must ask before each
// use: whoever is signed in is then answered from here.
const askFirst = { "cache-control": "public, no-cache" };

/**
 * What a shared cache may know of a reader's page: its tag and how long it holds. A page depends on nothing
 * but the record, the day and the build, so one look-up tells whether it would be the same.
 * @returns null for whoever is signed in, whose page is nobody else's
 */
export async function freshnessOf(
  request: Request,
): Promise<{ headers: Record<string, string>; isSame: boolean } | null> {
  if (isPersonal(request)) return null;
  const { seq, day } = await momentNow(anybody);
  // Another build names other files.
  const etag = `"page.${seq}.${day}.${env.buildId}"`;
  const isSame = tagsIn(request.headers.get("if-none-match")).includes(etag);
  return { headers: { ...askFirst, etag }, isSame };
}
