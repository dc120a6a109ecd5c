import { type NextRequest, NextResponse } from "next/server";
import { freshnessOf } from "@/lib/http/pages";

/** Readers' pages carry a tag from the record's version, and answer 304 without being made again. */
export async function proxy(request: NextRequest): Promise<Response> {
  const freshness = await freshnessOf(request);
  if (freshness === null) return NextResponse.next();
  const { headers, isSame } = freshness;
  return isSame ? new Response(null, { status: 304, headers }) : NextResponse.next({ headers });
}

export const config = {
  matcher: [
    "/",
    "/(people|organizations|sources|claims|statements|denials|compare|pictures|track-records|changes|corrections|search)/:path*",
  ],
};
