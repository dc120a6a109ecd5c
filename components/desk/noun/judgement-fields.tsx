"use client";

import { credibilityWords, reliabilityWords } from "@/components/judgement/grade-words";
import { DateField } from "../form/date-field";
import { AreaField, ChoiceField } from "../form/plain-fields";

const lettered = (words: Record<string, string>) =>
  Object.fromEntries(Object.entries(words).map(([grade, word]) => [grade, `${grade}: ${word}`]));

function JudgementFields({ words, hint }: { words: Record<string, string>; hint: string }) {
  return (
    <>
      <div className="pair">
        <ChoiceField path="grade" choices={lettered(words)} empty="Choose…" />
        <DateField path="judgedOn" />
      </div>
      <AreaField path="reason" hint={hint} />
    </>
  );
}

export const ReliabilityFields = () => (
  <JudgementFields
    words={reliabilityWords}
    hint="Public. What its reports were worth so far, and how you know."
  />
);

export const CredibilityFields = () => (
  <JudgementFields
    words={credibilityWords}
    hint="Public. What speaks for this statement and what against it."
  />
);
