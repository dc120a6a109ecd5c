"use server";

import { redirect } from "next/navigation";
import { getActor } from "../auth/session";
import { AppError } from "../errors";
import { postedText } from "../form/posted";
import { links } from "../permalinks";
import { releaseForm } from "./mutations";

/** Lets go of a form that was begun, from the list of them. */
export async function letGoOfForm(form: FormData): Promise<void> {
  const asked = { key: postedText(form, "key"), over: [postedText(form, "version")] };
  try {
    await releaseForm(await getActor(), asked);
  } catch (error) {
    // More was typed into it since: the list shows that.
    if (!(error instanceof AppError && error.code === "stale")) throw error;
  }
  redirect(links.desk);
}
