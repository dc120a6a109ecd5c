"use server";

import { redirect } from "next/navigation";
import { getActor } from "../auth/session";
import { answerForm } from "../form/answer";
import { submissionOf } from "../form/posted";
import type { FormState } from "../form/schema";
import { links } from "../permalinks";
import { applyBulk } from "./mutations";
import { bulkInput } from "./schema";

/** Does what was shown before to several records, and leads back to the desk. */
export async function confirmBulk(state: FormState, form: FormData): Promise<FormState> {
  const actor = await getActor();
  const answer = await answerForm(actor, state, form, {
    schema: bulkInput,
    write: async (input) => {
      const { seq } = await applyBulk(actor, input);
      return { id: String(seq), title: "", version: 1 };
    },
  });
  if (answer.saved) redirect(links.deskSaved(links.desk, submissionOf(form)));
  return answer;
}
