import { statementTable } from "@/lib/provenance/rules";
import { getStatement } from "@/lib/statement/queries";
import { alone, answerCsv, asked } from "../../../csv";
import { getReader, orMovedFile } from "../../../reading";

type Context = { params: Promise<{ id: string }> };

/** A statement: a row for each citation. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const { actor } = await getReader(asked(request));
  const pages = alone(orMovedFile(request, "statement", id, getStatement(actor, id)));
  return answerCsv({ name: `statement-${id}`, asOf: actor.asOf }, statementTable, pages);
}
