import type { ReactNode } from "react";
import type { Past } from "@/lib/as-of";
import type { Cited } from "@/lib/cite/rules";
import { CiteAside } from "../cite/cite";
import { AsOfForm } from "./as-of-form";
import { TakeAway, type Taken } from "./take-away";

type Props = {
  past: Past | null;
  /** The view's query, without its moment. */
  query?: Record<string, string | undefined>;
  /** Left out where what can be taken away stands with each part. */
  taken?: Taken[];
  cited: Cited;
  children?: ReactNode;
};

/** Under a view of many records: as of when it is read, how to take it away. */
export function ViewAside({ past, query = {}, taken, cited, children }: Props) {
  return (
    <aside className="aside" aria-label="About this page">
      <div>
        <h2>This page</h2>
        <AsOfForm past={past} kept={query} />
      </div>
      <CiteAside cited={cited} />
      {children}
      {taken && <TakeAway taken={taken} />}
    </aside>
  );
}
