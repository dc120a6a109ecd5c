import type { Actor } from "../auth/schema";
import { assertCorrectable, getExpected, nextStatus, patched, type Saved } from "../change/current";
import { namedBy } from "../change/named";
import { recordChange } from "../change/record";
import type { CitationRecord, StatementRecord } from "../change/records";
import { assertNamesNoDraft, findReferences, type References } from "../change/references";
import { type Fault, invalid } from "../errors";
import type { EntryStatus, RetractInput } from "../fields";
import { newId } from "../ids";
import { mayWriteStatement } from "./policy";
import { referencesOf, repeatedClaims } from "./rules";
import type {
  CitationInput,
  StanceInput,
  StatementBundleItem,
  StatementInput,
  StatementPatch,
} from "./schema";

function citationRecord(citation: CitationInput, references: References): CitationRecord {
  return {
    source: references.id("source", citation.source),
    quote: citation.quote ?? null,
    language: citation.language ?? null,
    translated: citation.translated ?? null,
    datedAs: citation.datedAs ?? null,
    dates: citation.dates ?? null,
    note: citation.note ?? null,
    ...(citation.shifts ? { shifts: citation.shifts } : {}),
    via: (citation.via ?? []).map((hop) => references.hop(hop)),
  };
}

const stanceRecord = (given: StanceInput, references: References): StatementRecord["stances"][number] => ({
  claim: references.id("claim", given.claim),
  stance: given.stance,
  manner: given.manner ?? null,
});

/** Makes the body of a new statement's record; used with a new claim and by an import as well. */
export function newStatement(
  actor: Actor,
  input: StatementInput & Pick<StatementBundleItem, "credibility">,
  references: References,
): StatementRecord {
  return {
    id: newId(),
    status: input.status ?? "published",
    retractionReason: null,
    createdBy: actor.id,
    speaker: references.speaker(input.speaker),
    capacity: input.speaker.capacity ?? null,
    attribution: input.attribution,
    saidOn: input.saidOn,
    text: input.text,
    stances: input.stances.map((stance) => stanceRecord(stance, references)),
    citations: input.citations.map((citation) => citationRecord(citation, references)),
    ...(input.credibility && { credibility: input.credibility }),
  };
}

/** Citations with the passages that the same words of the same source had before: no form sends them. */
function keptAnchors(citations: CitationRecord[], before: CitationRecord[]): CitationRecord[] {
  return citations.map((citation) => {
    const isSame = ({ source, quote }: CitationRecord) =>
      source === citation.source && quote === citation.quote;
    const anchor = before.find(isSame)?.anchor;
    return anchor ? { ...citation, anchor } : citation;
  });
}

/** What a published statement must have. @throws AppError `invalid` */
function assertWhole(status: EntryStatus, statement: { stances: unknown[]; citations: unknown[] }): void {
  if (status === "draft") return;
  const faults: Fault[] = [];
  if (statement.stances.length === 0) {
    faults.push({ path: "stances", message: "A published statement takes a stance on at least one claim." });
  }
  if (statement.citations.length === 0) {
    faults.push({ path: "citations", message: "A published statement is cited by at least one source." });
  }
  if (faults.length > 0) throw invalid(faults);
}

/** Enters a statement with its stances, citations and chains. @throws AppError `invalid` */
export async function recordStatement(actor: Actor, input: StatementInput): Promise<Saved> {
  mayWriteStatement(actor);
  const status = input.status ?? "published";
  const repeated = repeatedClaims(input.stances);
  if (repeated.length > 0) throw invalid(repeated);
  assertWhole(status, input);
  const references = await findReferences(actor, referencesOf(input), { publishing: status === "published" });
  const body = newStatement(actor, input, references);
  const seq = await recordChange(
    actor,
    "Entered a statement",
    [{ type: "statement", version: 1, body }],
    references.publishers,
  );
  return { id: body.id, version: 1, seq };
}

/** Saves a new version of a statement; what the patch leaves out stays, lists are replaced whole. */
export async function reviseStatement(
  actor: Actor,
  id: string,
  expected: number | null,
  { correction, ...patch }: StatementPatch,
): Promise<Saved> {
  mayWriteStatement(actor);
  const current = await getExpected(actor, "statement", id, expected);
  assertCorrectable(current, correction);
  const status = nextStatus(current.body, patch.status);
  const repeated = repeatedClaims(patch.stances ?? []);
  if (repeated.length > 0) throw invalid(repeated);
  const publishing = status === "published";
  const kept = new Set(namedBy("statement", current.body).map(({ id: named }) => named));
  const references = await findReferences(actor, referencesOf(patch), { publishing, kept });
  const citations = patch.citations?.map((citation) => citationRecord(citation, references));
  const body = patched(current.body, {
    attribution: patch.attribution,
    saidOn: patch.saidOn,
    text: patch.text,
    speaker: patch.speaker && references.speaker(patch.speaker),
    capacity: patch.speaker && (patch.speaker.capacity ?? null),
    stances: patch.stances?.map((stance) => stanceRecord(stance, references)),
    citations: citations && keptAnchors(citations, current.body.citations),
    status,
  });
  assertWhole(status, body);
  if (publishing && current.body.status === "draft") await assertNamesNoDraft("statement", body);
  const version = current.version + 1;
  const seq = await recordChange(
    actor,
    { reason: "Edited a statement", correction },
    [{ type: "statement", version, body }],
    references.publishers,
  );
  return { id, version, seq };
}

/** Withdraws a statement from the record; its stone stays at its address. */
export async function retractStatement(
  actor: Actor,
  id: string,
  expected: number | null,
  { reason, correction }: RetractInput,
): Promise<Saved> {
  mayWriteStatement(actor);
  const current = await getExpected(actor, "statement", id, expected);
  assertCorrectable(current, correction);
  const body: StatementRecord = { ...current.body, status: "retracted", retractionReason: reason };
  const version = current.version + 1;
  const seq = await recordChange(actor, { reason: `Withdrew a statement: ${reason}`, correction }, [
    { type: "statement", version, body },
  ]);
  return { id, version, seq };
}
