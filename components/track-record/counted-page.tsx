import type { Past } from "@/lib/as-of";
import { env } from "@/lib/env";
import type { Page } from "@/lib/page";
import { links } from "@/lib/permalinks";
import type { CountedClaim, Tally, TrackRecordPart } from "@/lib/track-record/schema";
import { citedView } from "../cite/cited";
import { Figure } from "../picture/figure";
import { recordPicture } from "../picture/records";
import { AsOfBanner } from "../ui/as-of-banner";
import { EmptyState } from "../ui/empty-state";
import { Pager } from "../ui/pager";
import { ViewAside } from "../ui/view-aside";
import { CountedClaims } from "./counted-claims";
import { outcomeWords, partTitle, shareInWords } from "./tally-words";
import { HowRecordIsCounted } from "./track-record";

type Props = {
  noun: "person" | "organization";
  named: { slug: string; name: string };
  tallies: [part: TrackRecordPart, tally: Tally][];
  part: TrackRecordPart;
  claims: Page<CountedClaim>;
  isFurther: boolean;
  past: Past | null;
};

/** Somebody's track record with the claims behind one of its numbers. */
export function CountedPage({ noun, named, tallies, part, claims, isFurther, past }: Props) {
  const address = links.trackRecord(noun, named.slug);
  const tally = tallies.find(([each]) => each === part)?.[1];
  const picture = recordPicture({ noun, named, tallies });
  const pictures = links.picturesOf(links[noun](named.slug));
  const asOf = past?.given;
  const partAt = (each: TrackRecordPart) => links.withQuery(address, { part: each, asOf });
  const csv = links.withQuery(links.citationsAsCsv(address), { part, asOf });
  const json = links.withQuery(links.api(address), { asOf });
  return (
    <>
      <header className="head">
        <p className="crumb">
          <a href={links.withQuery(links[noun](named.slug), { asOf })}>{named.name}</a>
        </p>
        <h1>Track record</h1>
        {tally && tally.n > 0 && (
          <p className="lede">
            {partTitle[part]}: {tally.held} of {tally.n} {outcomeWords(part)}; {shareInWords(tally)}.
          </p>
        )}
        <HowRecordIsCounted />
      </header>
      <AsOfBanner past={past} today={links.trackRecord(noun, named.slug, part)} />
      <nav className="bar" aria-label="Part">
        {tallies.map(([each, { n }]) => (
          <a
            key={each}
            className="chip"
            href={partAt(each)}
            aria-current={each === part ? "true" : undefined}
          >
            {partTitle[each]} <b>{n}</b>
          </a>
        ))}
      </nav>
      {claims.items.length === 0 && <EmptyState title="No decided claim" />}
      <CountedClaims claims={claims.items} part={part} />
      <Pager
        first={isFurther ? partAt(part) : null}
        next={claims.nextCursor && links.withQuery(address, { part, asOf, cursor: claims.nextCursor })}
      />
      {picture.draw && !isFurther && (
        <Figure
          picture={picture}
          files={{
            svg: links.withQuery(links.pictureFile(pictures, picture.name, "svg"), { asOf }),
            csv: links.withQuery(links.pictureFile(pictures, picture.name, "csv"), { asOf }),
          }}
        />
      )}
      <ViewAside
        past={past}
        query={{ part }}
        taken={[
          ["CSV", csv],
          ["JSON", json],
        ]}
        cited={citedView({
          title: `Track record of ${named.name}: ${partTitle[part]}`,
          kind: "track record",
          url: env.baseUrl + address,
          query: { part },
          past,
        })}
      />
    </>
  );
}
