import { notReady, standing } from "@/lib/http/health";
import { findUnreadiness } from "@/lib/runtime/readiness";

/** Whether requests can be answered: the database answers, and is migrated. */
export async function GET(): Promise<Response> {
  const reason = await findUnreadiness();
  return reason === null ? standing("ready") : notReady(reason, "/readyz");
}
