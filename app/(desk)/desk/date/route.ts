import { parseEdtf } from "@/lib/edtf";
import { readingInWords } from "@/lib/edtf-reading";

/** How a date is read, for the line beneath a date field. Says nothing about the record. */
export function GET(request: Request): Response {
  const text = new URL(request.url).searchParams.get("text")?.slice(0, 60) ?? "";
  const headers = { "cache-control": "private, max-age=86400" };
  try {
    return Response.json({ reading: readingInWords(parseEdtf(text)) }, { headers });
  } catch (error) {
    if (error instanceof RangeError) return Response.json({ fault: error.message }, { headers });
    throw error;
  }
}
