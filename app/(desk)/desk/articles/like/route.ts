import { listLikeClaims } from "@/lib/bench/queries";
import { deskCall } from "@/lib/http/desk";

/** Claims on file in words like those that are typed. */
export const GET = deskCall(async ({ actor, request }) => {
  const { searchParams } = new URL(request.url);
  const words = (searchParams.get("words") ?? "").slice(0, 1000);
  return { items: await listLikeClaims(actor, words, (searchParams.get("person") ?? "").slice(0, 100)) };
});
