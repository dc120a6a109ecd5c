import type { Metadata } from "next";
import { Workbench } from "@/components/workbench/workbench";
import "@/components/workbench/item.css";
import "@/components/workbench/workbench.css";
import { atLeast } from "@/lib/auth/rules";
import { requireSignedIn } from "@/lib/auth/session";
import { getArticle } from "@/lib/bench/queries";
import { links } from "@/lib/permalinks";
import { orNotFound } from "../../or-not-found";

export const metadata: Metadata = { title: "An article on the bench" };

type Props = { params: Promise<{ id: string }> };

export default async function ArticlePage({ params }: Props) {
  const { id } = await params;
  const actor = await requireSignedIn(links.deskArticle(id));
  if (!atLeast(actor, "editor")) return null;
  const { version, text, bench, updatedAt } = await orNotFound(getArticle(actor, id));
  return (
    <div className="bench-page">
      <h1>{bench.source.title || "An article on the bench"}</h1>
      <Workbench draft={{ id, version, text, bench, updatedAt }} />
    </div>
  );
}
