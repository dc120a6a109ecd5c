import { pathWords } from "@/lib/form/words";
import { links } from "@/lib/permalinks";
import type { RevisionListItem } from "@/lib/revision/schema";
import { Instant } from "../ui/instant";

// A long list of places says less than its first few.
const most = 6;

function changedWords(changed: string[]): string {
  const fields = [...new Set(changed.map(pathWords))];
  const more = fields.length - most;
  return fields.slice(0, most).join("; ") + (more > 0 ? `; ${more} more` : "");
}

/** The versions of a record: which, when, who, why, and what each changed. */
export function HistoryList({ address, revisions }: { address: string; revisions: RevisionListItem[] }) {
  return (
    <ol className="history list">
      {revisions.map(({ version, at, actor, reason, correction, changed }, place) => {
        const before = revisions[place + 1]?.version;
        return (
          <li key={version}>
            <p className="title">
              <a href={links.revision(address, version)}>Version {version}</a>
            </p>
            <p className="facts">
              <Instant at={at} /> · {actor.name}
            </p>
            <p>{reason}</p>
            {correction && (
              <p className="note">
                <b>Correction.</b> {correction}
              </p>
            )}
            {changed && (
              <p className="facts">
                {changed.length > 0 ? `Changed: ${changedWords(changed)}` : "Nothing in the record itself"}
                {before !== undefined && (
                  <>
                    {" · "}
                    <a href={links.comparison(address, version, before)}>compare with version {before}</a>
                  </>
                )}
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
