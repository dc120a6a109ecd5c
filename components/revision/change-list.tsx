import type { ChangeView } from "@/lib/change/schema";
import { links } from "@/lib/permalinks";
import { Instant } from "../ui/instant";

const inShort = (text: string) => (text.length > 100 ? `${text.slice(0, 97)}…` : text);

// An import makes hundreds; all of them are in the JSON.
const most = 12;

function Made({ record: { type, version, title, url } }: { record: ChangeView["records"][number] }) {
  const words = `${type} “${inShort(title)}”, version ${version}`;
  return <li>{url === null ? words : <a href={url}>{words}</a>}</li>;
}

function Change({ change: { seq, at, actor, reason, correction, records, hash } }: { change: ChangeView }) {
  return (
    <li id={`change-${seq}`}>
      <p className="title">{correction ?? reason ?? "A draft"}</p>
      <p className="facts">
        {seq} · <Instant at={at} /> · {actor.name}
        {correction !== null && ` · correction: ${reason}`}
      </p>
      {records.length > 0 && (
        <ul className="made">
          {records.slice(0, most).map((record) => (
            <Made key={`${record.type} ${record.id}`} record={record} />
          ))}
          {records.length > most && (
            <li>
              <a href={links.changeAsJson(seq)}>{records.length - most} more</a>
            </li>
          )}
        </ul>
      )}
      <code className="hash">{hash}</code>
    </li>
  );
}

/** Changes of the record: what for, who, when, and the versions that each made. */
export function ChangeList({ changes }: { changes: ChangeView[] }) {
  return (
    <ul className="changes list">
      {changes.map((change) => (
        <Change key={change.seq} change={change} />
      ))}
    </ul>
  );
}
