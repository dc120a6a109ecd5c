import { revised, text } from "@/lib/http/answers";
import { others } from "@/lib/http/methods";
import { reading } from "@/lib/http/reading";
import { writing } from "@/lib/http/writing";
import { findSuccessor } from "@/lib/merge/queries";
import * as operations from "@/lib/openapi/statements";
import { links } from "@/lib/permalinks";
import { reviseStatement } from "@/lib/statement/mutations";
import { getStatementJson } from "@/lib/statement/queries";

const successor = ({ id }: { id: string }, asOf?: string) => findSuccessor("statement", id, asOf);

export const GET = reading(
  operations.getStatement,
  async ({ actor, params }) => {
    const { json, version } = await getStatementJson(actor, params.id);
    return text(json, { version });
  },
  successor,
);

export const PATCH = writing(
  operations.reviseStatement,
  async ({ actor, params, expected, body }) =>
    revised(await reviseStatement(actor, params.id, expected, body), links.statement(params.id)),
  successor,
);

export const { POST, PUT, DELETE, OPTIONS } = others("GET", "PATCH");
