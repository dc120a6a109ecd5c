import type { Page } from "@/lib/page";
import { links } from "@/lib/permalinks";
import type { CountedClaim, Tally, TrackRecordPart } from "@/lib/track-record/schema";
import { Figure } from "../picture/figure";
import { recordPicture } from "../picture/records";
import { EmptyState } from "../ui/empty-state";
import { Pager } from "../ui/pager";
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
};

/** Somebody's track record with the claims behind one of its numbers. */
export function CountedPage({ noun, named, tallies, part, claims, isFurther }: Props) {
  const address = links.trackRecord(noun, named.slug);
  const tally = tallies.find(([each]) => each === part)?.[1];
  const picture = recordPicture({ noun, named, tallies });
  const pictures = links.picturesOf(links[noun](named.slug));
  return (
    <>
      <header className="head">
        <p className="crumb">
          <a href={links[noun](named.slug)}>{named.name}</a>
        </p>
        <h1>Track record</h1>
        {tally && tally.n > 0 && (
          <p className="lede">
            {partTitle[part]}: {tally.held} of {tally.n} {outcomeWords(part)}; {shareInWords(tally)}.
          </p>
        )}
        <HowRecordIsCounted />
      </header>
      <nav className="bar" aria-label="Part">
        {tallies.map(([each, { n }]) => (
          <a
            key={each}
            className="chip"
            href={links.trackRecord(noun, named.slug, each)}
            aria-current={each === part ? "true" : undefined}
          >
            {partTitle[each]} <b>{n}</b>
          </a>
        ))}
        <span className="grow" />
        <a className="quiet" href={links.withQuery(links.citationsAsCsv(address), { part })}>
          CSV
        </a>
        <a className="quiet" href={links.api(address)}>
          JSON
        </a>
      </nav>
      {claims.items.length === 0 && <EmptyState title="No decided claim" />}
      <CountedClaims claims={claims.items} part={part} />
      <Pager
        first={isFurther ? links.trackRecord(noun, named.slug, part) : null}
        next={claims.nextCursor && links.withQuery(address, { part, cursor: claims.nextCursor })}
      />
      {picture.draw && !isFurther && (
        <Figure
          picture={picture}
          files={{
            svg: links.pictureFile(pictures, picture.name, "svg"),
            csv: links.pictureFile(pictures, picture.name, "csv"),
          }}
        />
      )}
    </>
  );
}
