import type { Metadata } from "next";
import { DeskHeading } from "@/components/desk/desk-heading";
import { BenchList } from "@/components/workbench/bench-list";
import { Intake } from "@/components/workbench/intake";
import "@/components/workbench/intake.css";
import { atLeast } from "@/lib/auth/rules";
import { requireSignedIn } from "@/lib/auth/session";
import { listArticles } from "@/lib/bench/queries";
import { links } from "@/lib/permalinks";

export const metadata: Metadata = { title: "An article" };

export default async function NewArticlePage() {
  const actor = await requireSignedIn(links.deskNewArticle);
  // The layout tells a reader what the desk is for.
  if (!atLeast(actor, "editor")) return null;
  return (
    <>
      <DeskHeading about="The desk" title="From an article to the record">
        <span>
          The desk reads it and proposes who said what; you take, mend or drop. Nothing is entered by itself,
          and its text is shown to nobody but editors.
        </span>
      </DeskHeading>
      <Intake />
      <BenchList drafts={await listArticles(actor)} />
    </>
  );
}
