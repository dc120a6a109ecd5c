import type { Metadata } from "next";
import { redirect } from "next/navigation";
import "@/components/desk/account.css";
import { PasswordForm } from "@/components/desk/password-form";
import { SignOut } from "@/components/desk/sign-out";
import { shortestPassword } from "@/lib/auth/schema";
import { getSession } from "@/lib/auth/session";
import { links } from "@/lib/permalinks";

export const metadata: Metadata = { title: "Choose a password", robots: { index: false } };

export default async function PasswordPage() {
  const session = await getSession();
  if (!session) redirect(links.signIn(links.password));
  const oneTime = session.mustChangePassword;
  return (
    <section className="account">
      <h1>{oneTime ? "Choose a password" : "Change the password"}</h1>
      <p>
        {oneTime
          ? `You are signed in as ${session.actor.name} with a one-time password. Choose your own to go on.`
          : `You are signed in as ${session.actor.name}. Other browsers will be signed out.`}
      </p>
      <PasswordForm oneTime={oneTime} shortest={shortestPassword} />
      <SignOut />
    </section>
  );
}
