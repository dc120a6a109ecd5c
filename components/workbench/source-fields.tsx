"use client";

import { useId, useState } from "react";
import type { BenchSource, BenchWho } from "@/lib/bench/schema";
import { sourceKinds } from "../desk/choices";
import { useReading } from "../desk/form/date-field";
import { isNew } from "./item-words";
import { WhoPicker } from "./who-picker";

type SourceFieldsProps = {
  source: BenchSource;
  near: BenchWho[];
  faults: ReadonlyMap<string, string>;
  onChange: (over: Partial<BenchSource>) => void;
  /** The day is known now, or another: what "on Friday" meant is read anew. */
  onDay: () => void;
};

/** What the article is: found in the page, mended here. */
export function SourceFields({ source, near, faults, onChange, onDay }: SourceFieldsProps) {
  const id = useId();
  const [isChoosing, setChoosing] = useState(false);
  const reading = useReading(source.publishedOn.trim());
  const isFiled = source.id !== undefined;
  const line = (name: "title" | "author" | "language" | "url", label: string) => (
    <div className="field" data-fault={faults.has(`source.${name}`) ? "" : undefined}>
      <label htmlFor={`${id}-${name}`}>{label}</label>
      {faults.has(`source.${name}`) && <p className="fault">{faults.get(`source.${name}`)}</p>}
      <input
        id={`${id}-${name}`}
        type="text"
        autoComplete="off"
        value={source[name]}
        disabled={isFiled}
        onChange={(event) => onChange({ [name]: event.target.value })}
      />
    </div>
  );
  return (
    <div className="source-fields">
      {isFiled && <p className="note">This article is on file already: what you take is added to it.</p>}
      {line("title", "Title")}
      <div className="two">
        <div className="field">
          {isChoosing ? (
            <WhoPicker
              label="Publisher"
              near={near.filter(({ kind }) => kind === "organization")}
              kinds={["organization"]}
              onChoose={(publisher) => {
                onChange({ publisher });
                setChoosing(false);
              }}
              onClose={() => setChoosing(false)}
            />
          ) : (
            <>
              <span className="label">Publisher</span>
              <button type="button" className="fact" disabled={isFiled} onClick={() => setChoosing(true)}>
                <span>{source.publisher?.name || "not named"}</span>
                {source.publisher && isNew(source.publisher) && <span className="tag">new</span>}
              </button>
            </>
          )}
        </div>
        <div className="field" data-fault={faults.has("source.publishedOn") ? "" : undefined}>
          <label htmlFor={`${id}-day`}>Published on</label>
          <input
            id={`${id}-day`}
            type="text"
            autoComplete="off"
            placeholder="2025-11-07"
            value={source.publishedOn}
            disabled={isFiled}
            onChange={(event) => onChange({ publishedOn: event.target.value })}
            onBlur={onDay}
          />
          <p className="reading" aria-live="polite">
            {reading && "reading" in reading ? `Read as ${reading.reading}.` : (reading?.fault ?? "")}
          </p>
        </div>
      </div>
      <div className="two">
        {line("author", "Author")}
        {line("language", "Language (a code: en, ru)")}
      </div>
      <div className="two">
        {line("url", "Web address")}
        <div className="field">
          <label htmlFor={`${id}-kind`}>Kind</label>
          <select
            id={`${id}-kind`}
            value={source.kind}
            disabled={isFiled}
            onChange={(event) => onChange({ kind: event.target.value as BenchSource["kind"] })}
          >
            {Object.entries(sourceKinds).map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </div>
      </div>
    </div>
  );
}
