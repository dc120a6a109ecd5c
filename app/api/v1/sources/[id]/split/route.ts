import { revised } from "@/lib/http/answers";
import { others } from "@/lib/http/methods";
import { writing } from "@/lib/http/writing";
import { findSuccessor } from "@/lib/merge/queries";
import { splitSource } from "@/lib/merge/source/mutations";
import * as operations from "@/lib/openapi/sources";
import { links } from "@/lib/permalinks";

export const POST = writing(
  operations.splitSource,
  async ({ actor, params, expected, body }) =>
    revised(await splitSource(actor, params.id, expected, body), links.source(body.source)),
  ({ id }) => findSuccessor("source", id),
);

export const { GET, PUT, PATCH, DELETE, OPTIONS } = others("POST");
