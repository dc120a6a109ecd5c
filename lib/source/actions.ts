"use server";

import { redirect } from "next/navigation";
import { getActor } from "../auth/session";
import { answerForm } from "../form/answer";
import { isInline, postedText, submissionOf } from "../form/posted";
import type { FormState } from "../form/schema";
import { links } from "../permalinks";
import { sourceSoFar } from "../twin/rules";
import { recordSource, reviseSource } from "./mutations";
import { getEditableSource } from "./queries";
import { editedSource } from "./schema";

export async function saveSource(state: FormState, form: FormData): Promise<FormState> {
  const actor = await getActor();
  const id = postedText(form, "_id");
  const answer = await answerForm(actor, state, form, {
    schema: editedSource,
    twins: (values) => [sourceSoFar(values)],
    write: async (input, version) => {
      const saved = id ? await reviseSource(actor, id, version, input) : await recordSource(actor, input);
      return { ...saved, title: input.title };
    },
    current: () => getEditableSource(actor, id),
  });
  if (answer.saved && !isInline(form)) {
    redirect(links.deskSaved(links.deskEdit("sources", answer.saved.id), submissionOf(form)));
  }
  return answer;
}
