import { beforeAll, describe, expect, test } from "vitest";
import { api, etagOf, tokenFor } from "../support/api";
import {
  enterClaim,
  enterOrganization,
  enterPerson,
  enterSource,
  enterStatement,
  statementOn,
} from "../support/record";

const status = "draft";
const secret = "quillfish";

let author: string;
let person: string;
let publicClaim: string;
let publicSource: string;
let drafts: { path: string; id: string; etag: string }[];
let anonymously: Record<string, string>;

const read = async (path: string, token?: string) => (await api("GET", path, token ? { token } : {})).text;

const lists = () => [
  "/people",
  `/people?q=${secret}`,
  "/organizations",
  `/organizations?q=${secret}`,
  "/sources",
  "/claims",
  `/claims?person=${person}`,
  "/statements",
  `/statements?claim=${publicClaim}`,
  `/statements?source=${publicSource}`,
  "/denials",
  `/search?q=${secret}`,
  `/people/${person}`,
  `/people/${person}/timeline`,
  `/claims/${publicClaim}`,
  "/export",
  `/export?person=${person}`,
];

beforeAll(async () => {
  author = await tokenFor("editor");
  person = (await enterPerson(author)).slug;
  publicClaim = (await enterClaim(author, person)).id;
  publicSource = (await enterSource(author)).id;
  anonymously = {};
  for (const path of lists()) anonymously[path] = await read(path);

  const somebody = await enterPerson(author, { slug: `${secret}-person`, name: `Pia ${secret}`, status });
  const organization = await enterOrganization(author, {
    slug: `${secret}-times`,
    name: `${secret} Times`,
    status,
  });
  const source = await enterSource(author, { title: `The ${secret} papers`, status });
  const claim = await enterClaim(author, person, { text: `Voss sold a ${secret}.`, status });
  const given = { text: `No ${secret} was sold.`, stances: [{ claim: publicClaim, stance: "deny" }], status };
  const statement = await enterStatement(author, publicClaim, publicSource, given);
  drafts = [
    { path: `/people/${somebody.slug}`, ...somebody },
    { path: `/organizations/${organization.slug}`, ...organization },
    { path: `/sources/${source.id}`, ...source },
    { path: `/claims/${claim.id}`, ...claim },
    { path: `/statements/${statement.id}`, ...statement },
  ];
});

describe("a draft", () => {
  test("shows to nobody in any list, count, search, timeline or export", async () => {
    const otherEditor = await tokenFor("editor");
    const reader = await tokenFor("reader");
    for (const path of lists()) {
      expect(await read(path), path).toBe(anonymously[path]);
      for (const token of [otherEditor, reader])
        expect(await read(path, token), path).toBe(anonymously[path]);
    }
  });

  test("can't be told from what isn't there, by reading or by writing", async () => {
    const otherEditor = await tokenFor("editor");
    for (const { path, id } of drafts) {
      const nowhere = path.replace(/[^/]+$/, path.includes(id) ? "2222222222" : "nobody");
      for (const token of [undefined, otherEditor, await tokenFor("reader")]) {
        const answers = await Promise.all(
          [path, nowhere].map((each) => api("GET", each, token ? { token } : {})),
        );
        const [found, missing] = answers.map(({ status: s, body }) => [
          s,
          body.type,
          body.title,
          body.detail,
        ]);
        expect(found).toEqual(missing);
        expect(found?.[0]).toBe(404);
      }
      const sent = { token: otherEditor, body: {}, headers: { "if-match": "*" } };
      expect((await api("PATCH", path, sent)).status).toBe(404);
    }
  });

  test("isn't named by the log: neither what it is nor what it was entered for", async () => {
    const log = await read("/changes?limit=200");
    expect(log).not.toContain(secret);
    for (const { id } of drafts) expect(log).not.toContain(id);
  });

  test("can't be referred to by others, nor by anything published", async () => {
    const [, , source, claim] = drafts;
    const otherEditor = await tokenFor("editor");
    for (const token of [author, otherEditor]) {
      const body = statementOn(claim?.id ?? "", source?.id ?? "");
      const answer = await api<{ errors: { path: string }[] }>("POST", "/statements", { token, body });
      expect(answer.status).toBe(422);
      expect(answer.body.errors.map(({ path }) => path)).toEqual(["stances[0].claim", "citations[0].source"]);
    }
  });

  test("is its author's and the reviewers' to read", async () => {
    const reviewer = await tokenFor("reviewer");
    for (const { path, etag } of drafts) {
      for (const token of [author, reviewer]) {
        const answer = await api("GET", path, { token });
        expect([answer.status, answer.body.status]).toEqual([200, "draft"]);
        expect(etagOf(answer).split(".")[0]).toBe(etag.split(".")[0]);
      }
    }
    expect(await read(`/claims?person=${person}`, author)).toContain(secret);
  });

  test("is everybody's once it is published", async () => {
    const { id, etag } = await enterClaim(author, person, { text: "Voss keeps bees.", status });
    const sent = { token: author, body: { status: "published" }, headers: { "if-match": etag } };
    expect((await api("PATCH", `/claims/${id}`, sent)).status).toBe(200);
    expect((await api("GET", `/claims/${id}`)).status).toBe(200);
  });
});

describe("a draft that is withdrawn or merged", () => {
  const word = "glassfinch";
  const given = (text: string) => ({ text: `${text} ${word}.`, status });
  const act = (path: string, body: object) =>
    api("POST", path, { token: author, body, headers: { "if-match": "*" } });

  test("is no more public than it was: its words and what was said of it stay with its author", async () => {
    const withdrawn = await enterClaim(author, person, given("Voss lost a"));
    const statement = await enterStatement(author, publicClaim, publicSource, given("Nobody lost a"));
    const merged = await enterClaim(author, person, given("Voss found a"));
    const into = await enterClaim(author, person, given("Voss has found a"));
    expect((await act(`/claims/${withdrawn.id}/retract`, { reason: `No ${word}.` })).status).toBe(200);
    expect((await act(`/statements/${statement.id}/retract`, { reason: `No ${word}.` })).status).toBe(200);
    expect((await act(`/claims/${merged.id}/merge`, { into: into.id })).status).toBe(200);

    for (const token of [undefined, await tokenFor("editor"), await tokenFor("reader")]) {
      for (const path of [`/claims/${withdrawn.id}`, `/statements/${statement.id}`]) {
        for (const each of [path, `${path}/revisions`, `${path}/revisions/1`, `${path}/revisions/2`])
          expect([each, (await api("GET", each, token ? { token } : {})).status]).toEqual([each, 404]);
      }
      expect((await api("GET", `/claims/${merged.id}/revisions/2`, token ? { token } : {})).status).toBe(404);
      expect(await read(`/changes?order=desc&limit=50`, token)).not.toContain(word);
      expect(await read(`/claims/${publicClaim}`, token)).not.toContain(word);
    }
    const again = { token: await tokenFor("editor"), body: {}, headers: { "if-match": "*" } };
    expect((await api("PATCH", `/claims/${withdrawn.id}`, again)).status).toBe(404);
    expect((await api("GET", `/claims/${withdrawn.id}`, { token: author })).status).toBe(410);
    expect(await read(`/claims/${withdrawn.id}/revisions`, author)).toContain(word);
  });
});
