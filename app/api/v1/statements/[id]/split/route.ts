import { revised } from "@/lib/http/answers";
import { others } from "@/lib/http/methods";
import { writing } from "@/lib/http/writing";
import { findSuccessor } from "@/lib/merge/queries";
import { splitStatement } from "@/lib/merge/statement/mutations";
import * as operations from "@/lib/openapi/statements";
import { links } from "@/lib/permalinks";

export const POST = writing(
  operations.splitStatement,
  async ({ actor, params, expected, body }) =>
    revised(await splitStatement(actor, params.id, expected, body), links.statement(body.statement)),
  ({ id }) => findSuccessor("statement", id),
);

export const { GET, PUT, PATCH, DELETE, OPTIONS } = others("POST");
