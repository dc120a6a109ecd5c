"use server";

import { redirect } from "next/navigation";
import { getActor } from "../auth/session";
import { answerForm } from "../form/answer";
import { postedText, submissionOf } from "../form/posted";
import type { FormState } from "../form/schema";
import { links } from "../permalinks";
import { splitClaim } from "./mutations";
import { splitInput } from "./schema";

/** Parts a merged claim from the one whose form this is, and leads to the parted one. */
export async function saveSplit(state: FormState, form: FormData): Promise<FormState> {
  const actor = await getActor();
  const id = postedText(form, "_id");
  const answer = await answerForm(actor, state, form, {
    schema: splitInput,
    write: async (input, version) => ({ ...(await splitClaim(actor, id, version, input)), title: "" }),
  });
  if (answer.saved) redirect(links.deskSaved(links.deskEdit("claims", answer.saved.id), submissionOf(form)));
  return answer;
}
