import { links } from "@/lib/permalinks";
import type { PersonListItem } from "@/lib/person/schema";
import { type View, viewAddress } from "../timeline/view";

type Props = { people: PersonListItem[]; chosen: string[]; view: View };

/** Whom one could begin with, or go on with. */
export function Suggestions({ people, chosen, view }: Props) {
  const others = people.filter(({ slug }) => !chosen.includes(slug));
  if (others.length === 0) return null;
  return (
    <section className="measure">
      <h2>Much talked about</h2>
      <ul className="list">
        {others.map(({ slug, name, office }) => (
          <li key={slug}>
            <p className="title">
              <a href={viewAddress(links.compare, view, { people: [...chosen, slug].join(",") })}>{name}</a>
            </p>
            {office && <p className="facts">{office}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
