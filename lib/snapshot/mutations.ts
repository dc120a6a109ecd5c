import { createHash } from "node:crypto";
import type { Actor } from "../auth/schema";
import { getCurrent, type Saved } from "../change/current";
import { findPublishers } from "../change/publishers";
import { recordChange } from "../change/record";
import type { CitationRecord, SnapshotRecord, SourceRecord, StatementRecord, Write } from "../change/records";
import { invalid } from "../errors";
import { newId } from "../ids";
import { mayKeepSnapshots } from "./policy";
import { listCiting } from "./queries";
import { findPassage, findSelected, rereadInWords, selectorAt, type Turns } from "./rules";

/** A text that is being kept, and when the source had it. */
export type Kept = { text: string; takenAt: string };

/** What the record says of a text that is kept. */
export function newSnapshot(actor: Actor, { text, takenAt }: Kept): SnapshotRecord {
  mayKeepSnapshots(actor);
  return { id: newId(), sha256: createHash("sha256").update(text, "utf8").digest("hex"), takenAt };
}

/** A citation as a later text of its source leaves it: pointing into that, or flagged as gone from it. One that
 *  was entered before any text was kept points into the first that has its words. */
function reread(
  citation: CitationRecord,
  source: string,
  snapshot: SnapshotRecord,
  text: string,
): CitationRecord {
  const { anchor, quote } = citation;
  if (citation.source !== source) return citation;
  if (!anchor) {
    const first = quote === null ? null : findPassage(text, quote);
    return first ? { ...citation, anchor: { snapshot: snapshot.id, ...selectorAt(text, first) } } : citation;
  }
  const { missingSince, ...there } = anchor;
  const span = findSelected(text, anchor);
  if (span === null)
    return { ...citation, anchor: { ...there, missingSince: missingSince ?? snapshot.takenAt.slice(0, 10) } };
  return { ...citation, anchor: { snapshot: snapshot.id, ...selectorAt(text, span) } };
}

/** What a source that reads otherwise now does to the statements that cite it. */
export type Reread = { statements: Write[]; turns: Turns };

export async function rereadCitations(
  actor: Actor,
  source: string,
  snapshot: SnapshotRecord,
  text: string,
): Promise<Reread> {
  const isGone = (citation: CitationRecord | undefined) => citation?.anchor?.missingSince !== undefined;
  const found: Reread = { statements: [], turns: { gone: 0, back: 0, found: 0 } };
  for (const { body, version } of await listCiting(actor, source)) {
    const citations = body.citations.map((citation) => reread(citation, source, snapshot, text));
    const turned = citations.filter((citation, n) => isGone(citation) !== isGone(body.citations[n]));
    const pointed = citations.filter(({ anchor }, n) => anchor && !body.citations[n]?.anchor);
    found.turns.gone += turned.filter(isGone).length;
    found.turns.back += turned.filter((citation) => !isGone(citation)).length;
    found.turns.found += pointed.length;
    // A statement whose words are all there still has no new version to tell of.
    if (turned.length + pointed.length === 0) continue;
    const next: StatementRecord = { ...body, citations };
    found.statements.push({ type: "statement", version: version + 1, body: next });
  }
  return found;
}

/** Keeps a later text of a source, and flags the quotations that it no longer has.
 *  @throws AppError `invalid` if it reads as before */
export async function keepSnapshot(actor: Actor, id: string, kept: Kept): Promise<Saved & Turns> {
  mayKeepSnapshots(actor);
  const { body, version } = await getCurrent(actor, "source", id);
  const snapshot = newSnapshot(actor, kept);
  if (body.snapshot?.sha256 === snapshot.sha256)
    throw invalid([{ path: "text", message: "The source reads just as it did when it was last kept." }]);
  const { statements, turns } = await rereadCitations(actor, id, snapshot, kept.text);
  const next: SourceRecord = { ...body, snapshot };
  const seq = await recordChange(
    actor,
    rereadInWords(body.title, turns),
    [{ type: "source", version: version + 1, body: next, text: kept.text }, ...statements],
    await findPublishers(
      statements.flatMap(({ body: each }) =>
        ("citations" in each ? each.citations : []).map(({ source }) => source),
      ),
    ),
  );
  return { id, version: version + 1, seq, ...turns };
}
