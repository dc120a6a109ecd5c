import { api, etagOf } from "./api";

let made = 0;
const next = () => ++made;

type Saved = { id: string; slug: string; etag: string };

/** Enters a record of invented people and outlets by the API; what is given goes over what is made up. */
async function enter(path: string, token: string, body: object): Promise<Saved> {
  const answer = await api<{ id: string; slug?: string }>("POST", path, { token, body });
  if (answer.status !== 201) throw new Error(`${path}: ${answer.text}`);
  return { id: answer.body.id, slug: answer.body.slug ?? "", etag: etagOf(answer) };
}

export const enterPerson = (token: string, given: object = {}) => {
  const n = next();
  return enter("/people", token, { slug: `mara-voss-${n}`, name: `Mara Voss ${n}`, ...given });
};

export const enterOrganization = (token: string, given: object = {}) => {
  const n = next();
  return enter("/organizations", token, {
    slug: `orvell-herald-${n}`,
    name: `The Orvell Herald ${n}`,
    kind: "newspaper",
    ...given,
  });
};

export const enterSource = (token: string, given: object = {}) =>
  enter("/sources", token, {
    kind: "article",
    publishedOn: "2025-03-02",
    title: `Orvell's minister of tides, part ${next()}`,
    ...given,
  });

export const enterClaim = (token: string, person: string, given: object = {}) =>
  enter("/claims", token, {
    person,
    category: "dismissal",
    effect: "weakens",
    text: `Voss is to leave the ministry of tides, as told for the ${next()}th time.`,
    ...given,
  });

export const statementOn = (claim: string, source: string, given: object = {}) => ({
  speaker: { anonymous: "a person close to the ministry" },
  attribution: "background",
  saidOn: "2025-03-01",
  text: `She is packing, part ${next()}.`,
  stances: [{ claim, stance: "support" }],
  citations: [{ source, quote: "her boxes stand in the hall", language: "en" }],
  ...given,
});

export const enterStatement = (token: string, claim: string, source: string, given: object = {}) =>
  enter("/statements", token, statementOn(claim, source, given));
