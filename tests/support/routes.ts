import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

type Context = { params: Promise<Record<string, string>> };
type Routes = Partial<Record<string, (request: Request, context: Context) => Promise<Response> | Response>>;
type Found = { file: string; params: Record<string, string> };

const app = fileURLToPath(new URL("../../app", import.meta.url));

/** The route file for a path, as Next finds it: a name of its own before a parameter, that before the rest. */
function findRoute(folder: string, segments: string[]): Found | null {
  const [segment, ...rest] = segments;
  if (segment === undefined) {
    const file = join(folder, "route.ts");
    return existsSync(file) ? { file, params: {} } : null;
  }
  const entries = readdirSync(folder);
  const own = entries.includes(segment) ? findRoute(join(folder, segment), rest) : null;
  if (own) return own;
  const parameter = entries
    .map((entry) => ({ entry, name: /^\[(\w+)\]$/.exec(entry)?.[1] }))
    .find((e) => e.name);
  const within = parameter?.name ? findRoute(join(folder, parameter.entry), rest) : null;
  if (within && parameter?.name) {
    return { file: within.file, params: { ...within.params, [parameter.name]: decodeURIComponent(segment) } };
  }
  const all = join(folder, "[...path]", "route.ts");
  return existsSync(all) ? { file: all, params: {} } : null;
}

/** Answers a request by its route, without a server; HEAD is GET without the body, as in Next. */
export async function inProcess(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const found = findRoute(app, pathname.split("/").filter(Boolean));
  if (!found) throw new Error(`no route for ${pathname}`);
  const routes: Routes = await import(/* @vite-ignore */ found.file);
  const isHead = request.method === "HEAD";
  const answer = routes[isHead ? "GET" : request.method];
  if (!answer) throw new Error(`no ${request.method} in ${found.file}`);
  const response = await answer(request, { params: Promise.resolve(found.params) });
  return isHead ? new Response(null, response) : response;
}
