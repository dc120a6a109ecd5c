import { revised } from "@/lib/http/answers";
import { others } from "@/lib/http/methods";
import { writing } from "@/lib/http/writing";
import { findSuccessor } from "@/lib/merge/queries";
import * as operations from "@/lib/openapi/statements";
import { links } from "@/lib/permalinks";
import { retractStatement } from "@/lib/statement/mutations";

export const POST = writing(
  operations.retractStatement,
  async ({ actor, params, expected, body }) =>
    revised(await retractStatement(actor, params.id, expected, body), links.statement(params.id)),
  ({ id }) => findSuccessor("statement", id),
);

export const { GET, PUT, PATCH, DELETE, OPTIONS } = others("POST");
