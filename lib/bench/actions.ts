"use server";

import { redirect } from "next/navigation";
import { getActor } from "../auth/session";
import { postedText } from "../form/posted";
import { links } from "../permalinks";
import { reopenSource } from "./mutations";

/** Puts a source's kept text on the bench again. */
export async function takeMore(form: FormData): Promise<void> {
  redirect(links.deskArticle(await reopenSource(await getActor(), postedText(form, "source"))));
}
