import { enterClaim } from "../../../../../floor/enter-claim";
import { answer } from "../../../answer";

export async function POST(request: Request) {
  return answer(await enterClaim(await request.json()), 201);
}
