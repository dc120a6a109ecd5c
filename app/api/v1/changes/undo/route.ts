import { plain } from "@/lib/http/answers";
import { others } from "@/lib/http/methods";
import { writing } from "@/lib/http/writing";
import * as operations from "@/lib/openapi/record";
import { undoChange } from "@/lib/undo/mutations";

export const POST = writing(operations.undoChange, async ({ actor, body }) =>
  plain(await undoChange(actor, body)),
);

export const { GET, PUT, PATCH, DELETE, OPTIONS } = others("POST");
