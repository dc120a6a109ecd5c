"use client";

import { useEffect, useId, useRef, useState } from "react";
import type { BenchClaim, BenchWho } from "@/lib/bench/schema";
import { categories, effects } from "../desk/choices";
import { isNew, whoWords } from "./item-words";
import { WhoPicker } from "./who-picker";

type ClaimEditorProps = {
  claim: BenchClaim;
  near: BenchWho[];
  /** Just made: what is asked next takes the focus. */
  isFresh: boolean;
  onClose: () => void;
  faults: ReadonlyMap<string, string>;
  onChange: (over: Partial<BenchClaim>) => void;
};

/** A claim made on the bench: whom it is about, and what it says of their standing. */
export function ClaimEditor({ claim, near, isFresh, onClose, faults, onChange }: ClaimEditorProps) {
  const id = useId();
  const box = useRef<HTMLFieldSetElement>(null);
  const faultAt = (field: string) => faults.get(`claims.${claim.key}.${field}`);
  const fault = ["person", "text", "category", "effect"].map(faultAt).find(Boolean);

  useEffect(() => {
    if (!isFresh) return;
    const fields = box.current?.querySelectorAll<HTMLTextAreaElement | HTMLSelectElement>("textarea, select");
    [...(fields ?? [])].find(({ value }) => value === "")?.focus();
  }, [isFresh]);

  const [isChoosing, setChoosing] = useState(claim.person === null);
  return (
    <fieldset
      className="claim-editor"
      ref={box}
      data-fault={fault ? "" : undefined}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        event.currentTarget.closest<HTMLElement>(".item")?.focus();
        onClose();
      }}
    >
      <legend>The new claim</legend>
      {fault && <p className="fault">{fault}</p>}
      {isChoosing ? (
        <WhoPicker
          label="Whom is it about?"
          near={near}
          kinds={["person"]}
          onChoose={(person) => {
            onChange({ person });
            setChoosing(false);
          }}
          onClose={() => setChoosing(false)}
        />
      ) : (
        <button type="button" className="fact" onClick={() => setChoosing(true)}>
          <b>About</b> <span>{claim.person ? whoWords(claim.person) : "choose whom"}</span>
          {claim.person && isNew(claim.person) && <span className="tag">new</span>}
        </button>
      )}
      <div className="field">
        <label htmlFor={`${id}-text`}>In one neutral sentence</label>
        <textarea
          id={`${id}-text`}
          rows={2}
          value={claim.text}
          onChange={(event) => onChange({ text: event.target.value })}
        />
      </div>
      <div className="two">
        <div className="field">
          <label htmlFor={`${id}-category`}>Category</label>
          <select
            id={`${id}-category`}
            value={claim.category}
            onChange={(event) => onChange({ category: event.target.value as BenchClaim["category"] })}
          >
            <option value="">Choose…</option>
            {Object.entries(categories).map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor={`${id}-effect`}>If true, their standing</label>
          <select
            id={`${id}-effect`}
            value={claim.effect}
            onChange={(event) => onChange({ effect: event.target.value as BenchClaim["effect"] })}
          >
            <option value="">Choose…</option>
            {Object.entries(effects).map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </div>
      </div>
    </fieldset>
  );
}
