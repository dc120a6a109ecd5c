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

type Props = {
  speaker: SpeakerView;
  citation: CitationView;
  /** Where the speaker leads; without it the chain starts with the speaker only where someone stood
   *  between, or where the speaker has no name. */
  speakerHref?: string | undefined;
};

/** Whether a source says it in its own (its publisher's) voice, with nobody between. */
function isOwnVoice(speaker: SpeakerView, { source, via }: CitationView): boolean {
  if (via.length > 0) return false;
  if (speaker.kind === "source") return speaker.id === source.id;
  return speaker.kind === "organization" && speaker.slug === source.publisher?.slug;
}

function SpeakerName({ speaker, citation, speakerHref: href }: Props) {
  const outlet = citation.source.publisher?.name ?? "unnamed outlet";
  const name = speaker.kind === "source" ? outlet : speaker.name;
  return href === undefined ? name : <a href={href}>{name}</a>;
}

/** The way from mouth to print in one line: “sources” → Nezygar → unnamed outlet. */
export function ChainLine({ speaker, citation, speakerHref }: Props) {
  const isOwn = isOwnVoice(speaker, citation);
  const isShown = speakerHref !== undefined || citation.via.length > 0 || speaker.kind === "anonymous";
  // An outlet that relays its own report is named once.
  const via = citation.via.filter((hop, index) => index > 0 || !hop.slug || hop.slug !== speaker.slug);
  return (
    <ol className="chain">
      {isShown && (
        <li className={speaker.kind === "anonymous" ? "anon" : undefined}>
          <SpeakerName speaker={speaker} citation={citation} speakerHref={speakerHref} />
        </li>
      )}
      {via.map((hop) => (
        <li key={`${hop.kind} ${hop.slug ?? hop.name}`}>
          <Attributed of={hop} />
        </li>
      ))}
      {!(isOwn && isShown) && (
        <li>
          <ReadIn source={citation.source} />
        </li>
      )}
    </ol>
  );
}
