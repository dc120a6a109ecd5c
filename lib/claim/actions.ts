"use server";

import { redirect } from "next/navigation";
import { getActor } from "../auth/session";
import { retractInput } from "../fields";
import { answerForm, type Saving } from "../form/answer";
import { isInline, postedText, submissionOf } from "../form/posted";
import type { FormState } from "../form/schema";
import { links } from "../permalinks";
import { claimAndStatementsSoFar, claimSoFar } from "../twin/rules";
import {
  decideOutcome,
  recordClaim,
  relateClaims,
  retractClaim,
  reviseClaim,
  unlinkClaims,
} from "./mutations";
import { getEditableClaim } from "./queries";
import { claimInput, editedClaim, outcomeInput, relationInput, relationRemoval } from "./schema";

const addressAfter = (id: string, form: FormData) =>
  links.deskSaved(links.deskEdit("claims", id), submissionOf(form));

/** Enters a claim, with who said it and who denied it where the form has them. */
export async function saveNewClaim(state: FormState, form: FormData): Promise<FormState> {
  const actor = await getActor();
  const answer = await answerForm(actor, state, form, {
    schema: claimInput,
    twins: claimAndStatementsSoFar,
    write: async (input) => ({ ...(await recordClaim(actor, input)), title: input.text }),
  });
  if (answer.saved && !isInline(form)) redirect(addressAfter(answer.saved.id, form));
  return answer;
}

/** One part of a claim that stands: its fields, its outcome, a relation. */
async function saveOf<T>(
  state: FormState,
  form: FormData,
  schema: Saving<T>["schema"],
  write: (
    actor: Awaited<ReturnType<typeof getActor>>,
    input: T,
    version: number | null,
  ) => Promise<{ id: string; version: number }>,
  twins?: Saving<T>["twins"],
): Promise<FormState> {
  const actor = await getActor();
  const id = postedText(form, "_id");
  const answer = await answerForm(actor, state, form, {
    schema,
    ...(twins && { twins }),
    write: async (input, version) => ({ ...(await write(actor, input, version)), title: "" }),
    current: async () => {
      const { input, version: latest } = await getEditableClaim(actor, id);
      const { outcome: _, ...fields } = input;
      return { input: fields, version: latest };
    },
  });
  if (answer.saved) redirect(addressAfter(id, form));
  return answer;
}

export async function saveClaim(state: FormState, form: FormData): Promise<FormState> {
  const id = postedText(form, "_id");
  return saveOf(
    state,
    form,
    editedClaim,
    (actor, input, version) => reviseClaim(actor, id, version, input),
    (values) => [claimSoFar(values)],
  );
}

export async function saveOutcome(state: FormState, form: FormData): Promise<FormState> {
  const id = postedText(form, "_id");
  return saveOf(state, form, outcomeInput, (actor, input, version) =>
    decideOutcome(actor, id, version, input),
  );
}

export async function saveRelation(state: FormState, form: FormData): Promise<FormState> {
  const id = postedText(form, "_id");
  return saveOf(state, form, relationInput, (actor, input, version) =>
    relateClaims(actor, id, version, input),
  );
}

export async function removeRelation(state: FormState, form: FormData): Promise<FormState> {
  const id = postedText(form, "_id");
  return saveOf(state, form, relationRemoval, (actor, input, version) =>
    unlinkClaims(actor, id, version, input),
  );
}

export async function withdrawClaim(state: FormState, form: FormData): Promise<FormState> {
  const actor = await getActor();
  const id = postedText(form, "_id");
  const answer = await answerForm(actor, state, form, {
    schema: retractInput,
    write: async (input, version) => ({ ...(await retractClaim(actor, id, version, input)), title: "" }),
  });
  if (answer.saved) redirect(links.deskSaved(links.desk, submissionOf(form)));
  return answer;
}
