import { AppError } from "../errors";
import { ProtocolError, problemFor } from "./problem";

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
type Method = (typeof methods)[number];
type Answering = (request: Request) => Response;

/** The answers to every method that an address doesn't take: Next's own 405 leaves out Allow. */
export function others(...taken: Method[]): Record<Method | "OPTIONS", Answering> {
  const allow = [...taken, ...(taken.includes("GET") ? ["HEAD"] : []), "OPTIONS"].join(", ");
  const refuse: Answering = (request) => {
    const error = new ProtocolError(405, `This address takes ${allow}.`, { headers: { allow } });
    return problemFor(error, { method: request.method, path: new URL(request.url).pathname });
  };
  const options: Answering = () => new Response(null, { status: 204, headers: { allow } });
  return { GET: refuse, POST: refuse, PUT: refuse, PATCH: refuse, DELETE: refuse, OPTIONS: options };
}

/** The answer at an address that leads nowhere. */
export function nowhere(): Record<Method, Answering> {
  const answer: Answering = (request) => {
    const error = new AppError("not_found", "The API has nothing at this address; see /api/v1/openapi.json.");
    return problemFor(error, { method: request.method, path: new URL(request.url).pathname });
  };
  return { GET: answer, POST: answer, PUT: answer, PATCH: answer, DELETE: answer };
}
