import { getLogHead } from "@/lib/change/queries";
import { plain } from "@/lib/http/answers";
import { others } from "@/lib/http/methods";
import { reading } from "@/lib/http/reading";
import * as operations from "@/lib/openapi/record";

export const GET = reading(operations.getLogHead, async ({ actor }) => plain(await getLogHead(actor)));

export const { POST, PUT, PATCH, DELETE, OPTIONS } = others("GET");
