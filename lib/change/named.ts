import type { Bodies, HopRecord, Noun, RecordType, SpeakerRecord } from "./records";

/** A record that another names, by id, with the path to where it does. */
export type Named = { noun: Noun; id: string; path: string };

const whose = (who: SpeakerRecord | HopRecord, path: string): Named[] =>
  Object.entries(who).flatMap(([kind, id]) =>
    kind === "anonymous" ? [] : [{ noun: kind as Noun, id, path: `${path}.${kind}` }],
  );

const one = (noun: Noun, id: string | null, path: string): Named[] =>
  id === null ? [] : [{ noun, id, path }];

const named: { [T in RecordType]: (body: Bodies[T]) => Named[] } = {
  person: ({ tenures }) =>
    tenures.flatMap((t, n) => one("organization", t.organization, `tenures[${n}].organization`)),
  organization: () => [],
  source: ({ publisher }) => one("organization", publisher, "publisher"),
  claim: ({ person, counterparts, outcome }) => [
    ...one("person", person, "person"),
    ...counterparts.flatMap((id, n) => one("person", id, `counterparts[${n}]`)),
    ...(outcome?.sources ?? []).flatMap((id, n) => one("source", id, `outcome.sources[${n}]`)),
  ],
  relation: ({ from, to }) => [...one("claim", from, "from"), ...one("claim", to, "to")],
  statement: ({ speaker, stances, citations }) => [
    ...whose(speaker, "speaker"),
    ...stances.flatMap(({ claim }, n) => one("claim", claim, `stances[${n}].claim`)),
    ...citations.flatMap(({ source, via }, n) => [
      ...one("source", source, `citations[${n}].source`),
      ...via.flatMap((hop, m) => whose(hop, `citations[${n}].via[${m}]`)),
    ]),
  ],
};

/** Every record that a body names. */
export const namedBy = <T extends RecordType>(type: T, body: Bodies[T]): Named[] => named[type](body);
