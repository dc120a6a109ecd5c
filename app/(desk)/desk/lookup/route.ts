import { getActor } from "@/lib/auth/session";
import { AppError, httpStatus } from "@/lib/errors";
import { listChoices } from "@/lib/lookup/queries";
import { lookupQuery } from "@/lib/lookup/schema";

/** What a look-up field offers for what was typed. */
export async function GET(request: Request): Promise<Response> {
  const parsed = lookupQuery.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!parsed.success) return new Response(null, { status: httpStatus.invalid });
  try {
    const { kind, q } = parsed.data;
    const items = await listChoices(await getActor(), kind, q);
    return Response.json({ items }, { headers: { "cache-control": "private, no-store" } });
  } catch (error) {
    if (error instanceof AppError) return new Response(null, { status: httpStatus[error.code] });
    throw error;
  }
}
