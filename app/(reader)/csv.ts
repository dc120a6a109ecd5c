import { AppError, httpStatus } from "@/lib/errors";
import type { Page } from "@/lib/page";
import type { Table } from "@/lib/provenance/rules";
import { csvLine } from "@/lib/timeline/table/rules";

const MOST_A_PAGE = 200;

/** What an address asks for, as a page's `searchParams` have it. */
export const asked = (request: Request) =>
  Promise.resolve(Object.fromEntries(new URL(request.url).searchParams));

/** All that a list has, page by page. */
export async function* whole<T>(
  list: (from: { limit: number; cursor: string | undefined }) => Promise<Page<T>>,
  limit = MOST_A_PAGE,
): AsyncGenerator<T[]> {
  let cursor: string | undefined;
  do {
    const page = await list({ limit, cursor });
    yield page.items;
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
}

/** One thing as a list that has nothing else. */
export async function* alone<T>(item: Promise<T>): AsyncGenerator<T[]> {
  yield [await item];
}

/** What is asked for; or why it can't be had, in plain words. */
export async function orRefusal<T>(asked: Promise<T>): Promise<T | Response> {
  try {
    return await asked;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const headers = { "content-type": "text/plain; charset=utf-8" };
    return new Response(error.message, { status: httpStatus[error.code], headers });
  }
}

type Named = { name: string; asOf: string | undefined };

/** A table as CSV, page by page, so that a long one needs no more memory than a short one. */
export async function answerCsv<T>(
  { name, asOf }: Named,
  { head, rows }: Table<T>,
  pages: AsyncGenerator<T[]>,
): Promise<Response> {
  // What isn't there, or no longer, must be known before anything is sent.
  const first = await orRefusal(pages.next());
  if (first instanceof Response) return first;
  let page = first;
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(encoder.encode(csvLine(head)));
    },
    async pull(controller) {
      if (page.done) return controller.close();
      const lines = page.value.flatMap((item) => rows(item).map(csvLine));
      controller.enqueue(encoder.encode(lines.join("")));
      page = await pages.next();
    },
  });
  const moment = asOf === undefined ? "" : `-as-of-${asOf.slice(0, 10)}`;
  return new Response(body, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${name}${moment}.csv"`,
    },
  });
}
