"use server";

import { redirect } from "next/navigation";
import { getActor } from "../auth/session";
import { answerForm } from "../form/answer";
import { postedText, submissionOf } from "../form/posted";
import type { FormState } from "../form/schema";
import { links } from "../permalinks";
import { judgeCredibility, judgeReliability } from "./mutations";
import { credibilityInput, reliabilityInput } from "./schema";

export async function saveReliability(state: FormState, form: FormData): Promise<FormState> {
  const actor = await getActor();
  const slug = postedText(form, "_id");
  const answer = await answerForm(actor, state, form, {
    schema: reliabilityInput,
    write: async (input, version) => ({
      ...(await judgeReliability(actor, slug, version, input)),
      title: "",
    }),
  });
  if (answer.saved) redirect(links.deskSaved(links.deskEdit("organizations", slug), submissionOf(form)));
  return answer;
}

export async function saveCredibility(state: FormState, form: FormData): Promise<FormState> {
  const actor = await getActor();
  const id = postedText(form, "_id");
  const answer = await answerForm(actor, state, form, {
    schema: credibilityInput,
    write: async (input, version) => ({ ...(await judgeCredibility(actor, id, version, input)), title: "" }),
  });
  if (answer.saved) redirect(links.deskSaved(links.deskEdit("statements", id), submissionOf(form)));
  return answer;
}
