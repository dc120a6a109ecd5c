"use server";

import { revalidatePath } from "next/cache";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { AppError } from "../errors";
import { accept } from "../faults";
import { links } from "../permalinks";
import * as mutations from "./mutations";
import { sameSitePath } from "./rules";
import { type FormAnswer, passwordInput, signInInput, type TokenFormAnswer, tokenForm } from "./schema";
import { getActor, keepCookies, requireSignedIn } from "./session";

const text = (form: FormData, field: string) => String(form.get(field) ?? "");

/** A form's faults. One that belongs to no field stands in the summary alone. */
function faultsOf(error: unknown): FormAnswer["errors"] {
  if (!(error instanceof AppError)) throw error;
  return error.errors.length > 0 ? error.errors : [{ path: "", message: error.message }];
}

export async function signIn(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  const email = text(form, "email");
  let mustChangePassword: boolean;
  try {
    const input = accept(signInInput, { email, password: text(form, "password") });
    const signedIn = await mutations.signIn(input, await headers());
    await keepCookies(signedIn.cookies);
    mustChangePassword = signedIn.mustChangePassword;
  } catch (error) {
    return { errors: faultsOf(error), values: { email } };
  }
  redirect(mustChangePassword ? links.password : sameSitePath(text(form, "next"), links.desk));
}

export async function signOut(): Promise<void> {
  await keepCookies((await mutations.signOut(await headers())).cookies);
  redirect(links.home);
}

export async function changePassword(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  try {
    const fields = ["currentPassword", "newPassword", "repeated"];
    const input = accept(
      passwordInput,
      Object.fromEntries(fields.map((field) => [field, text(form, field)])),
    );
    await keepCookies((await mutations.changePassword(input, await headers())).cookies);
  } catch (error) {
    return { errors: faultsOf(error), values: {} };
  }
  redirect(links.desk);
}

export async function createToken(_before: TokenFormAnswer, form: FormData): Promise<TokenFormAnswer> {
  const values = { name: text(form, "name"), role: text(form, "role"), days: text(form, "days") };
  try {
    const { days, ...input } = accept(tokenForm, values);
    const expiresAt = new Date(Date.now() + Number(days) * 24 * 60 * 60 * 1000);
    const { token } = await mutations.createToken(await getActor(), { ...input, expiresAt });
    revalidatePath(links.deskTokens);
    return { errors: [], values: {}, made: { name: input.name, token } };
  } catch (error) {
    return { errors: faultsOf(error), values, made: null };
  }
}

export async function revokeToken(form: FormData): Promise<void> {
  await mutations.revokeToken(await requireSignedIn(links.deskTokens), text(form, "id"));
  revalidatePath(links.deskTokens);
}
