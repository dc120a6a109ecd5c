"use server";

import { redirect } from "next/navigation";
import { getActor } from "../auth/session";
import { retractInput } from "../fields";
import { answerForm } from "../form/answer";
import { postedText, submissionOf } from "../form/posted";
import type { FormState } from "../form/schema";
import { links } from "../permalinks";
import { statementSoFar } from "../twin/rules";
import { recordStatement, retractStatement, reviseStatement } from "./mutations";
import { getEditableStatement } from "./queries";
import { editedStatement } from "./schema";

export async function saveStatement(state: FormState, form: FormData): Promise<FormState> {
  const actor = await getActor();
  const id = postedText(form, "_id");
  const answer = await answerForm(actor, state, form, {
    schema: editedStatement,
    twins: (values) => [statementSoFar(values, "")],
    write: async (input, version) => {
      const saved = id
        ? await reviseStatement(actor, id, version, input)
        : await recordStatement(actor, input);
      return { ...saved, title: input.text };
    },
    current: () => getEditableStatement(actor, id),
  });
  if (answer.saved) {
    redirect(links.deskSaved(links.deskEdit("statements", answer.saved.id), submissionOf(form)));
  }
  return answer;
}

export async function withdrawStatement(state: FormState, form: FormData): Promise<FormState> {
  const actor = await getActor();
  const id = postedText(form, "_id");
  const answer = await answerForm(actor, state, form, {
    schema: retractInput,
    write: async (input, version) => ({ ...(await retractStatement(actor, id, version, input)), title: "" }),
  });
  if (answer.saved) redirect(links.deskSaved(links.desk, submissionOf(form)));
  return answer;
}
