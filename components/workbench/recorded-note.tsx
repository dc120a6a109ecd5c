"use client";

import { useEffect, useRef } from "react";
import type { Recorded } from "@/lib/bench/schema";
import { links } from "@/lib/permalinks";

/** What was entered, with the ways to it. */
export function RecordedNote({ recorded }: { recorded: Recorded }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="recorded">
      <h2 ref={heading} tabIndex={-1}>
        {recorded.status === "published" ? "Saved and public" : "Saved as drafts"}
      </h2>
      <p className="facts">
        Out of <a href={links.source(recorded.source.id)}>{recorded.source.title}</a>, whose text is kept:
      </p>
      <ul className="list">
        {recorded.statements.map(({ id, text }) => (
          <li key={id}>
            <a href={links.statement(id)}>{text}</a>
          </li>
        ))}
      </ul>
      <p>
        {recorded.people.map(({ slug, name }) => (
          <a key={slug} className="button" href={links.person(slug)}>
            The timeline of {name}
          </a>
        ))}{" "}
        <a className="button" href={links.deskNewArticle}>
          The next article
        </a>
      </p>
    </section>
  );
}
