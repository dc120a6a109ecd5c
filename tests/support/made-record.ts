import type { Actor } from "@/lib/auth/schema";
import { recordClaim } from "@/lib/claim/mutations";
import { recordOrganization } from "@/lib/organization/mutations";
import { recordPerson } from "@/lib/person/mutations";
import { recordSource } from "@/lib/source/mutations";
import { recordStatement } from "@/lib/statement/mutations";
import { type StatementInput, statementInput } from "@/lib/statement/schema";

export const editor: Actor = { kind: "user", id: "editor0001", name: "Edda Example", role: "editor" };
export const colleague: Actor = { kind: "user", id: "editor0002", name: "Cole League", role: "editor" };
export const reviewer: Actor = { kind: "user", id: "reviewer01", name: "Rhea Viewer", role: "reviewer" };

/** A small invented record: a minister, a newspaper with an article, and a claim about the minister. */
export async function makeRecord() {
  await recordOrganization(editor, { slug: "orvell-herald", name: "The Orvell Herald", kind: "newspaper" });
  await recordPerson(editor, {
    slug: "ada-orvell",
    name: "Ada Orvell",
    names: [{ name: "Ада Орвелл", language: "ru" }],
  });
  const source = await recordSource(editor, {
    publisher: "orvell-herald",
    kind: "article",
    title: "Minister of Weather said to be on the way out",
    publishedOn: "2031-05-03",
  });
  const claim = await recordClaim(editor, {
    person: "ada-orvell",
    category: "dismissal",
    effect: "weakens",
    text: "Ada Orvell is to be dismissed.",
  });
  return { source: source.id, claim: claim.id };
}

export type Made = Awaited<ReturnType<typeof makeRecord>>;

/** A statement on the claim, cited by the source. */
export const saying = (made: Made, over: Partial<StatementInput> = {}): StatementInput =>
  statementInput.parse({
    speaker: { anonymous: "an aide" },
    attribution: "background",
    saidOn: "2031-05-03",
    text: "She will be gone by summer.",
    stances: [{ claim: made.claim, stance: "support" }],
    citations: [{ source: made.source }],
    ...over,
  });

export const say = (made: Made, over: Partial<StatementInput> = {}, actor = editor) =>
  recordStatement(actor, saying(made, over));

/** The code of the AppError that a promise is refused with. */
export const refusal = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => "was accepted",
    (error) => error,
  );
