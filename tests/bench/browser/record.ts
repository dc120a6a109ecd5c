import type { PersonRecord, StatementRecord, Write } from "@/lib/change/records";
import { type DatedClaim, makeClaim } from "../record/claims";
import { DAYS } from "../record/dates";
import { editorById } from "../record/editors";
import { makeOrganizations, makePeople } from "../record/people";
import { Random } from "../record/random";
import type { GeneratedChange } from "../record/record";
import { makeSources } from "../record/sources";
import { type Cast, makeStatement } from "../record/statements";

/** Of how many entries there is somebody's timeline. */
export const sizes = [0, 100, 1_000, 10_000, 100_000] as const;

export const slugOf = (entries: number) => `person-of-${entries}`;

const changeOf = (reason: string, writes: Write[]): GeneratedChange => ({
  actor: editorById(writes[0]?.body.createdBy ?? ""),
  reason,
  writes,
});

/** How many entries a claim makes on its person's timeline. */
function entriesOf({ claim, outcome }: DatedClaim, statements: StatementRecord[]): number {
  if (claim.status === "draft") return 0;
  return (
    1 +
    Number(claim.occurredOn !== null && claim.occurredOn !== "") +
    Number(outcome !== null) +
    statements.length
  );
}

/** Claims about one person, and what was said of them, until there are so many entries. */
function* talkAbout(
  random: Random,
  person: PersonRecord,
  entries: number,
  cast: Cast,
): Generator<GeneratedChange> {
  let earlier: string | undefined;
  for (let made = person.tenures.length; made < entries; ) {
    const day = Math.floor((made / entries) * (DAYS - 60));
    const dated = makeClaim(random, day, person, cast.people, cast.sources);
    const count = Math.min(random.between(1, 5), Math.max(1, entries - made - 3));
    const statements = Array.from({ length: count }, () => makeStatement(random, cast, dated, earlier));
    const { claim, outcome } = dated;
    yield changeOf(`Entered the claim “${claim.text}”`, [
      { type: "claim", version: 1, body: claim },
      ...statements.map((body): Write => ({ type: "statement", version: 1, body })),
    ]);
    if (outcome) {
      const body = { ...claim, outcome };
      yield changeOf(`Decided the outcome of “${claim.text}”`, [{ type: "claim", version: 2, body }]);
    }
    if (claim.status === "published") earlier = claim.id;
    made += entriesOf(dated, statements);
  }
}

/** A record with a person of each size, the same for the same seed. */
export function* generateSizes(seed: number): Generator<GeneratedChange> {
  const random = new Random(seed);
  const organizations = makeOrganizations(random, 120);
  for (const body of organizations) {
    yield changeOf(`Entered ${body.name}`, [{ type: "organization", version: 1, body }]);
  }
  const others = makePeople(random, 80, organizations);
  const sized = makePeople(random, sizes.length, organizations).map((person, n) => ({
    ...person,
    slug: slugOf(sizes[n] ?? 0),
  }));
  for (const body of [...others, ...sized]) {
    yield changeOf(`Entered ${body.name}`, [{ type: "person", version: 1, body }]);
  }
  const sources = makeSources(random, 8_000, organizations);
  for (const body of sources) yield changeOf("Entered a source", [{ type: "source", version: 1, body }]);
  const cast: Cast = { people: others, organizations, sources };
  for (const [n, person] of sized.entries()) yield* talkAbout(random, person, sizes[n] ?? 0, cast);
}
