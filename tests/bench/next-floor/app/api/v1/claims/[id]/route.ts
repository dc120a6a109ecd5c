import { claimJson } from "../../../../../../floor/claim";
import { answer } from "../../../../answer";

export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  return answer(await claimJson((await params).id));
}
