import ipaddr from "ipaddr.js";

// Public as addresses go, but a cloud's own: what answers there is no page.
const clouds = new Set(["168.63.129.16", "100.100.100.200"]);

const globalUnicast = ipaddr.IPv6.parseCIDR("2000::/3");

/** Whether an address is one of the public internet: neither this machine's nor its network's, nor one that
 *  stands for another (IPv4 within IPv6, translation, tunnels), nor reserved. */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text) || clouds.has(text)) return false;
  const address = ipaddr.parse(text);
  if (address.range() !== "unicast") return false;
  return address.kind() === "ipv4" || address.match(globalUnicast);
}

/** The address that a URL's host is written as, in whatever notation; null for a name. */
export function literalAddress(hostname: string): string | null {
  // WHATWG's parser has made dotted decimals of octal, hexadecimal and single numbers.
  const bare = hostname.replace(/^\[|\]$/g, "");
  return ipaddr.isValid(bare) ? bare : null;
}

const reservedNames =
  /(^|\.)(localhost|local|internal|intranet|lan|home|corp|home\.arpa|onion|test|invalid)$/i;

/** What is wrong with a URL, whatever its host turns out to be; null if nothing is. */
export function addressFault(url: URL, ports: ReadonlySet<string> = new Set([""])): string | null {
  if (url.protocol !== "http:" && url.protocol !== "https:")
    return "Only addresses that begin with http:// or https:// are fetched.";
  if (url.username !== "" || url.password !== "")
    return "An address with a name or password in it isn’t fetched.";
  if (!ports.has(url.port)) return "Only the web’s own ports are fetched from: 80 and 443.";
  if (literalAddress(url.hostname) !== null) return null;
  const name = url.hostname.replace(/\.$/, "");
  if (!name.includes(".") || reservedNames.test(name))
    return `“${url.hostname}” is a name of this machine or its network, not of the public internet.`;
  return null;
}
