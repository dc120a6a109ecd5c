import { exportBundle } from "@/lib/bundle/queries";
import { text } from "@/lib/http/answers";
import { others } from "@/lib/http/methods";
import { reading } from "@/lib/http/reading";
import * as operations from "@/lib/openapi/record";

export const GET = reading(operations.exportBundle, async ({ actor, query }) =>
  text(await exportBundle(actor, query)),
);

export const { POST, PUT, PATCH, DELETE, OPTIONS } = others("GET");
