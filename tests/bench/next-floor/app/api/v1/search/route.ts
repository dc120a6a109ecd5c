import { searchJson } from "../../../../../floor/search";
import { answer } from "../../../answer";

export async function GET(request: Request) {
  return answer(await searchJson(new URL(request.url).searchParams.get("q") ?? ""));
}
