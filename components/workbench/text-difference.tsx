"use client";

import { links } from "@/lib/permalinks";
import type { Rereading } from "@/lib/snapshot/queries";
import type { TextChange } from "@/lib/snapshot/rules";

const tags = { same: "span", removed: "del", added: "ins" } as const;

function Paragraph({ change }: { change: TextChange }) {
  let at = 0;
  return (
    <p data-kind={change.kind}>
      {change.words.map(({ kind, text }) => {
        const Tag = tags[kind];
        const key = at;
        at += 1;
        return <Tag key={key}>{text}</Tag>;
      })}
    </p>
  );
}

/** Runs of paragraphs that stayed the same are told by their number. */
function grouped(changes: TextChange[]): (TextChange | { same: number })[] {
  const shown: (TextChange | { same: number })[] = [];
  for (const change of changes) {
    const last = shown.at(-1);
    if (change.kind !== "same") shown.push(change);
    else if (last && "same" in last) last.same += 1;
    else shown.push({ same: 1 });
  }
  return shown;
}

type TextDifferenceProps = { found: Rereading; isBusy: boolean; onKeep: () => void };

/** How a later text differs from the one that is kept, and what keeping it would flag. */
export function TextDifference({ found, isBusy, onKeep }: TextDifferenceProps) {
  if (found.isSame) return <p className="note">It reads just as it did when it was kept.</p>;
  const rows = grouped(found.changes).map((row, n) => ({ row, n }));
  return (
    <>
      {rows.length > 0 && (
        <>
          <h2>What changed</h2>
          <div className="difference">
            {rows.map(({ row, n }) =>
              "same" in row ? (
                <p key={n} className="facts">
                  {row.same === 1 ? "One paragraph is" : `${row.same} paragraphs are`} as before.
                </p>
              ) : (
                <Paragraph key={n} change={row} />
              ),
            )}
          </div>
        </>
      )}
      {found.gone.length > 0 && (
        <>
          <h2>
            Quotations no longer in it <small>{found.gone.length}</small>
          </h2>
          <ul className="list">
            {found.gone.map(({ statement, said, quote }) => (
              <li key={`${statement} ${quote}`}>
                <q>{quote}</q>
                <p className="facts">
                  quoted for <a href={links.deskEdit("statements", statement)}>{said}</a>
                </p>
              </li>
            ))}
          </ul>
          <p className="facts">Kept, it flags them in public: no longer in the source since today.</p>
        </>
      )}
      <p className="save">
        <button type="button" className="button primary" aria-disabled={isBusy} onClick={onKeep}>
          {isBusy ? "Keeping…" : "Keep the new text"}
        </button>
      </p>
    </>
  );
}
