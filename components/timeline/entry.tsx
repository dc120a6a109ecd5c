import type { CSSProperties } from "react";
import { isSpan } from "@/lib/edtf-words";
import { ClaimCard, OccurrenceCard } from "./claim-card";
import type { Placed } from "./placing";
import { OutcomeCard, TenureCard } from "./spine-cards";
import { StatementCard } from "./statement-card";
import { conflictOf, When } from "./when";

type Props = {
  entry: Placed;
  year: string | undefined;
  claimsHere: ReadonlySet<string>;
  hrefOf: (claim: string) => string;
  /** Whose it is and in which lane, where the timelines of several people stand side by side. */
  of?: { name: string; lane: number } | undefined;
};

function Card({ entry, year, hrefOf, of }: Omit<Props, "claimsHere">) {
  const { item } = entry;
  if (item.kind === "claim" && item.claim) {
    return <ClaimCard claim={item.claim} entry={entry} year={year} tellsEffect={of !== undefined} />;
  }
  if (item.kind === "occurrence" && item.claim) return <OccurrenceCard claim={item.claim} />;
  if (item.kind === "statement" && item.statement) {
    return <StatementCard statement={item.statement} year={year} hrefOf={hrefOf} />;
  }
  return item.kind === "outcome" ? <OutcomeCard item={item} /> : <TenureCard item={item} />;
}

/** The claims on this page that a statement denies: where its threads lead. */
function denied({ item }: Placed, claimsHere: ReadonlySet<string>): string | undefined {
  const ids = item.statement?.stances.flatMap(({ stance, claim }) =>
    stance === "deny" && claimsHere.has(claim.id) ? [claim.id] : [],
  );
  return ids && ids.length > 0 ? ids.join(" ") : undefined;
}

/** What the drawing needs to know of an entry's dates: the day that it stands at; the bounds of one that is
 *  no point; both days where the sources differ. */
function dates({ item, on, isLabelled }: Placed) {
  const day = item.kind === "tenure" ? undefined : (item.from ?? item.to ?? undefined);
  const ticks = item.kind === "occurrence" ? conflictOf(item.claim)?.map(({ edtf }) => edtf) : undefined;
  const isDrawn =
    isLabelled && day !== undefined && ticks === undefined && isSpan(on) && item.from !== item.to;
  return {
    "data-day": day,
    "data-span": isDrawn ? `${item.from ?? ""}/${item.to ?? ""}` : undefined,
    "data-ticks": ticks?.join(" "),
  };
}

/** One entry in its place: the date on the spine, the card on its side. */
export function Entry({ entry, year, claimsHere, hrefOf, of }: Props) {
  const { item, side, row, span, on, isLabelled } = entry;
  const kept = item.kind === "tenure" ? undefined : item.kind === "claim" ? `c-${item.id}` : undefined;
  const style = { "--r": row, "--s": span, "--lane": of?.lane } as CSSProperties;
  return (
    <li
      className={`entry ${side} ${item.kind}`}
      style={style}
      id={kept}
      data-key={item.kind === "claim" || item.statement ? `${item.kind[0]}-${item.id}` : undefined}
      data-denies={denied(entry, claimsHere)}
      data-lane={of?.lane}
      {...dates(entry)}
    >
      {of && <p className="whose">{of.name}</p>}
      {item.kind !== "tenure" && (
        <When
          on={on}
          year={year}
          isLabelled={isLabelled}
          conflict={item.kind === "occurrence" ? item.claim : undefined}
        />
      )}
      <Card entry={entry} year={year} hrefOf={hrefOf} of={of} />
    </li>
  );
}
