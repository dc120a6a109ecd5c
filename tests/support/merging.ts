import type { ClaimFactsView } from "@/lib/claim/schema";
import type { StatementView } from "@/lib/statement/schema";
import { api } from "./api";
import { enterClaim, enterOrganization, enterPerson, enterSource, enterStatement } from "./record";

type Folder = "claims" | "statements" | "sources";
type Answer = { version: number; errors: { path: string; message: string }[] };

const whatever = { "if-match": "*" };

/** Merging and parting by the API, with a program's token. */
export const mergingWith = (token: () => string) => ({
  merge: (folder: Folder, id: string, into: string, more: object = {}) =>
    api<Answer>("POST", `/${folder}/${id}/merge`, {
      token: token(),
      headers: whatever,
      body: { into, ...more },
    }),
  split: (folder: Folder, from: string, body: Record<string, string>) =>
    api<Answer>("POST", `/${folder}/${from}/split`, { token: token(), headers: whatever, body }),
  send: (method: string, path: string, body: object) =>
    api<Answer>(method, path, { token: token(), headers: whatever, body }),
  /** Takes the last change back, which is the program's own. */
  undo: async () => {
    const { body } = await api<{ count: number }>("GET", "/changes/head");
    return api("POST", "/changes/undo", { token: token(), body: { seq: body.count } });
  },
});

export const readStatement = async (id: string, query = "") =>
  (await api<StatementView>("GET", `/statements/${id}${query}`)).body;

export const factsOf = async (claim: string) =>
  (await api<{ facts: ClaimFactsView }>("GET", `/claims/${claim}`)).body.facts;

/** As of when the record stands as it does. */
export const headTime = async () => (await api<{ at: string }>("GET", "/changes/head")).body.at;

/** Two claims about somebody new, and an item of each of three papers. */
export async function layClaims(token: string, papers: string[]) {
  const person = (await enterPerson(token)).slug;
  const claim = (await enterClaim(token, person)).id;
  const second = (await enterClaim(token, person)).id;
  const sources: string[] = [];
  for (const publisher of papers) sources.push((await enterSource(token, { publisher })).id);
  const [herald = "", wire = "", post = ""] = sources;
  return { person, claim, second, herald, wire, post };
}

export async function enterPapers(token: string): Promise<string[]> {
  const papers: string[] = [];
  for (let n = 0; n < 3; n += 1) papers.push((await enterOrganization(token)).slug);
  return papers;
}

export const clerk = { anonymous: "a clerk of the tides" };

/** A statement of the same unnamed speaker every time. */
export const saidByClerk = async (token: string, claim: string, source: string, given: object = {}) =>
  (await enterStatement(token, claim, source, { speaker: clerk, ...given })).id;

/** Which sources a statement is cited from, in which words, dated when, through whom. */
export const rendered = ({ citations }: StatementView) =>
  citations.map(({ source, quote, datedAs, via }) => [
    source.id,
    quote,
    datedAs,
    via.map(({ name }) => name),
  ]);

export const stancesOf = ({ stances }: StatementView) =>
  stances.map((taken) => [taken.claim.id, taken.stance]);
