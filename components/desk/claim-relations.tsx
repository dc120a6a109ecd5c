import { removeRelation } from "@/lib/claim/actions";
import type { ClaimView } from "@/lib/claim/schema";
import { links } from "@/lib/permalinks";
import { relationKinds } from "./choices";
import { reasonLabels } from "./noun/labels";
import { UnlinkFields } from "./noun/part-fields";
import { PartForm } from "./part-form";

type Relation = ClaimView["relations"][number];

export const relationWords = ({ kind, direction }: Relation) =>
  direction === "outgoing" ? `This claim ${relationKinds[kind]} it` : `It ${relationKinds[kind]} this claim`;

type Props = {
  actorId: string;
  record: { id: string; version: number; status: string; address: string };
  relations: Relation[];
};

/** The claims that a claim is related to, each with the way to take the relation back. */
export function ClaimRelations({ actorId, record, relations }: Props) {
  if (relations.length === 0) return null;
  return (
    <section className="desk-list">
      <h2>Related claims</h2>
      <ul>
        {relations.map((relation) => {
          const { kind, direction, claim: other } = relation;
          const [from, to] = direction === "outgoing" ? [record.id, other.id] : [other.id, record.id];
          return (
            <li key={kind + direction + other.id}>
              <a href={links.deskEdit("claims", other.id)}>{other.text}</a>
              <small>{relationWords(relation)}</small>
              <PartForm
                actorId={actorId}
                record={record}
                part={`relation-${direction}-${kind}-${other.id}`}
                action={removeRelation}
                labels={reasonLabels}
                values={{ from, to, kind }}
                title="Take this relation back"
                save="Take it back"
              >
                <UnlinkFields isPublic={record.status === "published"} />
              </PartForm>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
