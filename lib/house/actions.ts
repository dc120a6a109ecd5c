"use server";

import { redirect } from "next/navigation";
import { getActor } from "../auth/session";
import { answerForm } from "../form/answer";
import { submissionOf } from "../form/posted";
import type { FormState } from "../form/schema";
import { links } from "../permalinks";
import { decideReviewRule } from "./mutations";
import { reviewRuleInput } from "./schema";

export async function saveReviewRule(state: FormState, form: FormData): Promise<FormState> {
  const actor = await getActor();
  const answer = await answerForm(actor, state, form, {
    schema: reviewRuleInput,
    write: async ({ rule }) => {
      await decideReviewRule(actor, rule);
      return { id: "", title: "", version: 0 };
    },
  });
  if (answer.saved) redirect(links.deskTold(links.deskHouse, "set", submissionOf(form)));
  return answer;
}
