import type { Metadata } from "next";
import { cache } from "react";
import { ReliabilityNote } from "@/components/judgement/judgement-note";
import { CorrectionNotes } from "@/components/revision/correction-notes";
import { OrganizationHead } from "@/components/source/organization-head";
import { SourceItem } from "@/components/source/source-item";
import { StatementItem } from "@/components/statement/statement-item";
import { TrackRecord } from "@/components/track-record/track-record";
import { AsOfBanner } from "@/components/ui/as-of-banner";
import { DraftNote } from "@/components/ui/draft-note";
import { RecordAside } from "@/components/ui/record-aside";
import { getOrganization } from "@/lib/organization/queries";
import type { Page } from "@/lib/page";
import { links } from "@/lib/permalinks";
import { listCorrectionsOf } from "@/lib/revision/queries";
import { listSources } from "@/lib/source/queries";
import { listStatements } from "@/lib/statement/queries";
import type { StatementView } from "@/lib/statement/schema";
import { getTrackRecord } from "@/lib/track-record/queries";
import { getReader, getReaderAsOf, orMoved, orNotFound, type SearchParams } from "../../reading";

type Props = { params: Promise<{ slug: string }>; searchParams: SearchParams };

const read = cache(async (slug: string, moment: string | undefined) => {
  const asked = getOrganization(await getReaderAsOf(moment), slug);
  return orMoved(asked, "organization", slug, links.organization, moment);
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { actor } = await getReader(searchParams);
  const organization = await orNotFound(read((await params).slug, actor.asOf));
  return {
    title: organization.name,
    description: `What ${organization.name} published, passed on and said about officials’ standing.`,
    alternates: { canonical: links.organization(organization.slug) },
    robots: organization.status === "draft" || actor.asOf ? { index: false } : undefined,
  };
}

type StatementsProps = { page: Page<StatementView>; title: string; latest: string };

function Statements({ page: { items, nextCursor }, title, latest }: StatementsProps) {
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{nextCursor ? latest : title}</h2>
      <ul className="list">
        {items.map((statement) => (
          <StatementItem key={statement.id} statement={statement} />
        ))}
      </ul>
    </section>
  );
}

export default async function OrganizationPage({ params, searchParams }: Props) {
  const { actor, past } = await getReader(searchParams);
  const organization = await orNotFound(read((await params).slug, actor.asOf));
  const { slug } = organization;
  const [record, statements, relayed, sources, corrections] = await Promise.all([
    organization.status === "published" ? getTrackRecord(actor, slug) : null,
    listStatements(actor, { organization: slug, limit: 20 }),
    listStatements(actor, { relay: slug, limit: 20 }),
    listSources(actor, { organization: slug, limit: 20 }),
    listCorrectionsOf(actor, "organization", slug, organization.version),
  ]);
  return (
    <div className="page">
      <div>
        <DraftNote status={organization.status} />
        <OrganizationHead organization={organization} />
        <AsOfBanner past={past} today={links.organization(slug)} />
        <CorrectionNotes address={links.organization(slug)} corrections={corrections} />
        <ReliabilityNote reliability={organization.reliability} />
        {record && (
          <TrackRecord
            noun="organization"
            slug={slug}
            tallies={[
              ["origin", record.asOrigin],
              ["relay", record.asRelay],
              ["denier", record.asDenier],
            ]}
          />
        )}
        <Statements
          page={statements}
          title="Statements that it made"
          latest="Latest statements that it made"
        />
        <Statements page={relayed} title="What it passed on" latest="Latest that it passed on" />
        {sources.items.length > 0 && (
          <section>
            <h2>{sources.nextCursor ? "Latest on file from it" : "On file from it"}</h2>
            <ul className="list">
              {sources.items.map((source) => (
                <SourceItem key={source.id} source={source} />
              ))}
            </ul>
          </section>
        )}
      </div>
      <RecordAside
        title={organization.name}
        noun="organization"
        permalink={organization.url}
        address={links.organization(slug)}
        version={organization.version}
        updatedAt={organization.updatedAt}
        past={past}
        taken={[
          ["CSV", links.citationsAsCsv(links.organization(slug))],
          ["JSON of its statements", links.withQuery(links.api("/statements"), { organization: slug })],
          ["JSON of what it passed on", links.withQuery(links.api("/statements"), { relay: slug })],
        ]}
      >
        <div>
          <h2>Onward</h2>
          <p>
            <a href={links.withQuery(links.picturesOf(links.organization(slug)), { asOf: past?.given })}>
              In pictures: whose words it passed on, and who passed on its own
            </a>
          </p>
        </div>
      </RecordAside>
    </div>
  );
}
