import type { BulkAct, BulkEffect } from "@/lib/bulk/schema";
import { categories, effects } from "../choices";

/** What an act does to a record, in words that go on from its title. */
export function becomesOf(act: BulkAct, status: BulkEffect["status"]): string {
  if (act === "publish") return "becomes public";
  if (act === "withdraw")
    return status === "draft" ? "is withdrawn" : "is withdrawn; its page keeps the reason";
  const [field = "", value = ""] = act.split(":");
  const words: Record<string, string> = field === "category" ? categories : effects;
  return `gets the ${field} “${words[value] ?? value}”`;
}

/** What the button says that does it. */
export function yesTo(act: BulkAct, count: number): string {
  const verb = act === "publish" || act === "withdraw" ? act : "change";
  return `Yes, ${verb} ${count === 1 ? "it" : `all ${count}`}`;
}

function Titles({ effects: all, say }: { effects: BulkEffect[]; say: (effect: BulkEffect) => string }) {
  return (
    <ul>
      {all.map((effect) => (
        <li key={effect.id}>
          {effect.title}
          <small>
            <span>{effect.type}</span> <span>{say(effect)}</span>
          </small>
        </li>
      ))}
    </ul>
  );
}

/** What one act would do to each of several records, and to which it can't. */
export function BulkPreview({ act, effects: all }: { act: BulkAct; effects: BulkEffect[] }) {
  const able = all.filter(({ obstacle }) => obstacle === null);
  const unable = all.filter(({ obstacle }) => obstacle !== null);
  return (
    <section className="desk-list">
      {able.length > 0 && (
        <>
          <h2>
            What changes{" "}
            <small>
              {able.length} of {all.length}
            </small>
          </h2>
          <Titles effects={able} say={({ status }) => becomesOf(act, status)} />
        </>
      )}
      {unable.length > 0 && (
        <>
          <h2>
            What stays as it is{" "}
            <small>
              {unable.length} of {all.length}
            </small>
          </h2>
          <Titles effects={unable} say={({ obstacle }) => obstacle ?? ""} />
        </>
      )}
    </section>
  );
}
