"use server";

import { redirect } from "next/navigation";
import type { z } from "zod";
import type { Actor } from "../auth/schema";
import { getActor } from "../auth/session";
import { AppError } from "../errors";
import { answerForm } from "../form/answer";
import { postedText, submissionOf } from "../form/posted";
import type { FormState } from "../form/schema";
import { links } from "../permalinks";
import { publishReviewed, remarkOn, sendBack, sendToReview, takeFromReview } from "./mutations";
import { deskNounOf } from "./rules";
import {
  commentInput,
  nothingInput,
  publishInput,
  type ReviewedType,
  reviewedType,
  sendBackInput,
} from "./schema";

type Write<T> = (actor: Actor, type: ReviewedType, key: string, input: T) => Promise<unknown>;

/** Does one act about a record; then its page at the desk tells what was done. */
async function actOn<T>(
  state: FormState,
  form: FormData,
  schema: z.ZodType<T>,
  told: string,
  write: Write<T>,
): Promise<FormState> {
  const actor = await getActor();
  const type = reviewedType.safeParse(postedText(form, "_type"));
  const key = postedText(form, "_id");
  const answer = await answerForm(actor, state, form, {
    schema,
    write: async (input) => {
      if (!type.success) throw new AppError("invalid", "This form doesn't say what it is about.");
      await write(actor, type.data, key, input);
      return { id: key, title: "", version: 0 };
    },
  });
  if (!answer.saved || !type.success) return answer;
  redirect(links.deskTold(links.deskEdit(deskNounOf[type.data], key), told, submissionOf(form)));
}

export async function saveSending(state: FormState, form: FormData): Promise<FormState> {
  return actOn(state, form, nothingInput, "sent", sendToReview);
}

export async function saveTakingBack(state: FormState, form: FormData): Promise<FormState> {
  return actOn(state, form, nothingInput, "taken_back", takeFromReview);
}

export async function saveSendingBack(state: FormState, form: FormData): Promise<FormState> {
  return actOn(state, form, sendBackInput, "sent_back", sendBack);
}

export async function savePublishing(state: FormState, form: FormData): Promise<FormState> {
  return actOn(state, form, publishInput, "published", publishReviewed);
}

export async function saveComment(state: FormState, form: FormData): Promise<FormState> {
  return actOn(state, form, commentInput, "commented", remarkOn);
}
