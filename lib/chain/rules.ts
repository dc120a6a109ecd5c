import { rootsOfTold } from "../explanation/rules";
import type { AttributedName, ClaimStatementView, StanceKind, StanceManner } from "../statement/schema";

type Citation = ClaimStatementView["citations"][number];

/** What is wrong with the way that a statement is said to have come into a source. */
export type ChainFault =
  /** It comes back to somebody through whom it had passed before: `round` from the one to the same. */
  | { kind: "cycle"; source: Citation["source"]; round: AttributedName[] }
  /** It is said to come from `through`, whose own item, `at`, is on file and doesn't have the passage. */
  | { kind: "broken"; source: Citation["source"]; through: AttributedName; at: Citation["source"] | null };

/** An unnamed one can't be told from another unnamed one, so they never close a round. */
const keyOf = ({ kind, slug, id }: AttributedName): string | null =>
  kind === "anonymous" ? null : `${kind} ${slug ?? id}`;

const publisherOf = ({ publisher }: Citation["source"]): AttributedName[] =>
  publisher ? [{ kind: "organization", ...publisher }] : [];

/** The stations of a chain, from the speaker to the publisher of the source. One who stands there twice
 *  in a row (a paper that relays its own report) is one station. */
export function stationsOf(speaker: AttributedName, { via, source }: Citation): AttributedName[] {
  const all = [speaker, ...via, ...publisherOf(source)];
  return all.filter((station, n) => {
    const [key, before] = [keyOf(station), all[n - 1]];
    return key === null || before === undefined || keyOf(before) !== key;
  });
}

/** The part of a chain that returns to where it was; null where it doesn't. */
export function findRound(stations: AttributedName[]): AttributedName[] | null {
  const seen = new Map<string, number>();
  for (const [n, station] of stations.entries()) {
    const key = keyOf(station);
    if (key === null) continue;
    const first = seen.get(key);
    if (first !== undefined) return stations.slice(first, n + 1);
    seen.set(key, n);
  }
  return null;
}

/** A source that speaks in its own voice and isn't among those that are cited for it. */
function missingOwnVoice({ speaker, citations }: ClaimStatementView): ChainFault[] {
  const [first] = citations;
  if (speaker.kind !== "source" || !first || citations.some(({ source }) => source.id === speaker.id))
    return [];
  return [{ kind: "broken", source: first.source, through: speaker, at: null }];
}

/** Hops to an organization whose own item is cited for the same statement, but without the words that it
 *  is said to have passed on. */
function brokenHops({ citations }: ClaimStatementView): ChainFault[] {
  return citations.flatMap(({ source, quote, via }) => {
    if (!quote) return [];
    return via.flatMap((hop) => {
      if (hop.kind !== "organization" || source.publisher?.slug === hop.slug) return [];
      const own = citations.filter((other) => other.source.publisher?.slug === hop.slug);
      if (own.length === 0 || own.some((other) => other.quote)) return [];
      return [{ kind: "broken" as const, source, through: hop, at: own[0]?.source ?? null }];
    });
  });
}

/** Every fault in the chains of a statement, as far as what is on file can show it. */
export function chainFaults(statement: ClaimStatementView): ChainFault[] {
  const rounds = statement.citations.flatMap((citation) => {
    const round = findRound(stationsOf(statement.speaker, citation));
    return round ? [{ kind: "cycle" as const, source: citation.source, round }] : [];
  });
  return [...rounds, ...missingOwnVoice(statement), ...brokenHops(statement)];
}

/** A statement with the stance that it takes. */
export type Taken = { stance: StanceKind; manner: StanceManner | null; statement: ClaimStatementView };

/** What somebody said first: a stance in a manner, in these statements. */
export type Act = Pick<Taken, "stance" | "manner"> & { statements: string[] };

/** One who stands in a chain, in all their parts: what they said first, whether they passed on, and the
 *  sources of theirs in which one reads it. */
export type Station = {
  key: string;
  who: AttributedName;
  acts: Act[];
  passesOn: boolean;
  sources: Citation["source"][];
};

/** From whom to whom something went, in what stance; `closesRound` where it comes back to where it was. */
export type Passage = { from: string; to: string; stance: StanceKind; closesRound: boolean };

export type ChainGraph = { stations: Station[]; passages: Passage[] };

/** The same as a tree: from each who said it first, onward. */
export type Branch = {
  key: string;
  who: AttributedName;
  act: Act | null;
  sources: Citation["source"][];
  closesRound: boolean;
  onward: Branch[];
};

type Step = { key: string; who: AttributedName; closesRound: boolean };
type Way = { taken: Taken; source: Citation["source"]; steps: Step[] };

/** Where one reads it: the publisher; an article of nobody known stands for itself. */
const outletOf = ({ publisher, id }: Citation["source"]): AttributedName =>
  publisher ? { kind: "organization", ...publisher } : { kind: "source", id, name: "unnamed outlet" };

/** Every way from a mouth to a source. One who stands there twice in a row is one step; unnamed speakers are
 *  one where the count of origins takes them for one. */
function waysOf(all: Taken[]): Way[] {
  const statements = all.map(({ statement }) => statement);
  const articles = new Map(
    statements.flatMap(({ citations }) => citations.map(({ source }) => [source.id, source] as const)),
  );
  const named = (who: AttributedName): AttributedName => {
    const article = who.kind === "source" ? articles.get(who.id ?? "") : undefined;
    return article ? outletOf(article) : who;
  };
  const roots = rootsOfTold(statements);
  return all.flatMap((taken) => {
    const { speaker, id, citations } = taken.statement;
    const root = roots.findIndex(({ statements: ids }) => ids.includes(id));
    return citations.map(({ via, source }) => {
      const steps: Step[] = [];
      for (const [n, who] of [named(speaker), ...via, outletOf(source)].entries()) {
        const key = keyOf(who) ?? `unnamed ${root} ${n} ${n > 0 ? who.name : ""}`;
        if (steps.at(-1)?.key === key) continue;
        steps.push({ key, who, closesRound: steps.some((before) => before.key === key) });
      }
      return { taken, source, steps };
    });
  });
}

function addSource(to: Citation["source"][], source: Citation["source"]) {
  if (!to.some(({ id }) => id === source.id)) to.push(source);
}

function addAct(acts: Act[], { stance, manner, statement }: Taken) {
  const same = acts.find((act) => act.stance === stance && act.manner === manner);
  if (!same) acts.push({ stance, manner, statements: [statement.id] });
  else if (!same.statements.includes(statement.id)) same.statements.push(statement.id);
}

/** Who said it first and who passed it on to whom, each standing once, in however many chains. */
export function chainGraph(all: Taken[]): ChainGraph {
  const stations = new Map<string, Station>();
  const passages = new Map<string, Passage>();
  for (const { taken, source, steps } of waysOf(all)) {
    for (const [n, { key, who, closesRound }] of steps.entries()) {
      const station = stations.get(key) ?? { key, who, acts: [], passesOn: false, sources: [] };
      stations.set(key, station);
      if (n === 0) addAct(station.acts, taken);
      else if (n < steps.length - 1) station.passesOn = true;
      if (n === steps.length - 1) addSource(station.sources, source);
      const from = steps[n - 1]?.key;
      if (from === undefined) continue;
      const name = JSON.stringify([from, key, taken.stance]);
      const passage = passages.get(name) ?? { from, to: key, stance: taken.stance, closesRound };
      passage.closesRound ||= closesRound;
      passages.set(name, passage);
    }
  }
  return { stations: [...stations.values()], passages: [...passages.values()] };
}

/** The same ways as a tree for each who said it first and each stance that they took. */
export function chainBranches(all: Taken[]): Branch[] {
  const roots: Branch[] = [];
  for (const { taken, source, steps } of waysOf(all)) {
    let level = roots;
    for (const [n, { key, who, closesRound }] of steps.entries()) {
      const isSame = ({ act }: Branch) =>
        n > 0 || (act?.stance === taken.stance && act.manner === taken.manner);
      let branch = level.find((one) => one.key === key && isSame(one));
      if (!branch) {
        branch = { key, who, act: null, sources: [], closesRound, onward: [] };
        level.push(branch);
      }
      if (n === 0) {
        const acts = branch.act ? [branch.act] : [];
        addAct(acts, taken);
        branch.act = acts[0] ?? null;
      }
      if (n === steps.length - 1) addSource(branch.sources, source);
      level = branch.onward;
    }
  }
  return roots;
}
