import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { KeptSource } from "@/components/workbench/kept-source";
import { Workbench } from "@/components/workbench/workbench";
import "@/components/workbench/item.css";
import "@/components/workbench/intake.css";
import "@/components/workbench/workbench.css";
import { atLeast } from "@/lib/auth/rules";
import { requireSignedIn } from "@/lib/auth/session";
import { findArticle } from "@/lib/bench/queries";
import { findSuccessor } from "@/lib/merge/queries";
import { links } from "@/lib/permalinks";
import { getSource } from "@/lib/source/queries";
import { orNotFound } from "../../or-not-found";

export const metadata: Metadata = { title: "An article on the bench" };

type Props = { params: Promise<{ id: string }> };

/** An article on the bench; or, by its own id, a source that is on file. */
export default async function ArticlePage({ params }: Props) {
  const { id } = await params;
  const actor = await requireSignedIn(links.deskArticle(id));
  if (!atLeast(actor, "editor")) return null;
  const draft = await findArticle(actor, id);
  if (draft === null) {
    const successor = await findSuccessor("source", id);
    if (successor) redirect(links.deskArticle(successor));
    return <KeptSource source={await orNotFound(getSource(actor, id))} />;
  }
  const { version, text, bench, updatedAt } = draft;
  return (
    <div className="bench-page">
      <h1>{bench.source.title || "An article on the bench"}</h1>
      <Workbench draft={{ id, version, text, bench, updatedAt }} />
    </div>
  );
}
