import type { Actor } from "../auth/schema";
import { getCurrent } from "../change/current";
import { claimIdentity, sourceIdentity, statementIdentity } from "../change/identity";
import { findPublishers } from "../change/publishers";
import { recordChange } from "../change/record";
import type { OutcomeRecord, StatementRecord, Write } from "../change/records";
import { References } from "../change/references";
import { newClaim, newRelation } from "../claim/mutations";
import { type Fault, invalid } from "../errors";
import { newOrganization } from "../organization/mutations";
import { newPerson } from "../person/mutations";
import { newSource } from "../source/mutations";
import { newStatement } from "../statement/mutations";
import { bundleReferences, internalFaults } from "./check";
import { mayImportBundle, mayPublishBundle } from "./policy";
import {
  findByIdentity,
  findLinks,
  findOnFile,
  listMergedSources,
  type OnFile,
  unknownFaults,
} from "./queries";
import { type Reading, readBundle, sections } from "./read";
import type { BundleCounts, ImportAnswer } from "./schema";

const none = (): BundleCounts => Object.fromEntries(sections.map((section) => [section, 0])) as BundleCounts;

function add(to: Map<string, string[]>, key: string, records: { id: string }[]): void {
  to.set(key, [...(to.get(key) ?? []), ...records.map(({ id }) => id)]);
}

/** An import under way: what it makes, what it found, and the ids of both. */
class Import {
  readonly writes: Write[] = [];
  readonly newClaims: { path: string; write: Write }[] = [];
  readonly created = none();
  readonly matched = none();
  readonly ids: Record<string, string> = {};
  readonly references = new References([]);
  /** The claims, each with withdrawn ones that were known by the same. */
  private readonly claims = new Map<string, string[]>();
  /** The sources, each with those that became part of it and those that are known by the same. */
  private readonly voices = new Map<string, string[]>();

  constructor(
    private readonly actor: Actor,
    private readonly reading: Reading,
    private readonly onFile: OnFile,
  ) {
    for (const [slug, { id }] of onFile.people) this.references.add("person", slug, id);
    for (const [slug, { id }] of onFile.organizations) this.references.add("organization", slug, id);
  }

  private make(section: keyof BundleCounts, write: Write): void {
    this.writes.push(write);
    this.created[section] += 1;
  }

  peopleAndOrganizations(): void {
    for (const { item } of this.reading.organizations) {
      if (this.onFile.organizations.has(item.slug)) this.matched.organizations += 1;
      else {
        const body = newOrganization(this.actor, item);
        this.references.add("organization", item.slug, body.id);
        this.make("organizations", { type: "organization", version: 1, body });
      }
    }
    for (const { item } of this.reading.people) {
      if (this.onFile.people.has(item.slug)) this.matched.people += 1;
      else {
        const body = newPerson(this.actor, item, this.references);
        this.references.add("person", item.slug, body.id);
        this.make("people", { type: "person", version: 1, body });
      }
    }
  }

  /** Matches made-up records with those on file by their identities; the nth of an identity with the nth. */
  async referred(section: "sources" | "claims" | "statements"): Promise<void> {
    const made = this.reading[section].map(({ item, path }) => ({
      path,
      ref: item.ref,
      ...this.draw(section, item),
    }));
    const type = section === "sources" ? "source" : section === "claims" ? "claim" : "statement";
    const found = await findByIdentity(
      type,
      made.flatMap(({ identity, others }) => [identity, ...others]),
    );
    const own = made.map(({ identity }) => found.get(identity)?.shift()?.id);
    for (const [n, { path, ref, identity, others, write }] of made.entries()) {
      const alike = found.get(identity) ?? [];
      const byAnother = others.map((other) => found.get(other)).find((known) => known?.[0]);
      const id = own[n] ?? byAnother?.shift()?.id;
      if (id === undefined) {
        this.make(section, write);
        if (type === "claim") this.newClaims.push({ path, write });
      } else this.matched[section] += 1;
      const now = id ?? write.body.id;
      this.ids[ref] = now;
      if (type !== "statement") this.references.add(type, ref, now);
      const withdrawn = alike.filter(({ isWithdrawn }) => isWithdrawn);
      if (type === "claim") add(this.claims, now, withdrawn);
      if (type === "source") add(this.voices, now, alike);
    }
    if (type !== "source") return;
    for (const { into, id } of await listMergedSources([...this.voices.keys()]))
      add(this.voices, into, [{ id }]);
  }

  /** What a statement would be known by if its speaker were another source that became this one, or is alike. */
  private otherwise(body: StatementRecord): string[] {
    if (!("source" in body.speaker)) return [];
    const { source: own } = body.speaker;
    const others = new Set((this.voices.get(own) ?? []).filter((source) => source !== own));
    return [...others].map((source) => statementIdentity({ ...body, speaker: { source } }));
  }

  private draw(
    section: string,
    item: Reading["sources" | "claims" | "statements"][number]["item"],
  ): { identity: string; others: string[]; write: Write } {
    if ("title" in item) {
      const { ref: _ref, ...input } = item;
      const body = newSource(this.actor, input, this.references);
      return { identity: sourceIdentity(body), others: [], write: { type: "source", version: 1, body } };
    }
    if ("category" in item) {
      const { ref: _ref, ...input } = item;
      const body = newClaim(this.actor, input, this.references);
      return { identity: claimIdentity(body), others: [], write: { type: "claim", version: 1, body } };
    }
    if (section !== "statements") throw new Error("an item in the wrong section");
    const { ref: _ref, ...input } = item;
    const body = newStatement(this.actor, input, this.references);
    const write: Write = { type: "statement", version: 1, body };
    return { identity: statementIdentity(body), others: this.otherwise(body), write };
  }

  async relationsAndOutcomes(): Promise<void> {
    const { decided, links } = await findLinks(this.claims);
    for (const { item } of this.reading.relations) {
      const [from, to] = [this.references.id("claim", item.from), this.references.id("claim", item.to)];
      if (from === to || links.has([from, to, item.kind].join(" "))) this.matched.relations += 1;
      else
        this.make("relations", {
          type: "relation",
          version: 1,
          body: newRelation(this.actor, from, to, item.kind, "published"),
        });
    }
    for (const { item } of this.reading.outcomes) {
      const claim = this.references.id("claim", item.claim);
      const sources = [
        ...new Set((item.sources ?? []).map((source) => this.references.id("source", source))),
      ];
      const { verdict, decidedOn, reason } = item;
      if (decided.has(claim)) this.matched.outcomes += 1;
      else await this.decide(claim, { verdict, decidedOn, reason, sources });
    }
  }

  private async decide(claim: string, outcome: OutcomeRecord): Promise<void> {
    this.created.outcomes += 1;
    const at = this.writes.findIndex((write) => write.type === "claim" && write.body.id === claim);
    const write = this.writes[at];
    if (write?.type === "claim") {
      this.writes[at] = { ...write, body: { ...write.body, outcome } };
      return;
    }
    const { body, version } = await getCurrent(this.actor, "claim", claim);
    this.writes.push({ type: "claim", version: version + 1, body: { ...body, outcome } });
  }
}

/**
 * Takes a bundle in: all of it or none. What is on file already is matched (people and organizations by
 * slug, the rest by what it was known by in any version) and left as it is.
 * @param input the document as it came
 * @throws AppError `invalid` with every fault by its path
 */
export async function importBundle(actor: Actor, input: unknown): Promise<ImportAnswer> {
  mayImportBundle(actor);
  const reading = readBundle(input);
  const references = bundleReferences(reading);
  const slugs = (noun: string) =>
    references.filter((reference) => reference.noun === noun).map(({ key }) => key);
  const people = reading.people.map(({ item }) => item.slug);
  const organizations = reading.organizations.map(({ item }) => item.slug);
  const onFile = await findOnFile(
    [...people, ...slugs("person")],
    [...organizations, ...slugs("organization")],
  );
  const known = {
    person: new Set([...people, ...reading.unread]),
    organization: new Set([...organizations, ...reading.unread]),
  };
  const faults: Fault[] = [
    ...reading.faults,
    ...internalFaults(reading),
    ...unknownFaults(references, known, onFile),
  ];
  if (faults.length > 0) throw invalid(faults);

  const run = new Import(actor, reading, onFile);
  run.peopleAndOrganizations();
  await run.referred("sources");
  await run.referred("claims");
  await run.referred("statements");
  await run.relationsAndOutcomes();
  mayPublishBundle(actor, run.newClaims);
  if (run.writes.length > 0) {
    const sources = reading.sources.map(({ item }) => run.references.id("source", item.ref));
    const reasons = { reason: "Imported a bundle", isImport: true } as const;
    await recordChange(actor, reasons, run.writes, await findPublishers(sources));
  }
  return { created: run.created, matched: run.matched, ids: run.ids };
}
