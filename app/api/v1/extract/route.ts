import { listCandidates } from "@/lib/extract/queries";
import { plain } from "@/lib/http/answers";
import { others } from "@/lib/http/methods";
import { writing } from "@/lib/http/writing";
import { extractCandidates } from "@/lib/openapi/extract";

export const POST = writing(extractCandidates, async ({ actor, body }) =>
  plain(await listCandidates(actor, body)),
);

export const { GET, PUT, PATCH, DELETE, OPTIONS } = others("POST");
