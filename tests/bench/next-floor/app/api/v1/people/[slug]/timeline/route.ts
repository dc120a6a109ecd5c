import { timelineJson } from "../../../../../../../floor/timeline";
import { answer } from "../../../../../answer";

export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }) {
  const cursor = new URL(request.url).searchParams.get("cursor");
  return answer(await timelineJson((await params).slug, cursor));
}
