import type { CredibilityView, ReliabilityView } from "@/lib/judgement/schema";
import { EdtfDate } from "../ui/edtf-date";
import { credibilityWords, reliabilityWords } from "./grade-words";
import "./judgement.css";

type NoteProps = {
  title: string;
  grade: string | number;
  words: string;
  judgedOn: string;
  reason: string;
  apart: string;
};

function JudgementNote({ title, grade, words, judgedOn, reason, apart }: NoteProps) {
  return (
    <section className="judgement">
      <h2>{title}</h2>
      <p className="grade">
        <b>{grade}</b> {words}
      </p>
      <p>{reason}</p>
      <p className="facts">
        An editor’s judgement, <EdtfDate edtf={judgedOn} />, on the Admiralty scale. {apart}
      </p>
    </section>
  );
}

/** How reliable an editor judges an organization to be. */
export function ReliabilityNote({ reliability }: { reliability: ReliabilityView | null }) {
  if (reliability === null) return null;
  const words = reliabilityWords[reliability.grade];
  const apart = "The track record is counted, not judged, and stands apart from it.";
  return <JudgementNote title="Reliability" {...reliability} words={words} apart={apart} />;
}

/** How credible an editor judges a statement to be. */
export function CredibilityNote({ credibility }: { credibility: CredibilityView | null }) {
  if (credibility === null) return null;
  const words = credibilityWords[credibility.grade] ?? "";
  const apart = "It is about this statement alone, not about who made it.";
  return <JudgementNote title="Credibility" {...credibility} words={words} apart={apart} />;
}
