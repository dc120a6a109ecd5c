import { standing } from "@/lib/http/health";

/** Whether the process is up. It asks nothing else: a restart wouldn't mend a database. */
export const GET = async (): Promise<Response> => standing("up");
