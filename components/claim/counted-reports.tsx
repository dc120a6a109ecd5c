import type { ClaimView } from "@/lib/claim/schema";
import type { Explanation } from "@/lib/explanation/rules";
import { links } from "@/lib/permalinks";
import { citedSources } from "./cited-sources";
import { StatementLinks } from "./counted-statements";

type Props = { claim: ClaimView; reports: Explanation["reports"] };

/** The sources counted as reports, each with the statements for which it is cited. */
export function CountedReports({ claim, reports }: Props) {
  const sources = citedSources(claim.stances.map(({ statement }) => statement));
  if (reports.length === 0) return null;
  return (
    <ol>
      {reports.map(({ source, statements }) => (
        <li key={source}>
          <a href={links.source(source)}>{sources.get(source)?.title ?? "a source on file"}</a>
          {`, ${sources.get(source)?.publisher?.name ?? "publisher not named"}, for `}
          <StatementLinks claim={claim} ids={statements} />
        </li>
      ))}
    </ol>
  );
}
