import type { Actor } from "@/lib/auth/schema";
import { listDenials } from "@/lib/denial/queries";
import { type DenialQuery, denialQuery } from "@/lib/denial/schema";
import { denialTable } from "@/lib/provenance/rules";
import { listStatementsOf } from "@/lib/statement/queries";
import { answerCsv, asked, whole } from "../../csv";
import { getReaderAsOf, readQuery } from "../../reading";

/** Denials with the statements that they are made in. */
async function* withStatements(actor: Actor, query: DenialQuery) {
  for await (const denials of whole((from) => listDenials(actor, { ...query, ...from }))) {
    const statements = await listStatementsOf(actor, [...new Set(denials.map((one) => one.statement.id))]);
    yield denials.map((denial) => ({
      denial,
      statement: statements.find(({ id }) => id === denial.statement.id),
    }));
  }
}

/** A view of the denials: a row for each citation. */
export async function GET(request: Request): Promise<Response> {
  const query = await readQuery(denialQuery, asked(request));
  const actor = await getReaderAsOf(query.asOf);
  return answerCsv({ name: "denials", asOf: query.asOf }, denialTable, withStatements(actor, query));
}
