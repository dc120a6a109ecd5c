/** JSON that the database has written, as it is. */
export const answer = (json: string, status = 200): Response =>
  new Response(json, { status, headers: { "content-type": "application/json" } });
