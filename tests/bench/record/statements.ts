import type {
  CitationRecord,
  HopRecord,
  OrganizationRecord,
  PersonRecord,
  SourceRecord,
  SpeakerRecord,
  StatementRecord,
} from "@/lib/change/records";
import type { DatedClaim } from "./claims";
import { edtfAround, edtfGiven } from "./dates";
import { editorOf } from "./editors";
import type { Random } from "./random";
import { sourceNear } from "./sources";
import { anonymousLabels, offices, statementText, words } from "./words";

export type Cast = { people: PersonRecord[]; organizations: OrganizationRecord[]; sources: SourceRecord[] };

const citationsPerStatement = { "1": 75, "2": 17, "3": 6, "5": 2 };

function makeSpeaker(random: Random, cast: Cast, day: number): SpeakerRecord {
  switch (random.weighted({ person: 38, anonymous: 34, organization: 16, source: 12 })) {
    case "person":
      return { person: random.pickSkewed(cast.people, 1.5).id };
    case "organization":
      return { organization: random.pick(cast.organizations).id };
    case "source":
      return { source: sourceNear(random, cast.sources, day).id };
    case "anonymous":
      return { anonymous: random.pickSkewed(anonymousLabels) };
  }
}

function makeHop(random: Random, cast: Cast): HopRecord {
  if (random.happens(0.85)) return { organization: random.pickSkewed(cast.organizations, 1.7).id };
  return random.happens(0.7)
    ? { person: random.pick(cast.people).id }
    : { anonymous: random.pick(anonymousLabels) };
}

function makeCitation(random: Random, cast: Cast, source: SourceRecord, day: number): CitationRecord {
  const dated = random.happens(0.08);
  const hops = random.happens(0.4) ? random.between(1, 3) : 0;
  return {
    source: source.id,
    quote: random.happens(0.8) ? words(random, random.between(5, 18)) : null,
    language: source.language,
    translated: random.happens(0.2) ? true : null,
    datedAs: dated ? edtfGiven(random, day + random.between(-1, 1)) : null,
    dates: dated ? random.pick(["utterance", "occurrence"]) : null,
    note: null,
    via: Array.from({ length: hops }, () => makeHop(random, cast)),
  };
}

function makeStance(random: Random, claim: string): StatementRecord["stances"][number] {
  const stance = random.weighted({ support: 66, deny: 18, query: 5, comment: 11 });
  const manner =
    stance === "deny"
      ? random.pick(["categorical", "categorical", "partial", null])
      : stance === "comment"
        ? random.pick(["non_denial", "no_comment", null])
        : null;
  return { claim, stance, manner };
}

/** A statement on a claim, now and then on an earlier one about the same person too. */
export function makeStatement(
  random: Random,
  cast: Cast,
  { claim, day }: DatedClaim,
  earlier: string | undefined,
): StatementRecord {
  const said = day + random.between(0, 30);
  const speaker = makeSpeaker(random, cast, said);
  const cited = Array.from({ length: Number(random.weighted(citationsPerStatement)) }, () =>
    sourceNear(random, cast.sources, said),
  );
  const stances = [makeStance(random, claim.id)];
  if (earlier !== undefined && random.happens(0.1)) stances.push(makeStance(random, earlier));
  return {
    id: random.id(),
    status: claim.status,
    retractionReason: null,
    createdBy: editorOf(random).id,
    speaker,
    capacity: "person" in speaker && random.happens(0.5) ? random.pick(offices) : null,
    attribution: "anonymous" in speaker ? random.pick(["background", "deep_background"]) : "on_record",
    saidOn: edtfAround(random, said),
    text: statementText(random),
    stances,
    citations: [...new Set(cited)].map((source) => makeCitation(random, cast, source, said)),
  };
}
