import type { Actor } from "../../auth/schema";
import { assertCorrectable, getExpected, type Saved } from "../../change/current";
import { listPublishersOf } from "../../change/publishers";
import { recordChange } from "../../change/record";
import type { Write } from "../../change/records";
import { inShort } from "../../claim/rules";
import { mayWriteSource } from "../../source/policy";
import { getMerge, getMergeable, listHeirs } from "../queries";
import { stands, withOutcomeOf } from "../rules";
import type { MergeInput } from "../schema";
import { listResting } from "./queries";
import {
  mergedSources,
  movedToSource,
  type Parting,
  partedFromSource,
  partedOutcome,
  partedSources,
} from "./rules";
import type { SourceSplitInput } from "./schema";

/**
 * Merges a source into another: what cites it cites the other, what it says itself the other says, outcomes that
 * rest on it rest on the other, and the address redirects.
 */
export async function mergeSource(
  actor: Actor,
  id: string,
  expected: number | null,
  input: MergeInput,
): Promise<Saved> {
  mayWriteSource(actor);
  const current = await getExpected(actor, "source", id, expected);
  const into = await getMergeable(actor, "source", current, input.into, () => null);
  assertCorrectable(current, input.correction);
  const { statements, claims } = await listResting(id);
  const { merged, target } = mergedSources(current.body, into.body);
  const version = current.version + 1;
  const writes: Write[] = [
    { type: "source", version, body: merged },
    { type: "source", version: into.version + 1, body: target },
    ...statements.map((one): Write => {
      const body = movedToSource(one.body, id, input.into);
      return { type: "statement", version: one.version + 1, body };
    }),
    ...claims.map((one): Write => {
      const body = withOutcomeOf(one.body, new Map([[id, input.into]]));
      return { type: "claim", version: one.version + 1, body };
    }),
  ];
  const reason = `Merged a source into “${inShort(target.title)}”`;
  const reasons = { reason, correction: input.correction };
  const seq = await recordChange(actor, reasons, writes, await listPublishersOf(writes));
  return { id, version, seq };
}

/**
 * Parts a source again from the one that it was merged into (itself, or by way of others): it has its own address
 * again, and what came with it is cited from it. What was cited from the other since stays there.
 * @param id the source that the other became part of; @param expected the version of it that the writer has seen
 * @throws AppError `invalid` if no such source is part of it
 */
export async function splitSource(
  actor: Actor,
  id: string,
  expected: number | null,
  input: SourceSplitInput,
): Promise<Saved> {
  mayWriteSource(actor);
  const into = await getExpected(actor, "source", id, expected);
  assertCorrectable(into, input.correction);
  const { merged, hosts, ...touched } = await getMerge("source", input.source, id);
  const { parted, target } = partedSources(into.body, merged.before, hosts);
  const [first = id, ...further] = hosts.map((host) => host.id);
  const parting: Parting = { source: input.source, into: id, line: [first, ...further] };
  const heirs = (await listHeirs(touched.statements)).filter(({ now }) => stands(now));
  const version = merged.version + 1;
  const writes: Write[] = [
    { type: "source", version, body: parted },
    { type: "source", version: into.version + 1, body: target },
    ...heirs.flatMap(({ now, version: last, ...past }): Write[] => {
      const body = partedFromSource(now, past, parting);
      return body === now ? [] : [{ type: "statement", version: last + 1, body }];
    }),
    ...touched.claims
      .filter(({ now }) => stands(now))
      .flatMap(({ now, before, version: last }): Write[] => {
        const body = partedOutcome(now, before, parting);
        return body === now ? [] : [{ type: "claim", version: last + 1, body }];
      }),
  ];
  const reason = `Parted the source “${inShort(merged.before.title)}” from another`;
  const reasons = { reason, correction: input.correction };
  const seq = await recordChange(actor, reasons, writes, await listPublishersOf(writes));
  return { id: input.source, version, seq };
}
