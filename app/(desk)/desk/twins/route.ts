import { getActor } from "@/lib/auth/session";
import { AppError, httpStatus } from "@/lib/errors";
import { listTwins } from "@/lib/twin/queries";
import { twinQuery } from "@/lib/twin/schema";

/** What is on file much like what is being entered. Asked by POST since what is typed is nobody's address. */
export async function POST(request: Request): Promise<Response> {
  const parsed = twinQuery.safeParse(await request.json().catch(() => null));
  if (!parsed.success) return new Response(null, { status: httpStatus.invalid });
  try {
    const items = await listTwins(await getActor(), parsed.data);
    return Response.json({ items }, { headers: { "cache-control": "private, no-store" } });
  } catch (error) {
    if (error instanceof AppError) return new Response(null, { status: httpStatus[error.code] });
    throw error;
  }
}
