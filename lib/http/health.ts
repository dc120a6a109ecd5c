import { ProtocolError, problemFor } from "./problem";

/** What the probes of a load balancer are answered. */
export const standing = (status: "up" | "ready"): Response =>
  Response.json({ status }, { headers: { "cache-control": "no-store" } });

export const notReady = (reason: string, path: string): Response =>
  problemFor(new ProtocolError(503, reason, { headers: { "retry-after": "5" } }), { method: "GET", path });
