import type { ReactNode } from "react";
import type { Past } from "@/lib/as-of";
import { edtfInWords } from "@/lib/edtf-words";
import { links } from "@/lib/permalinks";
import { CiteAside } from "../cite/cite";
import { citedRecord } from "../cite/cited";
import { AsOfForm } from "./as-of-form";
import { TakeAway, type Taken } from "./take-away";

type Props = {
  /** What the record is called where it is cited. */
  title: string;
  noun: string;
  permalink: string;
  /** The record's own address on this site. */
  address: string;
  version: number;
  updatedAt: string;
  /** The moment as of which the record is shown, if it is not today's. */
  past?: Past | null;
  /** What narrows the view of it that is shown. */
  query?: Record<string, string | undefined>;
  /** The forms in which it can be had besides JSON. */
  taken?: Taken[];
  children?: ReactNode;
};

/** Beside every record: where it stands, how to cite it, how to take it away. */
export function RecordAside({
  title,
  noun,
  permalink,
  address,
  version,
  updatedAt,
  past = null,
  query = {},
  taken = [],
  children,
}: Props) {
  const asOf = past?.moment ? past.given : undefined;
  const cited = links.withQuery(permalink, { asOf });
  const day = edtfInWords(updatedAt.slice(0, 10));
  return (
    <aside className="aside" aria-label="About this page">
      <div>
        <h2>This page</h2>
        <code>{cited}</code>
        <p>
          Version {version}, of {day}. It will say the same in ten years at{" "}
          <a href={links.revision(address, version)}>/v/{version}</a>.
        </p>
        <p>
          <a href={links.history(address)}>History</a>: who changed what, when and why
        </p>
        <AsOfForm past={past} />
      </div>
      <CiteAside cited={citedRecord({ title, kind: noun, permalink, version, updatedAt }, past, query)} />
      {children}
      <TakeAway
        taken={[
          ["JSON", links.withQuery(links.api(address), { asOf })],
          ...taken.map(([words, at]): Taken => [words, links.withQuery(at, { ...query, asOf })]),
        ]}
      />
    </aside>
  );
}
