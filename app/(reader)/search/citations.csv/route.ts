import type { Actor } from "@/lib/auth/schema";
import { searchTable } from "@/lib/provenance/rules";
import { search } from "@/lib/search/queries";
import { type SearchHit, type SearchQuery, searchQuery } from "@/lib/search/schema";
import { listStatementsOf, listStatementsOn } from "@/lib/statement/queries";
import { answerCsv, asked, whole } from "../../csv";
import { getReaderAsOf, readQuery } from "../../reading";

const A_PAGE = 50;

const idsOf = (hits: SearchHit[], wanted: SearchHit["type"]) =>
  hits.filter(({ type }) => type === wanted).map(({ id }) => id);

/** What is found, statements with themselves, claims with what was said of them. */
async function* withStatements(actor: Actor, query: SearchQuery) {
  for await (const hits of whole((from) => search(actor, { ...query, ...from }), A_PAGE)) {
    const [found, on] = await Promise.all([
      listStatementsOf(actor, idsOf(hits, "statement")),
      listStatementsOn(actor, idsOf(hits, "claim")),
    ]);
    yield hits.map((hit) => ({
      hit,
      statements:
        hit.type === "statement"
          ? found.filter(({ id }) => id === hit.id)
          : hit.type === "claim"
            ? on.filter(({ stances }) => stances.some(({ claim }) => claim.id === hit.id))
            : [],
    }));
  }
}

async function* nothing() {}

/** What a search finds: a row for each citation, and for whatever has none. */
export async function GET(request: Request): Promise<Response> {
  const { q, ...query } = await readQuery(searchQuery.partial({ q: true }), asked(request));
  const actor = await getReaderAsOf(query.asOf);
  const pages = q === undefined ? nothing() : withStatements(actor, { ...query, q });
  return answerCsv({ name: "search", asOf: query.asOf }, searchTable, pages);
}
