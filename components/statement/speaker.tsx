import { links } from "@/lib/permalinks";
import type { AttributedName, SpeakerView } from "@/lib/statement/schema";

/** A name that spoke or passed on: linked where it is on file, in quotation marks where it is a mere label. */
export function Attributed({ of }: { of: AttributedName }) {
  if (of.kind === "anonymous") return <span className="anon">“{of.name}”</span>;
  if (of.kind === "source" && of.id) return <a href={links.source(of.id)}>the article itself</a>;
  if (of.kind === "person" && of.slug) return <a href={links.person(of.slug)}>{of.name}</a>;
  if (of.kind === "organization" && of.slug) return <a href={links.organization(of.slug)}>{of.name}</a>;
  return of.name;
}

/** Who says it, and as what. */
export function Speaker({ speaker }: { speaker: SpeakerView }) {
  return (
    <>
      <span className="who">
        <Attributed of={speaker} />
      </span>
      {speaker.capacity && <>, {speaker.capacity}</>}
      {speaker.kind === "anonymous" && ", unnamed"}
    </>
  );
}
