import { links } from "@/lib/permalinks";
import { saveUndo } from "@/lib/undo/actions";
import type { Effect, LastChange } from "@/lib/undo/schema";
import { Instant } from "../ui/instant";
import { PartForm } from "./part-form";

const becomes: Record<Effect["becomes"], string> = {
  restored: "will be as it was before",
  withdrawn: "will be withdrawn; its page keeps the reason",
  kept: "stays, since others may refer to it",
};

/** What somebody changed last, and the way to take it back. */
export function LastChangeMade({ actorId, change }: { actorId: string; change: LastChange }) {
  const { seq, at, reason, effects, obstacle } = change;
  return (
    <section className="desk-list" aria-labelledby="last-change">
      <h2 id="last-change">My last change</h2>
      <p>
        {reason}
        <small>
          <Instant at={at} />
        </small>
      </p>
      {obstacle === null ? (
        <PartForm
          actorId={actorId}
          record={{ id: `change-${seq}`, version: seq, address: links.desk }}
          part="undo"
          action={saveUndo}
          values={{ seq: String(seq) }}
          title="Take it back"
          save="Take this change back"
          busy="Taking it back…"
        >
          <ul className="facts">
            {effects.map(({ type, id, title, becomes: how }) => (
              <li key={id}>
                The {type} “{title}” {becomes[how]}.
              </li>
            ))}
          </ul>
          <p className="facts">The log keeps both: what was changed, and that it was taken back.</p>
        </PartForm>
      ) : (
        <p className="facts">It can’t be taken back: {obstacle}</p>
      )}
    </section>
  );
}
