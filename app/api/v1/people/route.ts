import { created, page } from "@/lib/http/answers";
import { others } from "@/lib/http/methods";
import { reading } from "@/lib/http/reading";
import { writing } from "@/lib/http/writing";
import * as operations from "@/lib/openapi/people";
import { links } from "@/lib/permalinks";
import { recordPerson } from "@/lib/person/mutations";
import { listPeople } from "@/lib/person/queries";

export const GET = reading(operations.listPeople, async ({ actor, query, url }) =>
  page(url, await listPeople(actor, query)),
);

export const POST = writing(operations.recordPerson, async ({ actor, body }) => {
  const person = await recordPerson(actor, body);
  return created(person, links.person(person.slug));
});

export const { PUT, PATCH, DELETE, OPTIONS } = others("GET", "POST");
