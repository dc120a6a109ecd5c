// The product's markup over the floor's data: what a page costs that does nothing else.

import type { ReactNode } from "react";
import { citedRecord } from "@/components/cite/cited";
import { ClaimArticle } from "@/components/claim/claim-article";
import { PersonHead } from "@/components/person/person-head";
import { Tally } from "@/components/person/tally";
import { Filters } from "@/components/timeline/filter/filters";
import { timelineForms } from "@/components/timeline/forms";
import { Paging } from "@/components/timeline/paging";
import { SoftLinks } from "@/components/timeline/soft-links";
import { Strip } from "@/components/timeline/strip/strip";
import { Timeline } from "@/components/timeline/timeline";
import { TrackRecord } from "@/components/track-record/track-record";
import { Footer } from "@/components/ui/footer";
import { Masthead } from "@/components/ui/masthead";
import { RecordAside } from "@/components/ui/record-aside";
import type { ClaimView } from "@/lib/claim/schema";
import type { Page } from "@/lib/page";
import { links } from "@/lib/permalinks";
import { pageful } from "@/lib/timeline/piece/rules";
import type { TimelineItem } from "@/lib/timeline/schema";
import { claimJson } from "./claim";
import { outcomeSources } from "./outcome-sources";
import { personAndCounts } from "./person";
import { timelineJson } from "./timeline";
import { trackRecord } from "./track-record";

export function Body({ children }: { children: ReactNode }) {
  return (
    <body>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <Masthead isSignedIn={false} />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Footer />
    </body>
  );
}

export async function claimPage(id: string): Promise<ReactNode> {
  const claim: ClaimView = JSON.parse(await claimJson(id));
  return (
    <div className="page">
      <title>{`Claim: ${claim.text} · Standing`}</title>
      <div>
        <ClaimArticle claim={claim} outcomeSources={await outcomeSources(claim.outcome?.sources ?? [])} />
      </div>
      <RecordAside
        title={claim.text}
        noun="claim"
        permalink={claim.url}
        address={links.claim(claim.id)}
        version={claim.version}
        updatedAt={claim.updatedAt}
        taken={[["CSV", links.citationsAsCsv(links.claim(claim.id))]]}
      >
        <div>
          <h2>Onward</h2>
          <p>
            <a href={`${links.person(claim.person.slug)}#c-${claim.id}`}>{claim.person.name}’s timeline</a>
          </p>
        </div>
      </RecordAside>
    </div>
  );
}

export async function personPage(slug: string): Promise<ReactNode> {
  const [{ person, counts, period }, json, tallies] = await Promise.all([
    personAndCounts(slug),
    timelineJson(slug, null, pageful.limit),
    trackRecord(slug),
  ]);
  const { items, nextCursor }: Page<TimelineItem> = JSON.parse(json);
  const path = links.person(slug);
  return (
    <>
      <title>{`${person.name} · Standing`}</title>
      <section className="person">
        <PersonHead person={person} />
        <div>
          <Tally counts={counts} />
          <p className="facts compare-with">
            <a href={links.withQuery(links.compare, { people: slug })}>Compare with…</a>
          </p>
        </div>
      </section>
      <Strip slug={slug} name={person.name} view={{}} period={period} tenures={person.tenures} />
      <Filters
        path={path}
        view={{}}
        counts={counts}
        menu={null}
        names={{ organization: null, speaker: null }}
        taken={timelineForms(slug)}
        cited={citedRecord({ ...person, title: person.name, kind: "timeline", permalink: person.url }, null)}
      />
      <section id="timeline" aria-labelledby="timeline-title">
        <h2 className="vh" id="timeline-title">
          Timeline, newest first
        </h2>
        <div>
          <Timeline items={items} tenures={person.tenures} isAscending={false} />
          <Paging path={path} view={{}} cursor={undefined} nextCursor={nextCursor} />
        </div>
      </section>
      <SoftLinks busy="timeline" />
      {tallies.some(([, { n }]) => n > 0) && <TrackRecord noun="person" slug={slug} tallies={tallies} />}
      <RecordAside
        title={person.name}
        noun="person"
        permalink={person.url}
        address={path}
        version={person.version}
        updatedAt={person.updatedAt}
        taken={timelineForms(slug).map(([words, at]) => [`Timeline as ${words}`, at])}
      >
        <div>
          <h2>Onward</h2>
          <p>
            <a href={links.withQuery(links.denials, { speaker: person.slug })}>What {person.name} denied</a>
          </p>
          <p>
            <a href={links.picturesOf(path)}>In pictures</a>
          </p>
        </div>
      </RecordAside>
    </>
  );
}
