import { findCurrentSlug } from "@/lib/change/slugs";
import { record, revised } from "@/lib/http/answers";
import { others } from "@/lib/http/methods";
import { reading } from "@/lib/http/reading";
import { writing } from "@/lib/http/writing";
import * as operations from "@/lib/openapi/people";
import { links } from "@/lib/permalinks";
import { revisePerson } from "@/lib/person/mutations";
import { getPerson } from "@/lib/person/queries";

const currentSlug = ({ slug }: { slug: string }, asOf?: string) => findCurrentSlug("person", slug, asOf);

export const GET = reading(
  operations.getPerson,
  async ({ actor, params }) => record(await getPerson(actor, params.slug)),
  currentSlug,
);

export const PATCH = writing(
  operations.revisePerson,
  async ({ actor, params, expected, body }) => {
    const person = await revisePerson(actor, params.slug, expected, body);
    return revised(person, links.person(person.slug));
  },
  currentSlug,
);

export const { POST, PUT, DELETE, OPTIONS } = others("GET", "PATCH");
