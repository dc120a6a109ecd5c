import { record, revised } from "@/lib/http/answers";
import { others } from "@/lib/http/methods";
import { reading } from "@/lib/http/reading";
import { writing } from "@/lib/http/writing";
import { findSuccessor } from "@/lib/merge/queries";
import * as operations from "@/lib/openapi/sources";
import { links } from "@/lib/permalinks";
import { reviseSource } from "@/lib/source/mutations";
import { getSource } from "@/lib/source/queries";

const successor = ({ id }: { id: string }, asOf?: string) => findSuccessor("source", id, asOf);

export const GET = reading(
  operations.getSource,
  async ({ actor, params }) => record(await getSource(actor, params.id)),
  successor,
);

export const PATCH = writing(
  operations.reviseSource,
  async ({ actor, params, expected, body }) =>
    revised(await reviseSource(actor, params.id, expected, body), links.source(params.id)),
  successor,
);

export const { POST, PUT, DELETE, OPTIONS } = others("GET", "PATCH");
