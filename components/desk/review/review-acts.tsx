import type { ActKind, ReviewAct } from "@/lib/review/schema";
import { Instant } from "../../ui/instant";

const did: Record<ActKind, string> = {
  sent: "sent it to review",
  taken_back: "took it back",
  sent_back: "sent it back",
  published: "published it",
  commented: "remarked",
};

/** What was done about a record and remarked on it, the first first. */
export function ReviewActs({ acts }: { acts: ReviewAct[] }) {
  if (acts.length === 0) return null;
  return (
    <ol className="review-acts">
      {acts.map(({ kind, at, actor, version, words }) => (
        <li key={at + kind}>
          <p className="review-who">
            <strong>{actor}</strong> {did[kind]}
            <small>
              <Instant at={at} /> · version {version}
            </small>
          </p>
          {words && <p className="review-words">{words}</p>}
        </li>
      ))}
    </ol>
  );
}
