import type { Actor } from "../auth/schema";
import { getClaim } from "../claim/queries";
import type { ClaimInput } from "../claim/schema";
import { getOrganization } from "../organization/queries";
import type { OrganizationInput } from "../organization/schema";
import { getPerson } from "../person/queries";
import type { PersonInput } from "../person/schema";
import { getSource } from "../source/queries";
import type { SourceInput } from "../source/schema";
import { getStatement } from "../statement/queries";
import type { AttributedName, StatementInput } from "../statement/schema";

/** A record as its form takes it, and the version that it is. */
export type Editing<T> = { input: T; version: number; status: string };

export async function getPersonForEdit(actor: Actor, key: string): Promise<Editing<PersonInput>> {
  const { slug, name, names, summary, note, wikidataId, tenures, version, status } = await getPerson(
    actor,
    key,
  );
  const offices = tenures.map((tenure) => ({ ...tenure, organization: tenure.organization?.slug ?? null }));
  return { input: { slug, name, names, summary, note, wikidataId, tenures: offices }, version, status };
}

export async function getOrganizationForEdit(actor: Actor, key: string): Promise<Editing<OrganizationInput>> {
  const view = await getOrganization(actor, key);
  const { slug, name, kind, country, language, audience, note, version, status } = view;
  return { input: { slug, name, kind, country, language, audience, note }, version, status };
}

export async function getSourceForEdit(actor: Actor, id: string): Promise<Editing<SourceInput>> {
  const view = await getSource(actor, id);
  const { kind, language, publishedOn, author, title, url, note, version, status } = view;
  const publisher = view.publisher?.slug ?? null;
  return { input: { publisher, kind, language, publishedOn, author, title, url, note }, version, status };
}

export async function getClaimForEdit(actor: Actor, id: string): Promise<Editing<ClaimInput>> {
  const view = await getClaim(actor, id);
  const { category, effect, text, occurredOn, horizon, version, status } = view;
  const people = { person: view.person.slug, counterparts: view.counterparts.map(({ slug }) => slug) };
  return { input: { ...people, category, effect, text, occurredOn, horizon }, version, status };
}

const whoInput = ({ kind, name, slug, id }: AttributedName) => ({ [kind]: slug ?? id ?? name });

export async function getStatementForEdit(actor: Actor, id: string): Promise<Editing<StatementInput>> {
  const { speaker, attribution, saidOn, text, stances, citations, version, status } = await getStatement(
    actor,
    id,
  );
  const input: StatementInput = {
    speaker: { ...whoInput(speaker), capacity: speaker.capacity ?? null },
    attribution,
    saidOn,
    text,
    stances: stances.map(({ claim, stance, manner }) => ({ claim: claim.id, stance, manner })),
    citations: citations.map((citation) => ({
      ...citation,
      source: citation.source.id,
      via: citation.via.map(whoInput),
    })),
  };
  return { input, version, status };
}
