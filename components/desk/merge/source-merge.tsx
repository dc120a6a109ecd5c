import { edtfInWords } from "@/lib/edtf-words";
import type { SourceMergePreview } from "@/lib/merge/source/schema";
import { MergeSides } from "./merge-sides";

const side = ({ title, publisher, publishedOn, url }: SourceMergePreview["source"]) => ({
  title,
  about: [
    publisher?.name ?? "publisher not known",
    publishedOn === "" ? "no day known" : edtfInWords(publishedOn),
    ...(url ? [url] : []),
  ].join(" · "),
});

const texts: Record<SourceMergePreview["text"], string | null> = {
  moves: "The text that the desk keeps of it becomes the other’s.",
  stays:
    "The text that the desk keeps of it stays in the keeping; the other’s own is the one that is read again.",
  none: null,
};

/** What merging one source into another would do. */
export function SourceMerge({ preview }: { preview: SourceMergePreview }) {
  const { source, into, statements, hidden, outcomes, text } = preview;
  const isOthers = source.publisher && into.publisher && source.publisher.slug !== into.publisher.slug;
  return (
    <>
      <MergeSides type="source" one={side(source)} into={side(into)} />
      {isOthers && (
        <p className="notice">
          They have different publishers. A text that two outlets print is two sources, and reports are
          counted by source: merge them only if one of the publishers is a mistake.
        </p>
      )}
      <h2>
        What moves{" "}
        <small>
          {statements.length} {statements.length === 1 ? "statement" : "statements"}
        </small>
      </h2>
      <ul>
        {statements.map(({ id, text: words, isThere }) => (
          <li key={id}>
            {words}
            {isThere && <small>Cites the other for the same words already, and keeps them once</small>}
          </li>
        ))}
        {outcomes.map(({ id, text: words }) => (
          <li key={id}>
            {words}
            <small>Its outcome rests on the other from then on</small>
          </li>
        ))}
        {hidden > 0 && <li>{hidden === 1 ? "One draft" : `${hidden} drafts`} of other editors.</li>}
        {texts[text] && <li>{texts[text]}</li>}
      </ul>
      {statements.length > 0 && (
        <p>
          {statements.length === 1 ? "This statement cites" : "These statements cite"} the other from then on.
        </p>
      )}
    </>
  );
}
