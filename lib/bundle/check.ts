import type { Reference } from "../change/records";
import { claimReferences } from "../claim/rules";
import type { Fault } from "../errors";
import { referencesOf, repeatedClaims } from "../statement/rules";
import type { Placed, Reading, Section } from "./read";

function repeats<S extends Section>(
  placed: Placed<S>[],
  keyOf: (item: Placed<S>["item"]) => string,
  field: string,
  what: string,
): Fault[] {
  const first = new Map<string, string>();
  return placed.flatMap(({ path, item }) => {
    const key = keyOf(item);
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, path);
      return [];
    }
    return [{ path: field ? `${path}.${field}` : path, message: `${what} ${earlier} already.` }];
  });
}

/** Everything that a bundle's items name, with the paths to where they do. */
export function bundleReferences(reading: Reading): Reference[] {
  const at = (path: string, references: Reference[]) =>
    references.map((reference) => ({ ...reference, path: `${path}.${reference.path}` }));
  const claim = (key: string, path: string): Reference => ({ noun: "claim", key, path });
  return [
    ...reading.people.flatMap(({ path, item }) =>
      (item.tenures ?? []).flatMap(({ organization }, n) =>
        organization
          ? [{ noun: "organization" as const, key: organization, path: `${path}.tenures[${n}].organization` }]
          : [],
      ),
    ),
    ...reading.sources.flatMap(({ path, item }) =>
      item.publisher
        ? [{ noun: "organization" as const, key: item.publisher, path: `${path}.publisher` }]
        : [],
    ),
    ...reading.claims.flatMap(({ path, item }) => at(path, claimReferences(item))),
    ...reading.relations.flatMap(({ path, item }) => [
      claim(item.from, `${path}.from`),
      claim(item.to, `${path}.to`),
    ]),
    ...reading.statements.flatMap(({ path, item }) => at(path, referencesOf(item))),
    ...reading.outcomes.flatMap(({ path, item }) => [
      claim(item.claim, `${path}.claim`),
      ...(item.sources ?? []).map((key, n) => ({
        noun: "source" as const,
        key,
        path: `${path}.sources[${n}]`,
      })),
    ]),
  ];
}

/** The faults that show without looking at what is on file: names given twice, links of a claim to
 *  itself, refs that lead nowhere. */
export function internalFaults(reading: Reading): Fault[] {
  const { sources, claims, statements, unread } = reading;
  const refs = new Set([...sources, ...claims, ...statements].map(({ item }) => item.ref));
  const local = {
    source: new Set(sources.map(({ item }) => item.ref)),
    claim: new Set(claims.map(({ item }) => item.ref)),
  };
  const dangling = bundleReferences(reading).flatMap(({ noun, key, path }) => {
    if ((noun !== "source" && noun !== "claim") || local[noun].has(key) || unread.has(key)) return [];
    const other = refs.has(key) ? ` (“${key}” is something else)` : "";
    return [{ path, message: `There is no ${noun} with the ref “${key}” in this bundle${other}.` }];
  });
  type Referred = Placed<"sources"> | Placed<"claims"> | Placed<"statements">;
  const referred: Referred[] = [...sources, ...claims, ...statements];
  return [
    ...dangling,
    ...repeats(reading.people, ({ slug }) => slug, "slug", "This slug is that of"),
    ...repeats(reading.organizations, ({ slug }) => slug, "slug", "This slug is that of"),
    ...repeats(referred as Placed<"sources">[], ({ ref }) => ref, "ref", "This ref is that of"),
    ...repeats(
      reading.relations,
      ({ from, to, kind }) => [from, to, kind].join("\n"),
      "",
      "This link stands at",
    ),
    ...repeats(reading.outcomes, ({ claim }) => claim, "claim", "This claim has its outcome at"),
    ...reading.relations.flatMap(({ path, item }) =>
      item.from === item.to ? [{ path: `${path}.to`, message: "A claim can't be linked to itself." }] : [],
    ),
    ...statements.flatMap(({ path, item }) => repeatedClaims(item.stances, `${path}.`)),
  ];
}
