"use server";

import { redirect } from "next/navigation";
import { getActor } from "../auth/session";
import { answerForm } from "../form/answer";
import { submissionOf } from "../form/posted";
import type { FormState } from "../form/schema";
import { links } from "../permalinks";
import { undoChange } from "./mutations";
import { undoForm } from "./schema";

/** Takes the editor's last change back, and shows the desk anew. */
export async function saveUndo(state: FormState, form: FormData): Promise<FormState> {
  const actor = await getActor();
  const answer = await answerForm(actor, state, form, {
    schema: undoForm,
    write: async ({ seq }) => {
      await undoChange(actor, { seq: Number(seq) });
      return { id: seq, title: "", version: 1 };
    },
  });
  if (answer.saved) redirect(links.deskSaved(links.desk, submissionOf(form)));
  return answer;
}
