import { revised } from "@/lib/http/answers";
import { others } from "@/lib/http/methods";
import { writing } from "@/lib/http/writing";
import { judgeCredibility } from "@/lib/judgement/mutations";
import { findSuccessor } from "@/lib/merge/queries";
import * as operations from "@/lib/openapi/statements";
import { links } from "@/lib/permalinks";

export const PUT = writing(
  operations.judgeCredibility,
  async ({ actor, params, expected, body }) =>
    revised(await judgeCredibility(actor, params.id, expected, body), links.statement(params.id)),
  ({ id }) => findSuccessor("statement", id),
);

export const { GET, POST, PATCH, DELETE, OPTIONS } = others("PUT");
