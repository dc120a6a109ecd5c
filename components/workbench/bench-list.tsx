import type { BenchDraftItem } from "@/lib/bench/schema";
import { links } from "@/lib/permalinks";
import { Instant } from "../ui/instant";
import { ClearButton } from "./clear-button";

/** What an editor has on the bench already. */
export function BenchList({ drafts }: { drafts: BenchDraftItem[] }) {
  if (drafts.length === 0) return null;
  return (
    <section>
      <h2>On your bench</h2>
      <ol className="entries">
        {drafts.map(({ id, title, updatedAt, taken }) => (
          <li key={id}>
            <p className="entry-title">
              <a href={links.deskArticle(id)}>{title || "An article without a title"}</a>
            </p>
            <p className="entry-about">
              <span>{taken === 1 ? "1 passage taken" : `${taken} passages taken`}</span>
              <span>
                touched <Instant at={updatedAt} />
              </span>
              <ClearButton id={id} title={title} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
