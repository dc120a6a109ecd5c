import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { Agent, fetch, type Response } from "undici";
import { type AppError, invalid } from "../errors";
import { addressFault, isPublicAddress, literalAddress } from "./addresses";

export const MOST_BYTES = 6 * 1024 * 1024;
const MOST_REDIRECTS = 5;
const DEADLINE = 15_000;

/** What tests put in the place of the world. */
export type World = {
  resolve: (hostname: string) => Promise<string[]>;
  isAllowed: (address: string) => boolean;
  /** As URLs have them: empty for the scheme's own. */
  ports: ReadonlySet<string>;
  /** In milliseconds, for the whole of a fetch. */
  deadline: number;
};

const internet: World = {
  resolve: async (hostname) => (await lookup(hostname, { all: true })).map(({ address }) => address),
  isAllowed: isPublicAddress,
  ports: new Set([""]),
  deadline: DEADLINE,
};

export type Fetched = { url: string; type: string; bytes: Uint8Array };

const refused = (message: string): AppError => invalid([{ path: "url", message }]);
const late = (deadline: number) =>
  refused(`The page didn’t come within ${Math.ceil(deadline / 1000)} seconds. Paste its text instead.`);

/** Waits no longer than the signal: DNS look-ups can't be called off. */
function within<T>(signal: AbortSignal, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    promise.then(resolve, reject);
  });
}

/** The address that a URL may be fetched from. All that its name stands for must be public: which of them is
 *  asked is nobody's choice but the machine's. */
async function judgedAddress(url: URL, world: World, signal: AbortSignal): Promise<string> {
  const fault = addressFault(url, world.ports);
  if (fault) throw refused(fault);
  const literal = literalAddress(url.hostname);
  const addresses = literal
    ? [literal]
    : await within(signal, world.resolve(url.hostname)).catch((error: unknown) => {
        if (signal.aborted) throw error;
        throw refused(`There is no such place as “${url.hostname}”.`);
      });
  const [first] = addresses;
  if (first === undefined) throw refused(`There is no such place as “${url.hostname}”.`);
  if (!addresses.every(world.isAllowed))
    throw refused(
      `“${url.hostname}” isn’t on the public internet; nothing is fetched from this machine or its network.`,
    );
  return first;
}

const readable = /^(text\/(html|plain|markdown)|application\/xhtml\+xml)$/;

function typeOf(response: Response): string {
  const type =
    (response.headers.get("content-type") ?? "text/html").split(";")[0]?.trim().toLowerCase() ?? "";
  if (!readable.test(type)) throw refused(`What is there is no article but ${type || "of no known kind"}.`);
  return type;
}

/** The body, unpacked, as long as it stays within bounds: a small file may unpack to a very large one. */
async function bytesOf(response: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.byteLength;
    if (size > MOST_BYTES)
      throw refused(
        `The page is larger than ${MOST_BYTES / 1024 / 1024} MB. Paste the article’s text instead.`,
      );
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** One request, to the address that was judged and no other, whatever DNS says in between. */
async function ask(url: URL, address: string, signal: AbortSignal) {
  const family = isIP(address);
  const agent = new Agent({
    connect: {
      timeout: 5_000,
      lookup: (_host, options, done) =>
        options.all ? done(null, [{ address, family }]) : done(null, address, family),
    },
    maxResponseSize: MOST_BYTES * 2,
  });
  try {
    const response = await fetch(url, {
      dispatcher: agent,
      redirect: "manual",
      signal,
      headers: {
        accept: "text/html,application/xhtml+xml,text/plain;q=0.9",
        "user-agent": "Standing (an editor asked for this page)",
      },
    });
    const location = response.headers.get("location");
    if (response.status >= 300 && response.status < 400 && location) {
      await response.body?.cancel();
      return { location };
    }
    if (!response.ok) throw refused(`The page’s server answered ${response.status}. Paste the text instead.`);
    return {
      type: response.headers.get("content-type") ?? "",
      kind: typeOf(response),
      bytes: await bytesOf(response),
    };
  } finally {
    await agent.destroy();
  }
}

/**
 * Fetches a page of the public internet; every address is judged after it is resolved, and again after each
 * redirect.
 * @throws AppError `invalid` at `url`, with what to do about it
 */
export async function fetchPage(text: string, over: Partial<World> = {}): Promise<Fetched> {
  const world = { ...internet, ...over };
  const signal = AbortSignal.timeout(world.deadline);
  try {
    if (!URL.canParse(text)) throw refused("This is no web address. Write it whole, with https://.");
    let url = new URL(text);
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
      const answer = await ask(url, await judgedAddress(url, world, signal), signal);
      if (answer.location === undefined) return { url: url.href, type: answer.type, bytes: answer.bytes };
      if (!URL.canParse(answer.location, url)) throw refused("The page leads on to what is no web address.");
      url = new URL(answer.location, url);
    }
    throw refused(`The page leads on more than ${MOST_REDIRECTS} times.`);
  } catch (error) {
    if (signal.aborted) throw late(world.deadline);
    if (error instanceof Error && error.name === "AppError") throw error;
    throw refused("The page’s server couldn’t be reached. Paste the article’s text instead.");
  }
}
