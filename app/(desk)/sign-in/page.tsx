import type { Metadata } from "next";
import { redirect } from "next/navigation";
import "@/components/desk/account.css";
import { SignInForm } from "@/components/desk/sign-in-form";
import { sameSitePath } from "@/lib/auth/rules";
import { getSession } from "@/lib/auth/session";
import { links } from "@/lib/permalinks";

export const metadata: Metadata = { title: "Sign in", robots: { index: false } };

type Props = { searchParams: Promise<{ next?: string | string[] }> };

export default async function SignInPage({ searchParams }: Props) {
  const { next: asked } = await searchParams;
  const next = sameSitePath(typeof asked === "string" ? asked : undefined, links.desk);
  const session = await getSession();
  if (session) redirect(session.mustChangePassword ? links.password : next);
  return (
    <section className="account">
      <h1>Sign in</h1>
      <p>For those who keep the record. Reading it takes no account.</p>
      <SignInForm next={next} />
    </section>
  );
}
