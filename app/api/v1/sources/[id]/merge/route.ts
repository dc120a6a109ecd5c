import { revised } from "@/lib/http/answers";
import { others } from "@/lib/http/methods";
import { writing } from "@/lib/http/writing";
import { findSuccessor } from "@/lib/merge/queries";
import { mergeSource } from "@/lib/merge/source/mutations";
import * as operations from "@/lib/openapi/sources";
import { links } from "@/lib/permalinks";

export const POST = writing(
  operations.mergeSource,
  async ({ actor, params, expected, body }) =>
    revised(await mergeSource(actor, params.id, expected, body), links.source(params.id)),
  ({ id }) => findSuccessor("source", id),
);

export const { GET, PUT, PATCH, DELETE, OPTIONS } = others("POST");
