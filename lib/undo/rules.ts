import type { RecordHead, Write } from "../change/records";
import type { Effect, LastChange } from "./schema";

type Body = RecordHead & { name?: string; title?: string; text?: string; kind?: string };

/** A record as a change left it, as it was before (null: the change entered it), and its latest version. */
export type Touched = {
  type: Write["type"];
  version: number;
  latest: number;
  body: Body;
  before: Body | null;
};

const titleOf = ({ name, title, text, kind, id }: Body) => name ?? title ?? text ?? kind ?? id;

// What others rest on has no page of its own once it is gone; it stays, and can be edited.
const withdrawable: ReadonlySet<Write["type"]> = new Set(["claim", "statement", "relation"]);

function becomes({ type, before }: Touched): Effect["becomes"] {
  if (before) return "restored";
  return withdrawable.has(type) ? "withdrawn" : "kept";
}

export const effectsOf = (touched: Touched[]): Effect[] =>
  touched.map((one) => ({
    type: one.type,
    id: one.body.id,
    title: titleOf(one.body),
    becomes: becomes(one),
  }));

/** Why a change can't be taken back; null where it can. */
export function obstacleTo(touched: Touched[]): LastChange["obstacle"] {
  const newer = touched.find(({ version, latest }) => latest > version);
  if (newer) return `“${titleOf(newer.body)}” was edited again since. Edit it as it stands now.`;
  const published = touched.find(({ before, body }) => before?.status === "draft" && body.status !== "draft");
  if (published)
    return `“${titleOf(published.body)}” became public: what is public is withdrawn, not hidden.`;
  const draft = touched.find((one) => becomes(one) === "withdrawn" && one.body.status === "draft");
  if (draft) return `“${titleOf(draft.body)}” is a draft that nobody else sees. Edit it, or leave it.`;
  if (touched.every((one) => becomes(one) === "kept")) {
    return "It only entered what others may refer to by now. Edit it instead.";
  }
  return null;
}

/** What is written to take a change back: each record as it was before, or withdrawn if it wasn't. */
export function undoing(touched: Touched[], reason: string): Write[] {
  return touched.flatMap((one): Write[] => {
    const how = becomes(one);
    if (how === "kept") return [];
    const body =
      how === "restored" ? one.before : { ...one.body, status: "retracted", retractionReason: reason };
    return [{ type: one.type, version: one.version + 1, body } as Write];
  });
}
