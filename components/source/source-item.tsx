import { links } from "@/lib/permalinks";
import type { SourceListItem } from "@/lib/source/schema";
import { EdtfDate } from "../ui/edtf-date";

/** A source in a list: what it is called, where and when it was published. */
export function SourceItem({ source }: { source: SourceListItem }) {
  return (
    <li>
      <p className="title">
        <a href={links.source(source.id)}>{source.title}</a>
      </p>
      <p className="facts">
        {source.kind} · {source.publisher?.name ?? "publisher not named"} ·{" "}
        <EdtfDate edtf={source.publishedOn} />
      </p>
    </li>
  );
}
