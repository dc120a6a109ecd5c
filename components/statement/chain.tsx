import { links } from "@/lib/permalinks";
import type { CitationView, SpeakerView } from "@/lib/statement/schema";
import { Attributed } from "./speaker";

/** Where one reads it: the publisher's name, leading to the source on file. */
export function ReadIn({ source }: { source: CitationView["source"] }) {
  return (
    <a href={links.source(source.id)} title={source.title}>
      {source.publisher?.name ?? "unnamed outlet"}
    </a>
  );
}

/** The way from mouth to print in one line: “sources” → Nezygar → unnamed outlet. It starts with the
 *  speaker only where someone stood between, or where the speaker has no name. */
export function ChainLine({ speaker, citation }: { speaker: SpeakerView; citation: CitationView }) {
  const startsWithSpeaker = citation.via.length > 0 || speaker.kind === "anonymous";
  return (
    <ol className="chain" aria-label="Reported through">
      {startsWithSpeaker && (
        <li className={speaker.kind === "anonymous" ? "anon" : undefined}>
          {speaker.kind === "source" ? "the article itself" : speaker.name}
        </li>
      )}
      {citation.via.map((hop) => (
        <li key={`${hop.kind} ${hop.slug ?? hop.name}`}>
          <Attributed of={hop} />
        </li>
      ))}
      <li>
        <ReadIn source={citation.source} />
      </li>
    </ol>
  );
}
