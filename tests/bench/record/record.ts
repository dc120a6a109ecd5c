import type { Actor } from "@/lib/auth/schema";
import type { PersonRecord, StatementRecord, Write } from "@/lib/change/records";
import { type DatedClaim, makeClaim } from "./claims";
import { DAYS } from "./dates";
import { editorById } from "./editors";
import { makeOrganizations, makePeople } from "./people";
import { Random } from "./random";
import { makeSources } from "./sources";
import { type Cast, makeStatement } from "./statements";

export type Sizes = {
  people: number;
  organizations: number;
  sources: number;
  claims: number;
  statements: number;
  /** The claims of the one person who is talked about most. */
  most: number;
};

export type GeneratedChange = { actor: Actor; reason: string; writes: Write[] };

const full: Sizes = {
  people: 500,
  organizations: 200,
  sources: 50_000,
  claims: 100_000,
  statements: 300_000,
  most: 10_000,
};

export function sizesAt(scale: number): Sizes {
  const scaled = Object.entries(full).map(([what, count]) => [what, Math.max(2, Math.round(count * scale))]);
  return Object.fromEntries(scaled);
}

const changeOf = (reason: string, writes: Write[]): GeneratedChange => ({
  actor: editorById(writes[0]?.body.createdBy ?? ""),
  reason,
  writes,
});

/** Every claim has a statement; a few that the day is full of have the greater part of the rest. */
function countStatements(random: Random, { claims, statements }: Sizes): Uint16Array {
  const counts = new Uint16Array(claims).fill(1);
  for (let n = claims; n < statements; n += 1) {
    const place = random.happens(0.1) ? random.below(Math.ceil(claims / 100)) * 100 : random.below(claims);
    counts[Math.min(place, claims - 1)] = (counts[Math.min(place, claims - 1)] ?? 0) + 1;
  }
  return counts;
}

/** Whom each claim is about: the first person has just `most`; the rest go to the others, unevenly. */
function* subjects(random: Random, people: PersonRecord[], { claims, most }: Sizes): Generator<PersonRecord> {
  let [left, mostLeft] = [claims, most];
  const others = people.slice(1);
  for (; left > 0; left -= 1) {
    const isFirst = random.happens(mostLeft / left);
    if (isFirst) mostLeft -= 1;
    yield isFirst ? (people[0] as PersonRecord) : random.pickSkewed(others, 1.5);
  }
}

function* enter({ claim, outcome }: DatedClaim, statements: StatementRecord[]): Generator<GeneratedChange> {
  yield changeOf(`Entered the claim “${claim.text}”`, [
    { type: "claim", version: 1, body: claim },
    ...statements.map((body): Write => ({ type: "statement", version: 1, body })),
  ]);
  if (outcome) {
    const body = { ...claim, outcome };
    yield changeOf(`Decided the outcome of “${claim.text}”`, [{ type: "claim", version: 2, body }]);
  }
}

/** The whole record, change by change, in the order in which it was entered; the same for the same seed. */
export function* generateRecord(seed: number, sizes: Sizes): Generator<GeneratedChange> {
  const random = new Random(seed);
  const organizations = makeOrganizations(random, sizes.organizations);
  for (const body of organizations)
    yield changeOf(`Entered ${body.name}`, [{ type: "organization", version: 1, body }]);
  const people = makePeople(random, sizes.people, organizations);
  for (const body of people) yield changeOf(`Entered ${body.name}`, [{ type: "person", version: 1, body }]);
  const sources = makeSources(random, sizes.sources, organizations);
  for (const body of sources) yield changeOf("Entered a source", [{ type: "source", version: 1, body }]);

  const cast: Cast = { people, organizations, sources };
  const counts = countStatements(random, sizes);
  const latest = new Map<string, string>();
  let n = 0;
  for (const person of subjects(random, people, sizes)) {
    const dated = makeClaim(random, Math.floor((n / sizes.claims) * (DAYS - 60)), person, people, sources);
    const earlier = latest.get(person.id);
    const statements = Array.from({ length: counts[n] ?? 1 }, () =>
      makeStatement(random, cast, dated, earlier),
    );
    yield* enter(dated, statements);
    if (dated.claim.status === "published") {
      yield* relate(random, dated, earlier);
      latest.set(person.id, dated.claim.id);
    }
    n += 1;
  }
}

function* relate(random: Random, { claim }: DatedClaim, to: string | undefined): Generator<GeneratedChange> {
  if (to === undefined || !random.happens(0.08)) return;
  const kind = random.weighted({
    evidence: 30,
    contradicts: 20,
    refines: 20,
    escalates: 20,
    alternative: 10,
  });
  const { createdBy } = claim;
  const body = {
    id: random.id(),
    status: "published",
    retractionReason: null,
    createdBy,
    from: claim.id,
    to,
    kind,
  } as const;
  yield changeOf(`Linked two claims: ${kind}`, [{ type: "relation", version: 1, body }]);
}
