import { rowCount } from "../form/rows";
import type { FormValues } from "../form/schema";
import type { TwinQuery } from "./schema";

/** Parts of a host's name that only say for which device a page is made. */
const devices = new Set(["www", "m", "mobile", "amp"]);

/** What addresses say of the way by which a reader came, or of the page's make, not of the page. */
const tracking =
  /^(utm_.*|fbclid|gclid|dclid|msclkid|yclid|ysclid|igshid|igsh|mc_cid|mc_eid|_ga|_gl|ref|ref_src|ref_url|cmp|cmpid|smid|smtyp|at_medium|at_campaign|at_custom.*|ocid|ncid|xtor|spm|amp|outputtype)$/i;

/** A page that a cache for phones shows under its own address, as the page's. */
function outOfCache({ host, pathname, search }: URL): URL | null {
  const inside =
    host.endsWith(".cdn.ampproject.org") || /^(www\.)?google\.[a-z.]+$/.test(host)
      ? /^\/(?:amp|[acvi])\/(?:s\/)?([^/]+\..*)$/.exec(pathname)?.[1]
      : undefined;
  const address = `https://${inside}${search}`;
  return inside !== undefined && URL.canParse(address) ? new URL(address) : null;
}

function bareHost(host: string): string {
  const labels = host.toLowerCase().split(".");
  const kept = labels.filter((label, n) => n >= labels.length - 2 || !devices.has(label));
  return kept.join(".");
}

function barePath(path: string): string {
  const bare = path
    .replace(/\/{2,}/g, "/")
    .replace(/^\/amp(?=\/)/i, "")
    .replace(/\.amp(?=\.html?$|\/?$)/i, "")
    .replace(/\/(index|default)\.(html?|php)$/i, "/")
    .replace(/\/+$/, "")
    .replace(/\/amp$/i, "")
    .replace(/\/+$/, "");
  return bare === "" ? "/" : bare;
}

/**
 * What two addresses of the same page have in common: without scheme, fragment, `www.` and hosts for phones,
 * a last slash, AMP, and what only tells how a reader came. Null for what is no address of a page.
 */
export function canonicalAddress(text: string): string | null {
  const trimmed = text.trim();
  const whole = /^https?:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (/\s/.test(trimmed) || !URL.canParse(whole)) return null;
  const given = new URL(whole);
  if (!given.hostname.includes(".")) return null;
  const url = outOfCache(given) ?? given;
  const kept = [...url.searchParams].filter(([name]) => !tracking.test(name));
  kept.sort(([a, one], [b, other]) => (a === b ? (one < other ? -1 : 1) : a < b ? -1 : 1));
  const query = new URLSearchParams(kept).toString();
  return `${bareHost(url.hostname)}${barePath(url.pathname)}${query && `?${query}`}`;
}

const lexeme = (text: string) => `'${text.toLowerCase().replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;

/** A canonical address as a tsquery that finds the pages on file of which it may be one, whatever their host
 *  is called for phones and whatever follows their path. */
export function addressTsquery(canonical: string): string {
  const [, host = "", path = "/"] = /^([^/]+)(\/[^?]*)/.exec(canonical) ?? [];
  const [first = "", ...rest] = host.split(".");
  const hosts = [
    host,
    ...[...devices].map((device) => `${device}.${host}`),
    ...(rest.length > 1 ? [...devices].map((device) => [first, device, ...rest].join(".")) : []),
  ];
  const ofHost = `(${hosts.map(lexeme).join(" | ")})`;
  if (path === "/") return ofHost;
  return `${ofHost} & (${lexeme(path)}:* | ${lexeme(`/amp${path}`)}:*)`;
}

/** The longest words of a title, which are its rarest, as a tsquery that wants each of them. */
export function titleTsquery(title: string): string {
  const words = [...new Set(title.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [])];
  return words
    .sort((a, b) => b.length - a.length)
    .slice(0, 4)
    .join(" & ");
}

// Shorter than this, words are like many others.
const ENOUGH = 12;

const given = (values: FormValues, path: string) => (values[path] ?? "").trim();

const own = (values: FormValues) => (values._id ? { own: values._id } : {});

/** What is to be looked for of a record's form: nothing while what tells it from others stands as it did. */
export const sinceChanged = (before: TwinQuery | null, now: TwinQuery | null): TwinQuery | null =>
  JSON.stringify(before) === JSON.stringify(now) ? null : now;

/** What the form of a claim says so far; null where it is too little to look for. */
export function claimSoFar(values: FormValues): TwinQuery | null {
  const [person, text] = [given(values, "person"), given(values, "text")];
  return person === "" || text.length < ENOUGH ? null : { of: "claim", ...own(values), person, text };
}

export function sourceSoFar(values: FormValues): TwinQuery | null {
  const [url, title] = [given(values, "url"), given(values, "title")];
  if (canonicalAddress(url) === null && title.length < ENOUGH) return null;
  const [publisher, publishedOn] = [given(values, "publisher"), given(values, "publishedOn")];
  return { of: "source", ...own(values), url, title, publisher, publishedOn };
}

const speakerKinds = ["person", "organization", "anonymous", "source"] as const;

/** @param at where the statement stands in the form: empty, or `statements[0].` */
export function statementSoFar(values: FormValues, at: string): TwinQuery | null {
  const chosen = given(values, `${at}speaker._kind`);
  const kind = speakerKinds.find((one) => one === chosen) ?? "person";
  const named = given(values, `${at}speaker.${kind}`);
  // A source that speaks for itself is the first one cited, unless another is named.
  const key = named === "" && kind === "source" ? given(values, `${at}citations[0].source`) : named;
  const each = (list: string, field: string) =>
    Array.from({ length: rowCount(values, `${at}${list}`) }, (_, n) =>
      given(values, `${at}${list}[${n}].${field}`),
    ).filter((text) => text !== "");
  const [text, saidOn, claims] = [
    given(values, `${at}text`),
    given(values, `${at}saidOn`),
    each("stances", "claim"),
  ];
  const quotes = each("citations", "quote").filter((quote) => quote.length >= ENOUGH);
  const isEnough = text.length >= ENOUGH || quotes.length > 0 || (saidOn !== "" && claims.length > 0);
  if (key === "" || !isEnough) return null;
  return { of: "statement", ...own(values), speaker: { kind, key }, text, quotes, saidOn, claims };
}

/** A new claim's form, with the statements that stand in it. */
export const claimAndStatementsSoFar = (values: FormValues): (TwinQuery | null)[] => [
  claimSoFar(values),
  ...Array.from({ length: rowCount(values, "statements") }, (_, n) =>
    statementSoFar(values, `statements[${n}].`),
  ),
];
