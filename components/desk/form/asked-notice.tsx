"use client";

import { useId } from "react";
import { differencesBetween } from "@/lib/form/differences";
import type { FormValues } from "@/lib/form/schema";
import type { Asked } from "../kept/copies";
import { dayAndClock } from "../kept/keeping";
import { DifferencesTable } from "./differences-table";

type AskedNoticeProps = {
  asked: Asked;
  values: FormValues;
  onGoOn: () => void;
  onGiveWay: () => void;
};

/** Says that the form was worked on in two places at once, and asks which is meant. */
export function AskedNotice({ asked, values, onGoOn, onGiveWay }: AskedNoticeProps) {
  const { there, at } = asked;
  const title = useId();
  return (
    <section className="notice" aria-labelledby={title} role="alert">
      <h2 id={title}>{there ? "Typed in two places" : "Saved or let go of elsewhere"}</h2>
      <p>
        {there
          ? `What stands here was typed on ${dayAndClock(at)}. Elsewhere something else was typed on ${dayAndClock(there.updatedAt)}. Both are kept until you choose.`
          : `What stands here was typed on ${dayAndClock(at)}, after the rest of this form was saved or let go of elsewhere. This browser keeps it until you choose.`}
      </p>
      {there && (
        <DifferencesTable
          differences={differencesBetween(there.values, values)}
          theirs="Typed elsewhere"
          yours="Typed here"
        />
      )}
      <p className="asked-acts">
        <button type="button" className="quiet-button" onClick={onGoOn}>
          Go on with what stands here
        </button>
        <button type="button" className="quiet-button" onClick={onGiveWay}>
          {there ? "Go on with what was typed elsewhere" : "Let go of it"}
        </button>
      </p>
    </section>
  );
}
