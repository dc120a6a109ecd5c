import { reportedBy } from "@/lib/provenance/rules";
import { getSource } from "@/lib/source/queries";
import { listStatements } from "@/lib/statement/queries";
import { answerCsv, asked, whole } from "../../../csv";
import { getReader, orMovedFile, orNotFound } from "../../../reading";

type Context = { params: Promise<{ id: string }> };

/** What a source reports: a row for each of its renderings. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const { actor } = await getReader(asked(request));
  const { id: source } = await orNotFound(orMovedFile(request, "source", id, getSource(actor, id)));
  const pages = whole((from) => listStatements(actor, { ...from, source }));
  return answerCsv({ name: `source-${source}`, asOf: actor.asOf }, reportedBy(source), pages);
}
