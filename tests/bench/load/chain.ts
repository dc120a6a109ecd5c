import type { Write } from "@/lib/change/records";
import { canonicalChange, hashOf } from "@/lib/change/rules";
import type { GeneratedChange } from "../record/record";
import type { Copier } from "./copy";

const FIRST = Date.UTC(2018, 0, 1);
const STEP = 20 * 60_000;

/** A record as its latest version leaves it. */
export type Laid = { write: Write; recordedAt: string; updatedAt: string };

/** What a record was until it was written over. */
export type Past = Laid & { until: string };

export type Chain = { seq: number; at: string; hash: string; records: Map<string, Laid>; past: Past[] };

/** Writes the history: each change with its revisions, chained by hash. Answers what the record has come to. */
export async function layChain(copier: Copier, changes: Iterable<GeneratedChange>): Promise<Chain> {
  const chain: Chain = { seq: 0, at: "", hash: "0".repeat(64), records: new Map(), past: [] };
  for (const { actor, reason, writes } of changes) {
    chain.seq += 1;
    chain.at = new Date(FIRST + chain.seq * STEP).toISOString().replace("Z", "000Z");
    const previous = chain.hash;
    chain.hash = hashOf(previous, chain.seq, chain.at, canonicalChange(actor, { reason }, writes));
    copier.add("change", {
      seq: chain.seq,
      at: chain.at,
      actor_id: actor.id,
      actor_name: actor.name,
      actor_role: actor.role,
      reason,
      previous_hash: previous,
      hash: chain.hash,
    });
    writes.forEach((write, position) => {
      const { type, version, body } = write;
      const revision = {
        record_type: type,
        record_id: body.id,
        version,
        change_seq: chain.seq,
        position,
        body,
      };
      copier.add("revision", revision);
      const before = chain.records.get(body.id);
      if (before) chain.past.push({ ...before, until: chain.at });
      const recordedAt = before?.recordedAt ?? chain.at;
      chain.records.set(body.id, { write, recordedAt, updatedAt: chain.at });
    });
    if (copier.isFull) await copier.flush();
  }
  await copier.flush();
  return chain;
}
