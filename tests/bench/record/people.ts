import type { OrganizationRecord, PersonRecord } from "@/lib/change/records";
import { DAYS, plainDay } from "./dates";
import { editorOf } from "./editors";
import type { Random } from "./random";
import { inCyrillic, institutionName, offices, outletName, personName, slugOf, words } from "./words";

const kinds = {
  newspaper: 30,
  magazine: 8,
  agency: 8,
  broadcaster: 12,
  channel: 18,
  website: 14,
  aggregator: 3,
  government: 6,
  party: 2,
  company: 1,
  other: 1,
};

const head = (random: Random) =>
  ({ id: random.id(), status: "published", retractionReason: null, createdBy: editorOf(random).id }) as const;

/** Names are few and people many: the later bearers of one get a number in their slug. */
function distinct(taken: Map<string, number>, name: string): string {
  const slug = slugOf(name);
  const before = taken.get(slug) ?? 0;
  taken.set(slug, before + 1);
  return before === 0 ? slug : `${slug}-${before + 1}`;
}

export function makeOrganizations(random: Random, count: number): OrganizationRecord[] {
  const taken = new Map<string, number>();
  return Array.from({ length: count }, () => {
    const kind = random.weighted(kinds);
    const isInstitution = kind === "government" || kind === "party" || kind === "company";
    const name = isInstitution ? institutionName(random) : outletName(random);
    return {
      ...head(random),
      slug: distinct(taken, name),
      name,
      kind,
      country: `X${String.fromCharCode(65 + random.below(12))}`,
      language: random.pick(["en", "en", "ru", "fr"]),
      audience: random.happens(0.5) ? random.between(1, 900) * 1000 : null,
      note: random.happens(0.2) ? words(random, 12) : null,
    };
  });
}

function makeTenures(random: Random, organizations: OrganizationRecord[]): PersonRecord["tenures"] {
  return Array.from({ length: random.between(1, 4) }, (_, n) => {
    const from = random.below(DAYS - 400);
    return {
      office: random.pick(offices),
      organization: random.happens(0.6) ? random.pick(organizations).id : null,
      from: plainDay(from),
      to: n === 0 && random.happens(0.5) ? ".." : plainDay(from + random.between(100, 400)).slice(0, 7),
    };
  });
}

export function makePeople(
  random: Random,
  count: number,
  organizations: OrganizationRecord[],
): PersonRecord[] {
  const taken = new Map<string, number>();
  return Array.from({ length: count }, () => {
    const name = personName(random);
    return {
      ...head(random),
      slug: distinct(taken, name),
      name,
      names: random.happens(0.7) ? [{ name: inCyrillic(name), language: "ru" }] : [],
      summary: random.happens(0.8) ? `${random.pick(offices)}, known for the ${words(random, 5)}.` : null,
      note: null,
      wikidataId: null,
      tenures: makeTenures(random, organizations),
    };
  });
}
