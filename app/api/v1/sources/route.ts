import { created, page } from "@/lib/http/answers";
import { others } from "@/lib/http/methods";
import { reading } from "@/lib/http/reading";
import { writing } from "@/lib/http/writing";
import * as operations from "@/lib/openapi/sources";
import { links } from "@/lib/permalinks";
import { recordSource } from "@/lib/source/mutations";
import { listSources } from "@/lib/source/queries";

export const GET = reading(operations.listSources, async ({ actor, query, url }) =>
  page(url, await listSources(actor, query)),
);

export const POST = writing(operations.recordSource, async ({ actor, body }) => {
  const source = await recordSource(actor, body);
  return created(source, links.source(source.id));
});

export const { PUT, PATCH, DELETE, OPTIONS } = others("GET", "POST");
