import type { Metadata } from "next";
import type { ReactNode } from "react";
import "@/components/desk/account.css";
import "@/components/desk/desk.css";
import "@/components/desk/form.css";
import "@/components/desk/rows.css";
import "@/components/desk/review.css";
import "@/components/desk/house.css";
import "@/components/desk/notices.css";
import "@/components/desk/lookup.css";
import "@/components/desk/palette/palette.css";
import "@/components/desk/twins/twins.css";
import "@/components/desk/bulk/bulk.css";
import { DeskNav } from "@/components/desk/desk-nav";
import { SendLeft } from "@/components/desk/kept/send-left";
import { SignOut } from "@/components/desk/sign-out";
import { atLeast } from "@/lib/auth/rules";
import { requireSignedIn } from "@/lib/auth/session";
import { links } from "@/lib/permalinks";

export const metadata: Metadata = { robots: { index: false } };

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const actor = await requireSignedIn(links.desk);
  if (!atLeast(actor, "editor")) {
    return (
      <section className="desk-closed">
        <h1>The desk is for editors</h1>
        <p>
          You are signed in as {actor.name}, with the role of {actor.role}: you can read everything that is
          published. To enter claims, sources and denials, ask an administrator for the role of editor.
        </p>
        <p>
          <a href={links.home}>Back to the record</a>
        </p>
        <SignOut />
      </section>
    );
  }
  return (
    <div className="desk">
      <DeskNav name={actor.name} keepsHouse={atLeast(actor, "administrator")} />
      {children}
      <SendLeft actorId={actor.id} />
    </div>
  );
}
