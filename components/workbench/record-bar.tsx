"use client";

import { newcomers, takenOf } from "@/lib/bench/rules";
import type { Bench } from "@/lib/bench/schema";
import { organizationKinds } from "../desk/choices";

type RecordBarProps = {
  bench: Bench;
  isBusy: boolean;
  message: string | null;
  onKind: (name: string, kind: Bench["kinds"][string]) => void;
  onRecord: (status: "draft" | "published") => void;
};

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** What will be entered into the record if it is saved now, and the buttons that save it. */
export function RecordBar({ bench, isBusy, message, onKind, onRecord }: RecordBarProps) {
  const taken = takenOf(bench);
  const fresh = newcomers(bench);
  const enters = [
    ...(bench.source.id === undefined ? ["the article"] : []),
    count(taken.filter(({ joins }) => joins === null).length, "statement", "statements"),
    ...(fresh.claims.length > 0 ? [count(fresh.claims.length, "new claim", "new claims")] : []),
    ...(fresh.people.length > 0 ? [fresh.people.join(", ")] : []),
  ];
  return (
    <div className="record-bar">
      <div>
        <p className="facts" aria-live="polite">
          {taken.length === 0 ? "Nothing is taken yet." : `This enters ${enters.join(" · ")}`}
          {fresh.organizations.length > 0 && taken.length > 0 && " · and of organizations:"}
        </p>
        {taken.length > 0 &&
          fresh.organizations.map((name) => (
            <label key={name} className="newcomer">
              {name}{" "}
              <select
                value={bench.kinds[name] ?? (name === bench.source.publisher?.name ? "newspaper" : "other")}
                onChange={(event) => onKind(name, event.target.value as Bench["kinds"][string])}
              >
                {Object.entries(organizationKinds).map(([value, words]) => (
                  <option key={value} value={value}>
                    {words}
                  </option>
                ))}
              </select>
            </label>
          ))}
        {message && (
          <p className="fault" role="alert">
            {message}
          </p>
        )}
      </div>
      <p className="save">
        <button type="button" className="button" aria-disabled={isBusy} onClick={() => onRecord("draft")}>
          Save as drafts
        </button>
        <button
          type="button"
          className="button primary"
          aria-disabled={isBusy}
          onClick={() => onRecord("published")}
        >
          {isBusy ? "Entering…" : "Publish"} <kbd>Ctrl ⏎</kbd>
        </button>
      </p>
    </div>
  );
}
