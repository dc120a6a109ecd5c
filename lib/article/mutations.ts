import type { z } from "zod";
import type { Actor } from "../auth/schema";
import { clearArticle } from "../bench/mutations";
import { findFreeSlug, getArticle, listSubjects } from "../bench/queries";
import { type Bench, type BenchItem, type BenchWho, benchRecording, type Recorded } from "../bench/schema";
import { getCurrent } from "../change/current";
import { findPublishers } from "../change/publishers";
import { recordChange } from "../change/record";
import type { AnchorRecord, Reference, SnapshotRecord, StatementRecord, Write } from "../change/records";
import { findReferences, type References } from "../change/references";
import { newClaim } from "../claim/mutations";
import { claimBundleItem } from "../claim/schema";
import { AppError, type Fault, invalid } from "../errors";
import { accept, faultsOf, wording } from "../faults";
import { newId } from "../ids";
import { newOrganization } from "../organization/mutations";
import { organizationInput } from "../organization/schema";
import { newPerson } from "../person/mutations";
import { slugFrom } from "../person/rules";
import { personInput } from "../person/schema";
import { newSnapshot, rereadCitations } from "../snapshot/mutations";
import { selectorAt } from "../snapshot/rules";
import { newSource } from "../source/mutations";
import { sourceInput } from "../source/schema";
import { newStatement } from "../statement/mutations";
import { statementInput } from "../statement/schema";
import { mayEnterArticle } from "./policy";
import { claimKey, claimsMade, namedIn, THE_SOURCE, type Utterance, utterancesOf, whoKey } from "./rules";

type Status = "draft" | "published";

/** An article on its way into the record: what it writes, and all that stands against it. */
class Entry {
  readonly writes: Write[] = [];
  readonly faults: Fault[] = [];
  readonly subjects: string[] = [];
  readonly statements: StatementRecord[] = [];
  private readonly slugs = new Map<string, string>();
  private references: References | null = null;

  constructor(
    private readonly actor: Actor,
    private readonly bench: Bench,
    private readonly kept: { text: string; takenAt: string },
    private readonly utterances: Utterance[],
    private readonly status: Status,
  ) {}

  private accepted<T extends z.ZodType>(
    schema: T,
    input: unknown,
    path: (at: string) => string,
  ): z.output<T> | null {
    const parsed = schema.safeParse(input, { error: wording });
    if (parsed.success) return parsed.data;
    for (const { path: where, message } of faultsOf(parsed.error))
      this.faults.push({ path: path(where), message });
    return null;
  }

  private slugOf = (who: BenchWho) => who.slug ?? this.slugs.get(whoKey(who)) ?? "";

  private get known(): References {
    if (this.references === null) throw new Error("references are looked up first");
    return this.references;
  }

  private nameIn(who: BenchWho): Record<string, string> {
    if (who.kind === "source") return { source: this.bench.source.id ?? THE_SOURCE };
    return { [who.kind]: who.kind === "anonymous" ? who.name.trim() : this.slugOf(who) };
  }

  /** Finds who and what is on file, and enters those who aren't. */
  async people(): Promise<void> {
    const { bench, actor, status } = this;
    const named = namedIn(bench, this.utterances);
    const filed = named.flatMap(({ who, path }): Reference[] =>
      who.slug && (who.kind === "person" || who.kind === "organization")
        ? [{ noun: who.kind, key: who.slug, path }]
        : [],
    );
    const claims = this.utterances.flatMap(({ item }): Reference[] =>
      item.claim && "id" in item.claim
        ? [{ noun: "claim", key: item.claim.id, path: `items.${item.key}.claim` }]
        : [],
    );
    const source: Reference[] = bench.source.id
      ? [{ noun: "source", key: bench.source.id, path: "source.title" }]
      : [];
    this.references = await findReferences(actor, [...filed, ...claims, ...source], {
      publishing: status === "published",
    });
    for (const { who, path } of named) {
      if (who.slug || this.slugs.has(whoKey(who))) continue;
      const wanted = slugFrom(who.name) || `${who.kind}-${newId()}`;
      const slug = await findFreeSlug(wanted, new Set(this.slugs.values()));
      this.slugs.set(whoKey(who), slug);
      this.enter(who, slug, path);
    }
  }

  private enter(who: BenchWho, slug: string, path: string): void {
    const { actor, bench, status } = this;
    const name = who.name.trim();
    if (who.kind === "person") {
      const input = this.accepted(personInput, { slug, name, status }, () => path);
      if (!input) return;
      const body = newPerson(actor, input, this.known);
      this.writes.push({ type: "person", version: 1, body });
      this.known.add("person", slug, body.id);
      return;
    }
    const kind = bench.kinds[name] ?? (path === "source.publisher" ? "newspaper" : "other");
    const input = this.accepted(organizationInput, { slug, name, kind, status }, () => path);
    if (!input) return;
    const body = newOrganization(actor, input);
    this.writes.push({ type: "organization", version: 1, body });
    this.known.add("organization", slug, body.id);
  }

  /** The source with its text: entered, or read again where it is on file. @returns what its words point into */
  async source(): Promise<{ snapshot: SnapshotRecord; title: string; id: string } | null> {
    const { actor, kept } = this;
    const { id, ...given } = this.bench.source;
    const snapshot = newSnapshot(actor, kept);
    if (id === undefined) {
      const { publisher, author, language, url, title, kind, publishedOn } = given;
      const input = this.accepted(
        sourceInput,
        {
          ...{ kind, title, publishedOn, status: this.status },
          publisher: publisher && publisher.name.trim() !== "" ? this.slugOf(publisher) : null,
          author: author.trim() || null,
          language: language.trim() || null,
          url: url.trim() || null,
        },
        (at) => `source.${at}`,
      );
      if (!input || this.faults.length > 0) return null;
      const body = { ...newSource(actor, input, this.known), snapshot };
      this.known.add("source", THE_SOURCE, body.id);
      this.writes.push({ type: "source", version: 1, body, text: kept.text });
      return { snapshot, title, id: body.id };
    }
    const { body, version } = await getCurrent(actor, "source", id);
    if (body.snapshot?.sha256 === snapshot.sha256) return { snapshot: body.snapshot, title: body.title, id };
    this.writes.push({ type: "source", version: version + 1, body: { ...body, snapshot }, text: kept.text });
    const reread = await rereadCitations(actor, id, snapshot, kept.text);
    this.writes.push(...reread.statements);
    return { snapshot, title: body.title, id };
  }

  claims(): void {
    for (const { key, person, text, category, effect } of claimsMade(this.bench, this.utterances)) {
      const slug = person ? this.slugOf(person) : "";
      const input = this.accepted(
        claimBundleItem,
        { ref: key, person: slug, text, category, effect },
        (at) => `claims.${key}.${at}`,
      );
      if (!input) continue;
      const body = newClaim(this.actor, { ...input, status: this.status }, this.known);
      this.writes.push({ type: "claim", version: 1, body });
      this.known.add("claim", claimKey({ key }), body.id);
    }
  }

  utter({ item, more, spans }: Utterance, snapshot: SnapshotRecord): void {
    const source = this.bench.source.id ?? THE_SOURCE;
    const language = this.bench.source.language.trim() || null;
    const all = [item, ...more];
    const field = (at: string) => {
      const [first = "", , last = ""] = at.split(/[.[\]]+/);
      const place = first === "citations" ? (all[Number(at.match(/\d+/)?.[0] ?? 0)] ?? item) : item;
      const name =
        first === "stances" ? (last === "manner" ? "stance" : "claim") : first === "citations" ? last : first;
      return `items.${place.key}.${name}`;
    };
    const claim = item.claim && claimKey(item.claim);
    const input = this.accepted(
      statementInput,
      {
        speaker: { ...(item.speaker && this.nameIn(item.speaker)), capacity: item.capacity.trim() || null },
        ...{
          attribution: item.attribution,
          saidOn: item.saidOn.trim(),
          text: item.text,
          status: this.status,
        },
        stances: [{ claim, stance: item.stance, manner: item.manner }],
        citations: all.map((each) => ({
          source,
          quote: each.isQuoted ? this.wordsOf(each, spans) : null,
          language: each.isQuoted ? language : null,
          via: each.via.map((hop) => this.nameIn(hop)),
        })),
      },
      field,
    );
    if (!input || this.faults.length > 0) return;
    const body = newStatement(this.actor, input, this.known);
    const anchors = all.map((each): AnchorRecord => {
      const span = spans.get(each.key) ?? { start: each.start, end: each.end };
      return { snapshot: snapshot.id, ...selectorAt(this.kept.text, span) };
    });
    body.citations = body.citations.map((citation, n) => ({
      ...citation,
      ...(anchors[n] && { anchor: anchors[n] }),
    }));
    this.writes.push({ type: "statement", version: 1, body });
    this.statements.push(body);
    this.subjects.push(...body.stances.map((stance) => stance.claim));
  }

  /** The words as they stand in the text, on one line. */
  private wordsOf({ key, quote }: BenchItem, spans: Utterance["spans"]): string {
    const span = spans.get(key);
    return (span ? this.kept.text.slice(span.start, span.end) : quote).replace(/\s+/g, " ");
  }

  async publishers() {
    const cited = this.writes.flatMap((write) =>
      write.type === "statement" ? write.body.citations.map(({ source }) => source) : [],
    );
    return new Map([...this.known.publishers, ...(await findPublishers(cited))]);
  }
}

/**
 * Enters what was taken of an article into the record: people, organizations, the source with its text, claims,
 * statements with their citations, all in one change or none of it.
 * @throws AppError `invalid` with every fault, at the item and field that it is about
 */
export async function recordArticle(actor: Actor, id: string, input: unknown): Promise<Recorded> {
  mayEnterArticle(actor);
  const { version, status } = accept(benchRecording, input);
  const kept = await getArticle(actor, id);
  if (kept.version !== version)
    throw new AppError("stale", "This article was worked on elsewhere in the meantime.");
  const { bench } = kept;
  const { utterances, faults } = utterancesOf(bench, kept.text);
  if (faults.length > 0) throw invalid(faults);
  const entry = new Entry(actor, bench, kept, utterances, status);
  await entry.people();
  const source = await entry.source();
  entry.claims();
  if (source) for (const utterance of utterances) entry.utter(utterance, source.snapshot);
  if (!source || entry.faults.length > 0) throw invalid(entry.faults);
  const count = entry.statements.length;
  const reason = `Entered “${source.title}” with ${count} statement${count === 1 ? "" : "s"}`;
  await recordChange(actor, reason, entry.writes, await entry.publishers());
  await clearArticle(actor, id);
  return {
    source: { id: source.id, title: source.title },
    statements: entry.statements.map(({ id: statement, text }) => ({ id: statement, text })),
    people: await listSubjects(entry.subjects),
    status,
  };
}
