import { takeMore } from "@/lib/bench/actions";
import { links } from "@/lib/permalinks";
import type { SourceView } from "@/lib/source/schema";
import { DeskHeading } from "../desk/desk-heading";
import { Instant } from "../ui/instant";
import { SourceAgain } from "./source-again";

/** A source on file and the text that is kept of it: taken more out of, or read again. */
export function KeptSource({ source }: { source: SourceView }) {
  const { id, title, url, snapshot } = source;
  return (
    <>
      <DeskHeading about="The text of a source" title={title}>
        <a href={links.source(id)}>See its page</a>
        <a href={links.deskEdit("sources", id)}>Edit its particulars</a>
      </DeskHeading>
      {snapshot ? (
        <>
          <p>
            Its text was kept as it read on <Instant at={snapshot.takenAt} />.{" "}
            <code>SHA-256 {snapshot.sha256}</code>
          </p>
          <form action={takeMore} className="again">
            <input type="hidden" name="source" value={id} />
            <button type="submit" className="button primary">
              Take more out of it
            </button>
          </form>
        </>
      ) : (
        <p>No text of it is kept yet. Paste it below, and quotations can be held against it.</p>
      )}
      <SourceAgain id={id} url={url} />
    </>
  );
}
