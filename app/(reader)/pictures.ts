import { notFound } from "next/navigation";
import { latencyPicture, MOST_SPANS } from "@/components/picture/latency";
import { linksPicture } from "@/components/picture/links";
import type { Picture } from "@/components/picture/picture";
import { comparedParts, comparisonPicture, recordPicture } from "@/components/picture/records";
import { relaysPicture } from "@/components/picture/relays";
import { svgFile } from "@/components/picture/svg-file";
import { talkPicture } from "@/components/picture/talk";
import { momentInWords } from "@/components/ui/as-of-banner";
import { readPast } from "@/lib/as-of";
import type { Actor } from "@/lib/auth/schema";
import { listDeniedClaims, listLatencies } from "@/lib/denial/queries";
import type { DenialFilters } from "@/lib/denial/schema";
import { env } from "@/lib/env";
import { links } from "@/lib/permalinks";
import { countTimed } from "@/lib/picture/latency/rules";
import { listRelays, listSaid } from "@/lib/picture/queries";
import type { Named } from "@/lib/picture/schema";
import { csvLine } from "@/lib/timeline/table/rules";
import { getPersonTrackRecord, getTrackRecord, listTrackRecords } from "@/lib/track-record/queries";

/** The pictures of a page by the names of their files; each is made when it is asked for. */
export type Pictures = Record<string, () => Promise<Picture>>;

type Titled = { name: string; title: string; of: string };

async function latency(actor: Actor, filters: DenialFilters, titled: Titled): Promise<Picture> {
  const latencies = await listLatencies(actor, filters);
  const isFew = countTimed(latencies) <= MOST_SPANS;
  const claims = isFew ? await listDeniedClaims(actor, filters, MOST_SPANS) : [];
  return latencyPicture({ ...titled, latencies, claims });
}

const soon = "How soon claims were denied";

export const picturesOfAll = (actor: Actor) => ({
  talk: async () => talkPicture(await listSaid(actor, {}), "The whole record"),
  latency: () => latency(actor, {}, { name: "latency", title: soon, of: "The whole record" }),
  relays: async () => relaysPicture(await listRelays(actor, null)),
});

export const picturesOfPerson = (actor: Actor, person: Named) => ({
  talk: async () =>
    talkPicture(await listSaid(actor, { person: person.slug }), `Claims about ${person.name}`),
  latency: () =>
    latency(
      actor,
      { person: person.slug },
      { name: "latency", title: soon, of: `Claims about ${person.name}` },
    ),
  denials: () =>
    latency(
      actor,
      { speaker: person.slug },
      { name: "denials", title: "How soon they denied", of: `Denied by ${person.name}` },
    ),
  "track-record": async () => {
    const record = await getPersonTrackRecord(actor, person.slug);
    return recordPicture({
      noun: "person",
      named: person,
      tallies: [
        ["subject", record.asSubject],
        ["origin", record.asOrigin],
        ["relay", record.asRelay],
        ["denier", record.asDenier],
      ],
    });
  },
});

export const picturesOfOrganization = (actor: Actor, organization: Named) => ({
  "track-record": async () => {
    const record = await getTrackRecord(actor, organization.slug);
    return recordPicture({
      noun: "organization",
      named: organization,
      tallies: [
        ["origin", record.asOrigin],
        ["relay", record.asRelay],
        ["denier", record.asDenier],
      ],
    });
  },
  "passed-on": async () => linksPicture(await listRelays(actor, organization.slug), organization, "from"),
  "passed-on-by": async () => linksPicture(await listRelays(actor, organization.slug), organization, "to"),
});

export const picturesOfClaim = (actor: Actor, claim: { id: string; text: string }) => ({
  talk: async () => talkPicture(await listSaid(actor, { claim: claim.id }), `“${claim.text}”`),
});

export const picturesOfDenials = (actor: Actor, filters: DenialFilters) => ({
  latency: () => latency(actor, filters, { name: "latency", title: soon, of: "Denials on file" }),
});

/** How many organizations and how many people stand beside each other. */
export const COMPARED = 100;

export function picturesOfRecords(actor: Actor): Pictures {
  const listing = async () =>
    Promise.all([
      listTrackRecords(actor, "organization", COMPARED),
      listTrackRecords(actor, "person", COMPARED),
    ]);
  const made = comparedParts.map((part) => [
    part,
    async () => comparisonPicture(part, (await listing()).flat()),
  ]);
  return Object.fromEntries(made);
}

/** Where a picture's files are; they show what the page shows. */
export const filesOf = (page: string, name: string, query: Record<string, string | undefined> = {}) => ({
  svg: links.withQuery(links.pictureFile(page, name, "svg"), query),
  csv: links.withQuery(links.pictureFile(page, name, "csv"), query),
});

/** One of a page's pictures as a file, by the name and the kind that its address ends with. */
export async function answerPicture(
  request: Request,
  file: string,
  pictures: Pictures,
  page: string,
): Promise<Response> {
  const [, name = "", kind] = /^([a-z-]+)\.(svg|csv)$/.exec(file) ?? [];
  const make = pictures[name];
  if (!make) notFound();
  const picture = await make();
  if (kind === "csv") {
    const { head, rows } = picture.data();
    return new Response([head, ...rows].map(csvLine).join(""), {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="${name}.csv"`,
      },
    });
  }
  const query = Object.fromEntries(new URL(request.url).searchParams);
  // A file outlives the record's state: its address leads to what it shows.
  const now = new Date().toISOString();
  const past = readPast(query.asOf) ?? { given: now, moment: now };
  const { given, moment } = past.moment === null ? { given: now, moment: now } : past;
  // A colon may stand in a query as it is, and reads better.
  const permalink = env.baseUrl + links.withQuery(page, { ...query, asOf: given }).replaceAll("%3A", ":");
  const source = `Standing, the record as it stood at ${momentInWords({ given, moment })}`;
  return new Response(svgFile(picture, { source, permalink }), {
    headers: {
      "content-type": "image/svg+xml; charset=utf-8",
      "content-disposition": `inline; filename="${name}.svg"`,
    },
  });
}
