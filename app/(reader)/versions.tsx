import type { Metadata } from "next";
import { HistoryList } from "@/components/revision/history-list";
import { RevisionArticle } from "@/components/revision/revision-article";
import { RevisionAside } from "@/components/revision/revision-aside";
import { Pager } from "@/components/ui/pager";
import { getActor } from "@/lib/auth/session";
import { links } from "@/lib/permalinks";
import { getRevision, listRevisions } from "@/lib/revision/queries";
import { titleOf } from "@/lib/revision/rules";
import { type RevisedType, revisionListQuery, revisionQuery } from "@/lib/revision/schema";
import { orMoved, orNotFound, readQuery, type SearchParams } from "./reading";

export type Props = {
  params: Promise<{ id?: string; slug?: string; n?: string }>;
  searchParams: SearchParams;
};

type Typed = Props & { type: RevisedType };

const addressOf = (type: RevisedType, key: string) => links.record(type, key) ?? "";

/** What is asked for; or the way to it, where a slug has changed since. */
const findMoved = <T,>(
  type: RevisedType,
  key: string,
  asked: Promise<T>,
  pathAt: (address: string) => string,
): Promise<T> =>
  type === "person" || type === "organization"
    ? orMoved(asked, type, key, (now) => pathAt(addressOf(type, now)))
    : asked;

/** The page of every version of a record: which, when, who, why. */
export async function HistoryPage({ type, params, searchParams }: Typed) {
  const { id, slug } = await params;
  const key = slug ?? id ?? "";
  const { cursor, limit } = await readQuery(revisionListQuery, searchParams);
  const asked = listRevisions(await getActor(), type, key, { cursor, limit });
  const { items, nextCursor } = await orNotFound(findMoved(type, key, asked, links.history));
  const address = addressOf(type, key);
  return (
    <>
      <header className="head">
        <p className="crumb">
          <a href={address}>This {type} today</a>
        </p>
        <h1>{items[0]?.title}</h1>
        <p className="lede">
          The {type}’s history: every version, the last first. Each keeps its address and never changes.
        </p>
      </header>
      <HistoryList address={address} revisions={items} />
      <Pager
        first={cursor ? links.history(address) : null}
        next={nextCursor && links.withQuery(links.history(address), { cursor: nextCursor })}
        words={{ first: "Newest", next: "Older" }}
      />
      <p className="facts">
        <a href={links.apiRevisions(address)}>JSON</a>
      </p>
    </>
  );
}

async function readVersion(type: RevisedType, { params, searchParams }: Props) {
  const { id, slug, n = "" } = await params;
  const key = slug ?? id ?? "";
  const query = await readQuery(revisionQuery, searchParams);
  const asked = getRevision(await getActor(), type, key, n, query);
  const revision = await orNotFound(
    findMoved(type, key, asked, (address) => links.revision(address, Number(n))),
  );
  return { revision, key };
}

/** The page of one version of a record, or of what differs between two. */
export async function VersionPage({ type, ...props }: Typed) {
  const { revision, key } = await readVersion(type, props);
  const versions = await listRevisions(await getActor(), type, key, { limit: 50 });
  const address = addressOf(type, key);
  const latest = versions.items[0]?.version ?? revision.version;
  return (
    <div className="page">
      <RevisionArticle revision={revision} address={address} latest={latest} />
      <RevisionAside revision={revision} address={address} versions={versions.items} />
    </div>
  );
}

/** A version is cited, and found by who cites it; it isn't what a search engine should show first. */
export async function versionMetadata({ type, ...props }: Typed): Promise<Metadata> {
  const { revision, key } = await readVersion(type, props);
  return {
    title: `${titleOf(revision.body)} (version ${revision.version})`,
    alternates: { canonical: links.revision(addressOf(type, key), revision.version) },
    robots: { index: false },
  };
}
