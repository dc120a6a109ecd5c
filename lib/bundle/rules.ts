import type {
  Bodies,
  ClaimRecord,
  HopRecord,
  OrganizationRecord,
  PersonRecord,
  RelationRecord,
  SourceRecord,
  SpeakerRecord,
  StatementRecord,
} from "../change/records";

/** The public record, or a part of it, in the order in which it was entered. */
export type RecordSet = { [T in keyof Bodies]: Bodies[T][] };

type Names = Record<"person" | "organization" | "source" | "claim", ReadonlyMap<string, string>>;

/** Leaves out what is absent: a bundle's optional fields are there or not, never null. */
function compact<T extends Record<string, unknown>>(item: T): Partial<T> {
  const kept = Object.entries(item).filter(([, value]) => {
    if (Array.isArray(value)) return value.length > 0;
    return value !== null && value !== undefined;
  });
  return Object.fromEntries(kept) as Partial<T>;
}

function nameOf(names: Names, noun: keyof Names, id: string): string {
  const name = names[noun].get(id);
  if (name === undefined) throw new Error(`the ${noun} ${id} is referred to but not exported`);
  return name;
}

function who(names: Names, speaker: SpeakerRecord | HopRecord): Record<string, string> {
  if ("anonymous" in speaker) return { anonymous: speaker.anonymous };
  const [[noun, id] = ["person", ""]] = Object.entries(speaker);
  return { [noun]: nameOf(names, noun as keyof Names, id) };
}

const person = (names: Names, body: PersonRecord) => ({
  slug: body.slug,
  name: body.name,
  ...compact({
    names: body.names.map(compact),
    wikidataId: body.wikidataId,
    summary: body.summary,
    note: body.note,
    tenures: body.tenures.map(({ office, organization, from, to }) => ({
      office,
      ...compact({ organization: organization && nameOf(names, "organization", organization) }),
      from,
      to,
    })),
  }),
});

const organization = ({
  slug,
  name,
  kind,
  country,
  language,
  audience,
  note,
  reliability,
}: OrganizationRecord) => ({
  slug,
  name,
  kind,
  ...compact({ country, language, audience, note, reliability }),
});

const source = (names: Names, body: SourceRecord) => ({
  ref: nameOf(names, "source", body.id),
  publisher: body.publisher && nameOf(names, "organization", body.publisher),
  kind: body.kind,
  ...compact({ language: body.language }),
  publishedOn: body.publishedOn,
  ...compact({ author: body.author }),
  title: body.title,
  ...compact({ url: body.url, note: body.note }),
});

const claim = (names: Names, body: ClaimRecord) => ({
  ref: nameOf(names, "claim", body.id),
  person: nameOf(names, "person", body.person),
  ...compact({ counterparts: body.counterparts.map((id) => nameOf(names, "person", id)) }),
  category: body.category,
  effect: body.effect,
  text: body.text,
  ...compact({ occurredOn: body.occurredOn, horizon: body.horizon, dateNote: body.dateNote }),
});

const relation = (names: Names, body: RelationRecord) => ({
  from: nameOf(names, "claim", body.from),
  to: nameOf(names, "claim", body.to),
  kind: body.kind,
});

const statement = (names: Names, body: StatementRecord, ref: string) => ({
  ref,
  speaker: { ...who(names, body.speaker), ...compact({ capacity: body.capacity }) },
  attribution: body.attribution,
  saidOn: body.saidOn,
  text: body.text,
  stances: body.stances
    .filter((stance) => names.claim.has(stance.claim))
    .map(({ claim: on, stance, manner }) => ({
      claim: nameOf(names, "claim", on),
      stance,
      ...compact({ manner }),
    })),
  citations: body.citations.map(
    ({ source: cited, via, quote, language, translated, datedAs, dates, note, shifts }) => ({
      source: nameOf(names, "source", cited),
      ...compact({
        quote,
        language,
        translated,
        via: via.map((hop) => who(names, hop)),
        datedAs,
        dates,
        note,
        shifts,
      }),
    }),
  ),
  ...compact({ credibility: body.credibility }),
});

const outcomes = (names: Names, { id, outcome }: ClaimRecord) =>
  outcome === null
    ? []
    : [
        {
          claim: nameOf(names, "claim", id),
          verdict: outcome.verdict,
          decidedOn: outcome.decidedOn,
          reason: outcome.reason,
          ...compact({ sources: outcome.sources.map((cited) => nameOf(names, "source", cited)) }),
        },
      ];

/** The set as a bundle's text. The same set entered in the same order gives the same bytes, whatever its
 *  ids: refs are numbered, fields stand in one order, what is absent is left out. */
export function bundleText(set: RecordSet): string {
  const numbered = (noun: string, bodies: { id: string }[]) =>
    new Map(bodies.map(({ id }, n) => [id, `${noun}-${n + 1}`]));
  const slugged = (bodies: { id: string; slug: string }[]) =>
    new Map(bodies.map(({ id, slug }) => [id, slug]));
  const names: Names = {
    person: slugged(set.person),
    organization: slugged(set.organization),
    source: numbered("source", set.source),
    claim: numbered("claim", set.claim),
  };
  // One whose claims were all withdrawn stands at its address, but says nothing about what a bundle holds.
  const statements = set.statement.filter(({ stances }) =>
    stances.some((taken) => names.claim.has(taken.claim)),
  );
  const bundle = {
    format: "standing/1",
    people: set.person.map((body) => person(names, body)),
    organizations: set.organization.map(organization),
    sources: set.source.map((body) => source(names, body)),
    claims: set.claim.map((body) => claim(names, body)),
    relations: set.relation
      .filter(({ from, to }) => names.claim.has(from) && names.claim.has(to))
      .map((body) => relation(names, body)),
    statements: statements.map((body, n) => statement(names, body, `statement-${n + 1}`)),
    outcomes: set.claim.flatMap((body) => outcomes(names, body)),
  };
  return `${JSON.stringify(bundle, null, 2)}\n`;
}
