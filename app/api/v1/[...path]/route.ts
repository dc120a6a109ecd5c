import { nowhere } from "@/lib/http/methods";

/** Every address under the API that nothing else answers: a problem like the others, not a page. */
export const { GET, POST, PUT, PATCH, DELETE } = nowhere();
