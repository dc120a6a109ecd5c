"use server";

import { redirect } from "next/navigation";
import type { z } from "zod";
import type { Actor } from "../auth/schema";
import { getActor } from "../auth/session";
import type { Saved } from "../change/current";
import { getMergePreview } from "../claim/queries";
import { answerForm } from "../form/answer";
import { postedText, submissionOf } from "../form/posted";
import type { FormState } from "../form/schema";
import { links } from "../permalinks";
import { mergeClaim, splitClaim } from "./mutations";
import { type MergeInput, mergeable, mergeInput, splitForm } from "./schema";
import { mergeSource, splitSource } from "./source/mutations";
import { getSourceMergePreview } from "./source/queries";
import { mergeStatement, splitStatement } from "./statement/mutations";
import { getStatementMergePreview } from "./statement/queries";

type Mergeable = z.infer<typeof mergeable>;
type Merging = (actor: Actor, id: string, expected: number | null, input: MergeInput) => Promise<Saved>;
type Parting = (
  actor: Actor,
  id: string,
  expected: number | null,
  parted: { id: string; correction: string | undefined },
) => Promise<Saved>;

const preview: Record<Mergeable, (actor: Actor, id: string, into: string) => Promise<unknown>> = {
  claim: getMergePreview,
  statement: getStatementMergePreview,
  source: getSourceMergePreview,
};

const merge: Record<Mergeable, Merging> = {
  claim: mergeClaim,
  statement: mergeStatement,
  source: mergeSource,
};

const split: Record<Mergeable, Parting> = {
  claim: (actor, id, expected, { id: claim, ...rest }) => splitClaim(actor, id, expected, { claim, ...rest }),
  statement: (actor, id, expected, { id: statement, ...rest }) =>
    splitStatement(actor, id, expected, { statement, ...rest }),
  source: (actor, id, expected, { id: source, ...rest }) =>
    splitSource(actor, id, expected, { source, ...rest }),
};

/** Which kind of record a form is about. */
const typeIn = (form: FormData): Mergeable => mergeable.parse(postedText(form, "_type"));

const addressAfter = (type: Mergeable, id: string, form: FormData) =>
  links.deskSaved(links.deskRecord(type, id), submissionOf(form));

/** The first step of a merge: the record to merge into is chosen, and what would move is shown. */
export async function chooseMerge(state: FormState, form: FormData): Promise<FormState> {
  const actor = await getActor();
  const [type, id] = [typeIn(form), postedText(form, "_id")];
  const answer = await answerForm(actor, state, form, {
    schema: mergeInput,
    kinds: { into: type },
    write: async ({ into }) => {
      await preview[type](actor, id, into);
      return { id: into, title: "", version: 0 };
    },
  });
  if (answer.saved) redirect(links.deskMerge(type, id, answer.saved.id));
  return answer;
}

/** The second: it is done, and leads to what both are now. */
export async function confirmMerge(state: FormState, form: FormData): Promise<FormState> {
  const actor = await getActor();
  const [type, id] = [typeIn(form), postedText(form, "_id")];
  const answer = await answerForm(actor, state, form, {
    schema: mergeInput,
    write: async (input, version) => ({
      ...(await merge[type](actor, id, version, input)),
      id: input.into,
      title: "",
    }),
  });
  if (answer.saved) redirect(addressAfter(type, answer.saved.id, form));
  return answer;
}

/** Parts a merged record from the one whose form this is, and leads to the parted one. */
export async function saveSplit(state: FormState, form: FormData): Promise<FormState> {
  const actor = await getActor();
  const [type, id] = [typeIn(form), postedText(form, "_id")];
  const answer = await answerForm(actor, state, form, {
    schema: splitForm,
    write: async ({ parted, correction }, version) => ({
      ...(await split[type](actor, id, version, { id: parted, correction })),
      title: "",
    }),
  });
  if (answer.saved) redirect(addressAfter(type, answer.saved.id, form));
  return answer;
}
