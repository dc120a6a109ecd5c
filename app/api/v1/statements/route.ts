import { created, page } from "@/lib/http/answers";
import { others } from "@/lib/http/methods";
import { reading } from "@/lib/http/reading";
import { writing } from "@/lib/http/writing";
import * as operations from "@/lib/openapi/statements";
import { links } from "@/lib/permalinks";
import { recordStatement } from "@/lib/statement/mutations";
import { listStatements } from "@/lib/statement/queries";

export const GET = reading(operations.listStatements, async ({ actor, query, url }) =>
  page(url, await listStatements(actor, query)),
);

export const POST = writing(operations.recordStatement, async ({ actor, body }) => {
  const statement = await recordStatement(actor, body);
  return created(statement, links.statement(statement.id));
});

export const { PUT, PATCH, DELETE, OPTIONS } = others("GET", "POST");
