import { page } from "@/lib/http/answers";
import { others } from "@/lib/http/methods";
import { reading } from "@/lib/http/reading";
import * as operations from "@/lib/openapi/record";
import { listTrackRecordsOf } from "@/lib/track-record/queries";

export const GET = reading(operations.listTrackRecords, async ({ actor, query, url }) =>
  page(url, { items: await listTrackRecordsOf(actor, query), nextCursor: null }),
);

export const { POST, PUT, PATCH, DELETE, OPTIONS } = others("GET");
