import type { Metadata } from "next";
import { OrganizationItem } from "@/components/source/organization-item";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { getActor } from "@/lib/auth/session";
import { listOrganizations } from "@/lib/organization/queries";
import { organizationListQuery } from "@/lib/organization/schema";
import { links } from "@/lib/permalinks";
import { orNotFound, readQuery, type SearchParams } from "../reading";

export const metadata: Metadata = {
  title: "Organizations",
  description: "The publishers and institutions on file, with what they published, passed on and denied.",
  alternates: { canonical: links.organizations },
};

export default async function OrganizationsPage({ searchParams }: { searchParams: SearchParams }) {
  const query = await readQuery(organizationListQuery, searchParams);
  const { items, nextCursor } = await orNotFound(listOrganizations(await getActor(), query));
  return (
    <>
      <header className="head">
        <h1>Organizations</h1>
        <p className="lede">Who publishes, who passes on, and who speaks for institutions.</p>
      </header>
      {items.length === 0 ? (
        <EmptyState title="No organization is on file yet">
          <p>
            Papers, agencies, channels and institutions stand here once a source or a statement names them.
          </p>
        </EmptyState>
      ) : (
        <ul className="list wide-list">
          {items.map((organization) => (
            <OrganizationItem key={organization.slug} organization={organization} />
          ))}
        </ul>
      )}
      <Pager
        first={query.cursor ? links.organizations : null}
        next={nextCursor && links.withQuery(links.organizations, { kind: query.kind, cursor: nextCursor })}
      />
    </>
  );
}
