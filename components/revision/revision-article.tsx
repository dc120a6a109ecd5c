import { links } from "@/lib/permalinks";
import { titleOf } from "@/lib/revision/rules";
import type { RevisionView } from "@/lib/revision/schema";
import { Instant } from "../ui/instant";
import { Comparison } from "./comparison";
import { Fields } from "./field-value";

const statusWords: Record<string, string> = {
  draft: "This version was a draft, and is not public.",
  retracted: "With this version the record was withdrawn.",
  merged: "With this version the record was merged into another.",
};

type Props = { revision: RevisionView; address: string; latest: number };

/** One version of a record, whole; or what differs between it and another. */
export function RevisionArticle({ revision, address, latest }: Props) {
  const { type, version, at, actor, reason, correction, status, body, compared } = revision;
  const { id: _, status: __, ...fields } = body;
  const [earlier, later] = [compared?.with ?? version, version].sort((a, b) => a - b);
  return (
    <article className="revision">
      <p className="crumb">
        <a href={address}>This {type} today</a> · <a href={links.history(address)}>its history</a>
        {compared && (
          <>
            {" · "}
            <a href={links.revision(address, version)}>version {version} whole</a>
          </>
        )}
      </p>
      <h1>{titleOf(body)}</h1>
      <p className="lede">
        {compared ? `From version ${earlier} to version ${later}` : `Version ${version} of ${latest}`}
      </p>
      <p className="facts">
        Version {version} was saved on <Instant at={at} /> by {actor.name}: {reason}
      </p>
      {correction && (
        <p className="note">
          <b>Correction.</b> {correction}
        </p>
      )}
      {statusWords[status] && <p className="note">{statusWords[status]}</p>}
      {compared ? (
        <Comparison changes={compared.changes} earlier={earlier ?? version} later={later ?? version} />
      ) : (
        <Fields fields={fields} />
      )}
    </article>
  );
}
