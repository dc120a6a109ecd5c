import { edtfInWords } from "@/lib/edtf-words";
import type { StatementMergePreview } from "@/lib/merge/statement/schema";
import { stances as stanceWords } from "../choices";
import { MergeSides } from "./merge-sides";

type Statement = StatementMergePreview["statement"];
type Cited = StatementMergePreview["citations"][number];

const side = ({ text, speaker, saidOn, citations }: Statement) => ({
  title: text,
  about: [
    speaker.name,
    saidOn === "" ? "no day known" : edtfInWords(saidOn),
    citations.length === 1 ? "1 citation" : `${citations.length} citations`,
  ].join(" · "),
});

const sourceWords = ({ source, via, isThere }: Cited) =>
  [
    source.publisher?.name ?? source.title,
    edtfInWords(source.publishedOn),
    ...via.map(({ name }) => `via ${name}`),
    ...(isThere ? ["the other has these words of it already, and keeps them once"] : []),
  ].join(" · ");

/** What becomes of a date that is another than the other's. */
function DateWords({ preview }: { preview: StatementMergePreview }) {
  const { statement, into, date } = preview;
  if (date === "same" || statement.saidOn === "") return null;
  const its = edtfInWords(statement.saidOn);
  const others =
    into.saidOn === ""
      ? "of the other no day is known"
      : `the other ${edtfInWords(into.saidOn)}, which stands`;
  return (
    <p className="notice">
      This one is dated {its}, {others}. {date === "stays" && "The date of this one stays in its history."}
      {date === "goes_along" && `The citations that give no day of their own keep ${its}.`}
      {date === "in_conflict" &&
        "Both can’t be right: on either side, the citations that give no day of their own keep that of their statement, and the conflict is shown."}
    </p>
  );
}

const credibilities: Record<StatementMergePreview["credibility"], string | null> = {
  moves: "The judgement of its credibility moves along.",
  gives_way:
    "The judgement of its credibility stays in its history: the other statement has one of its own, which stands.",
  none: null,
};

/** What merging one statement into another would do. */
export function StatementMerge({ preview }: { preview: StatementMergePreview }) {
  const { statement, into, citations, stances, credibility } = preview;
  const moved = citations.filter(({ isThere }) => !isThere).length;
  return (
    <>
      <MergeSides type="statement" one={side(statement)} into={side(into)} />
      <DateWords preview={preview} />
      <h2>
        What moves{" "}
        <small>
          {moved} of {citations.length} {citations.length === 1 ? "citation" : "citations"}
        </small>
      </h2>
      <ul>
        {citations.map((citation) => (
          <li key={JSON.stringify(citation)}>
            {citation.quote ?? citation.source.title}
            <small>{sourceWords(citation)}</small>
          </li>
        ))}
        {stances.map(({ claim, stance, isThere }) => (
          <li key={claim.id}>
            {claim.text}
            <small>
              {stanceWords[stance]}
              {isThere && " · the other takes a stance on this claim already, and that one stays"}
            </small>
          </li>
        ))}
        {credibilities[credibility] && <li>{credibilities[credibility]}</li>}
      </ul>
    </>
  );
}
