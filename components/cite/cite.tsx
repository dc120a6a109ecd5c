import { bibtexCitation, type Cited, cslCitation, plainCitation } from "@/lib/cite/rules";
import { CopyButton } from "./copy-button";

function Text({ name, text }: { name: string; text: string }) {
  return (
    <div className="cite-text" data-copied="">
      <p>{name}</p> <CopyButton what={name} />
      <code>{text}</code>
    </div>
  );
}

const forPrograms = (cited: Cited): [name: string, text: string][] => [
  ["BibTeX", bibtexCitation(cited)],
  ["CSL-JSON", cslCitation(cited)],
];

/** How a page is cited, so that whoever follows finds what was seen: folded up, in a bar. */
export function Cite({ cited }: { cited: Cited }) {
  return (
    <details className="cite">
      <summary className="quiet">Cite</summary>
      <div className="cite-texts">
        <p>With the moment at which you read it, so that whoever follows finds what you saw.</p>
        {[["Citation", plainCitation(cited)] as const, ...forPrograms(cited)].map(([name, text]) => (
          <Text key={name} name={name} text={text} />
        ))}
      </div>
    </details>
  );
}

/** The same beside a page: the words at once, the forms for programs folded up. */
export function CiteAside({ cited }: { cited: Cited }) {
  return (
    <div className="cite-aside">
      <div data-copied="">
        <h2>Cite</h2>
        <code>{plainCitation(cited)}</code>
        <CopyButton what="citation" />
      </div>
      <details className="cite-more">
        <summary>BibTeX, CSL-JSON</summary>
        {forPrograms(cited).map(([name, text]) => (
          <Text key={name} name={name} text={text} />
        ))}
      </details>
    </div>
  );
}
