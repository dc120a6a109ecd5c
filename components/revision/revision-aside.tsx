import { edtfInWords } from "@/lib/edtf-words";
import { links } from "@/lib/permalinks";
import { titleOf } from "@/lib/revision/rules";
import type { RevisionListItem, RevisionView } from "@/lib/revision/schema";
import { CopyButton } from "../cite/copy-button";

type Props = { revision: RevisionView; address: string; versions: RevisionListItem[] };

/** Beside a version: its own address for good, how to cite it, the other versions. */
export function RevisionAside({ revision, address, versions }: Props) {
  const { version, url, at, body, type, hash } = revision;
  const others = versions.filter((other) => other.version !== version);
  return (
    <aside className="aside" aria-label="About this version">
      <div>
        <h2>This version</h2>
        <code>{url}</code>
        <p>It will say the same in ten years.</p>
        {(revision.status === "published" || revision.status === "retracted") && (
          <p>
            <a href={links.withQuery(address, { asOf: at })}>The page as it looked then</a>
          </p>
        )}
      </div>
      <div className="cite-aside">
        <div data-copied="">
          <h2>Cite</h2>
          <code>
            {titleOf(body)} ({type}, version {version}). Standing, {edtfInWords(at.slice(0, 10))}. {url}
          </code>
          <CopyButton what="citation" />
        </div>
      </div>
      {others.length > 0 && (
        <form action={links.revision(address, version)}>
          <h2>
            <label htmlFor="with">Compare with</label>
          </h2>
          <p className="with">
            <select id="with" name="with" defaultValue={revision.compared?.with ?? others[0]?.version}>
              {others.map((other) => (
                <option key={other.version} value={other.version}>
                  Version {other.version}
                </option>
              ))}
            </select>
            <button type="submit" className="button">
              Compare
            </button>
          </p>
        </form>
      )}
      <div>
        <h2>History</h2>
        <ol>
          {versions.map((each) => (
            <li key={each.version}>
              <a
                href={links.revision(address, each.version)}
                aria-current={each.version === version ? "page" : undefined}
              >
                v{each.version}
              </a>{" "}
              {each.reason}
            </li>
          ))}
        </ol>
      </div>
      <div>
        <h2>Take it away</h2>
        <p>
          <a href={links.apiRevision(address, version)}>JSON</a>
        </p>
        <p>
          In <a href={links.changes}>the log</a> under
        </p>
        <code>{hash}</code>
      </div>
    </aside>
  );
}
