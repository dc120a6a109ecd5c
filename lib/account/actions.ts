"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { signIn } from "../auth/mutations";
import type { Actor, FormAnswer } from "../auth/schema";
import { getActor, keepCookies } from "../auth/session";
import { env } from "../env";
import { AppError, type Fault } from "../errors";
import { accept } from "../faults";
import { postedText } from "../form/posted";
import { links } from "../permalinks";
import * as mutations from "./mutations";
import { invitationInput, joinInput, roleInput } from "./schema";

function faultsOf(error: unknown): Fault[] {
  if (!(error instanceof AppError)) throw error;
  return error.errors.length > 0 ? error.errors : [{ path: "", message: error.message }];
}

/** Does one thing, and shows the page anew; or answers what stands against it. */
async function doAndShow(act: (actor: Actor) => Promise<void>, page: string): Promise<FormAnswer> {
  try {
    await act(await getActor());
  } catch (error) {
    return { errors: faultsOf(error), values: {} };
  }
  redirect(page);
}

const house = links.deskTold(links.deskHouse, "set", "1");

export async function saveRole(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  const given = { id: postedText(form, "id"), role: postedText(form, "role") };
  return doAndShow((actor) => mutations.changeRole(actor, accept(roleInput, given)), house);
}

export async function closeAccount(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  return doAndShow((actor) => mutations.closeAccount(actor, postedText(form, "id")), house);
}

export async function reopenAccount(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  return doAndShow((actor) => mutations.reopenAccount(actor, postedText(form, "id")), house);
}

export async function signOutEverywhere(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  return doAndShow((actor) => mutations.endAllSessions(actor, postedText(form, "id")), house);
}

export async function withdrawInvitation(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  return doAndShow((actor) => mutations.withdrawInvitation(actor, postedText(form, "id")), house);
}

export async function endSession(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  return doAndShow((actor) => mutations.endSession(actor, postedText(form, "id")), links.deskSessions);
}

/** Ends the actor's own sessions, this one among them. */
export async function signMeOutEverywhere(_before: FormAnswer, _form: FormData): Promise<FormAnswer> {
  return doAndShow((actor) => mutations.endAllSessions(actor, actor.id), links.signIn());
}

export type InvitationAnswer = FormAnswer & { link: string | null };

/** Invites somebody; the link is in the answer, this once. */
export async function invite(_before: InvitationAnswer, form: FormData): Promise<InvitationAnswer> {
  const values = Object.fromEntries(
    ["role", "forWhom", "days"].map((name) => [name, postedText(form, name)]),
  );
  try {
    const { token } = await mutations.invite(await getActor(), accept(invitationInput, values));
    return { errors: [], values: {}, link: new URL(links.join(token), await origin()).href };
  } catch (error) {
    return { errors: faultsOf(error), values, link: null };
  }
}

/** The site under the name by which it is open; where that isn't told, by its own. */
async function origin(): Promise<string> {
  const given = (await headers()).get("origin");
  return given && URL.canParse(given) ? given : env.baseUrl;
}

/** Accepts an invitation, and signs the new account in. */
export async function join(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  const fields = ["token", "name", "email", "newPassword", "repeated"];
  const given = Object.fromEntries(fields.map((name) => [name, postedText(form, name)]));
  try {
    const input = accept(joinInput, given);
    await mutations.acceptInvitation(await getActor(), input);
    const signedIn = await signIn({ email: input.email, password: input.newPassword }, await headers());
    await keepCookies(signedIn.cookies);
  } catch (error) {
    return { errors: faultsOf(error), values: { name: given.name ?? "", email: given.email ?? "" } };
  }
  redirect(links.desk);
}
