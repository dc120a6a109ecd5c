"use server";

import { redirect } from "next/navigation";
import { getActor } from "../auth/session";
import { answerForm } from "../form/answer";
import { isInline, postedText, submissionOf } from "../form/posted";
import type { FormState } from "../form/schema";
import { links } from "../permalinks";
import { recordPerson, revisePerson } from "./mutations";
import { getEditablePerson } from "./queries";
import { slugFrom } from "./rules";
import { editedPerson } from "./schema";

export async function savePerson(state: FormState, form: FormData): Promise<FormState> {
  const actor = await getActor();
  const slug = postedText(form, "_id");
  const answer = await answerForm(actor, state, form, {
    schema: editedPerson,
    prepare: (values) => ({ ...values, slug: values.slug || slugFrom(values.name ?? "") }),
    write: async (input, version) => {
      const saved = slug ? await revisePerson(actor, slug, version, input) : await recordPerson(actor, input);
      return { ...saved, title: input.name };
    },
    current: () => getEditablePerson(actor, slug),
  });
  if (answer.saved?.slug && !isInline(form)) {
    redirect(links.deskSaved(links.deskEdit("people", answer.saved.slug), submissionOf(form)));
  }
  return answer;
}
