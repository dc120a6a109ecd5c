import { importBundle } from "@/lib/bundle/mutations";
import { plain } from "@/lib/http/answers";
import { others } from "@/lib/http/methods";
import { writing } from "@/lib/http/writing";
import * as operations from "@/lib/openapi/record";

export const POST = writing(operations.importBundle, async ({ actor, body }) =>
  plain(await importBundle(actor, body)),
);

export const { GET, PUT, PATCH, DELETE, OPTIONS } = others("POST");
