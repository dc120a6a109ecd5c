"use server";

import { redirect } from "next/navigation";
import { getActor } from "../auth/session";
import { answerForm } from "../form/answer";
import { isInline, postedText, submissionOf } from "../form/posted";
import type { FormState } from "../form/schema";
import { links } from "../permalinks";
import { slugFrom } from "../person/rules";
import { recordOrganization, reviseOrganization } from "./mutations";
import { getEditableOrganization } from "./queries";
import { editedOrganization } from "./schema";

export async function saveOrganization(state: FormState, form: FormData): Promise<FormState> {
  const actor = await getActor();
  const slug = postedText(form, "_id");
  const answer = await answerForm(actor, state, form, {
    schema: editedOrganization,
    prepare: (values) => ({ ...values, slug: values.slug || slugFrom(values.name ?? "") }),
    write: async (input, version) => {
      const saved = slug
        ? await reviseOrganization(actor, slug, version, input)
        : await recordOrganization(actor, input);
      return { ...saved, title: input.name };
    },
    current: () => getEditableOrganization(actor, slug),
  });
  if (answer.saved?.slug && !isInline(form)) {
    redirect(links.deskSaved(links.deskEdit("organizations", answer.saved.slug), submissionOf(form)));
  }
  return answer;
}
