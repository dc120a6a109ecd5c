import { isDeepStrictEqual } from "node:util";
import { say } from "@/lib/runtime/progress.mjs";
import type { Case } from "./cases";
import type { Server } from "./servers";

const SAMPLED = 20;

async function ask(
  { port }: Server,
  path: string,
): Promise<{ status: number; text: string; etag: string | null }> {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`);
  return { status: answer.status, text: await answer.text(), etag: answer.headers.get("etag") };
}

/** What one reads on a page: its text, without scripts and their comments, and without the moment at which
 *  it was made, with which it is cited. */
const wordsOf = (html: string) =>
  html
    .replace(/^.*?<main/s, "")
    .replace(/<\/main>.*$/s, "")
    .replace(/<!--.*?-->/gs, "")
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z|\d\d:\d\d UTC/g, "")
    .replace(/<(title|meta|link)\b[^>]*>(.*?<\/title>)?/gs, "");

/** Where two texts part. */
function apart(one: string, other: string): string {
  let n = 0;
  while (n < one.length && one[n] === other[n]) n += 1;
  return [one, other].map((text) => text.slice(Math.max(0, n - 60), n + 120)).join("\n");
}

/** Makes sure that the floors answer what the product does: of JSON the content, of a page what stands in
 *  its main part. A page of another look is still worth measuring, and is only told of.
 *  @throws Error where a floor's JSON is not the product's */
export async function compareAnswers(
  { name, requests, status, isCompared }: Case,
  servers: Server[],
): Promise<void> {
  const told = new Set<string | undefined>();
  for (const { path, method } of requests.slice(0, SAMPLED)) {
    if (method !== "GET") return;
    const answers = await Promise.all(servers.map((server) => ask(server, path)));
    const contents = answers.map(({ text }) => (isCompared ? JSON.parse(text) : wordsOf(text)));
    answers.forEach((answer, n) => {
      const same = answer.status === status && isDeepStrictEqual(contents[n], contents.at(-1));
      if (same) return;
      const [theirs, own] = [contents[n], contents.at(-1)].map((content) =>
        typeof content === "string" ? content : JSON.stringify(content),
      );
      const difference = `${name}: ${servers[n]?.name} (${answer.status}) answers ${path} in another way than the product:\n${apart(theirs ?? "", own ?? "")}`;
      if (isCompared || answer.status !== status) throw new Error(difference);
      const who = servers[n]?.name;
      if (!told.has(who)) say(difference);
      told.add(who);
    });
  }
}

/** The same requests by somebody who has the answers already. */
export async function asKnown(of: Case, product: Server): Promise<Case> {
  const requests = of.requests.slice(0, 200);
  const known: Case["requests"] = [];
  for (const request of requests) {
    const { etag } = await ask(product, request.path);
    known.push({ ...request, headers: { "if-none-match": etag ?? "" } });
  }
  return {
    name: `${of.name.replace(", JSON", "")}, known (304)`,
    requests: known,
    status: 304,
    target: null,
    isCompared: false,
  };
}

/** The same pages for the next reader, who has none of them. */
export const asKept = (of: Case): Case => ({
  ...of,
  name: `${of.name}, kept`,
  requests: of.requests.slice(0, 200).map(({ headers: _, ...request }) => request),
  target: null,
});
