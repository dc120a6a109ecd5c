import type { ReactNode } from "react";
import { edtfInWords } from "@/lib/edtf-words";

type Props = {
  /** What the record is called where it is cited. */
  title: string;
  noun: string;
  permalink: string;
  json: string;
  version: number;
  updatedAt: string;
  children?: ReactNode;
};

/** Beside every record: where it stands, how to cite it, how to take it away. */
export function RecordAside({ title, noun, permalink, json, version, updatedAt, children }: Props) {
  const day = edtfInWords(updatedAt.slice(0, 10));
  return (
    <aside className="aside" aria-label="About this page">
      <div>
        <h2>This page</h2>
        <code>{permalink}</code>
        <p>
          Version {version}, of {day}.
        </p>
      </div>
      <div>
        <h2>Cite</h2>
        <code>
          {title} ({noun}, version {version}). Standing, {day}. {permalink}
        </code>
      </div>
      {children}
      <div>
        <h2>Take it away</h2>
        <p>
          <a href={json}>JSON</a>
        </p>
      </div>
    </aside>
  );
}
