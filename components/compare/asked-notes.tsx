import type { Asked } from "@/lib/timeline/compare/rules";

type Props = { asked: Asked; unknown: string[]; nameOf: (slug: string) => string };

const listed = new Intl.ListFormat("en-GB", { type: "conjunction" });
const either = new Intl.ListFormat("en-GB", { type: "disjunction" });

/** What the address asks for and can't have, and what is shown instead. */
export function AskedNotes({ asked, unknown, nameOf }: Props) {
  const notes = [
    unknown.length > 0 && `Nobody on file has the name ${either.format(unknown.map((slug) => `“${slug}”`))}.`,
    asked.beyond.length > 0 &&
      `At most four people stand side by side. Left out: ${listed.format(asked.beyond)}.`,
    asked.twice.length > 0 && `Named twice, shown once: ${listed.format(asked.twice.map(nameOf))}.`,
  ].filter((note) => note !== false);
  if (notes.length === 0) return null;
  return (
    <div className="note" role="alert">
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  );
}
