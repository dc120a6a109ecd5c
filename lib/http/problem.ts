import { AppError, type ErrorCode, type Fault, httpStatus, type Stone } from "../errors";

/** A fault of the exchange itself, before anybody looked at what it means. */
export class ProtocolError extends Error {
  readonly status: ProtocolStatus;
  readonly headers: Record<string, string>;
  readonly errors: Fault[];

  constructor(
    status: ProtocolStatus,
    message: string,
    { headers = {}, errors = [] }: { headers?: Record<string, string>; errors?: Fault[] } = {},
  ) {
    super(message);
    this.name = "ProtocolError";
    this.status = status;
    this.headers = headers;
    this.errors = errors;
  }
}

const protocolKinds = {
  400: { type: "malformed", title: "The request can't be read" },
  405: { type: "method-not-allowed", title: "This address doesn't take that method" },
  413: { type: "too-large", title: "The request is too large" },
  415: { type: "unsupported-media-type", title: "The body must be JSON" },
  503: { type: "not-ready", title: "Not ready" },
} as const;
export type ProtocolStatus = keyof typeof protocolKinds;

const kinds: Record<ErrorCode, { type: string; title: string }> = {
  invalid: { type: "invalid", title: "The request can't be accepted" },
  unauthenticated: { type: "unauthenticated", title: "Nobody is signed in" },
  forbidden: { type: "forbidden", title: "This is not allowed" },
  not_found: { type: "not-found", title: "Not found" },
  conflict: { type: "conflict", title: "This conflicts with what is on file" },
  gone: { type: "gone", title: "Withdrawn" },
  stale: { type: "stale", title: "The record has changed since" },
  unconditional: { type: "unconditional", title: "An If-Match header is needed" },
};

type Kind = { status: number; type: string; title: string };
type Particulars = { detail: string; instance: string; errors: Fault[]; stone?: Stone | null };

function problem(
  { status, type, title }: Kind,
  { detail, instance, errors, stone }: Particulars,
  headers: Record<string, string> = {},
): Response {
  const document = {
    type: `urn:standing:problem:${type}`,
    title,
    status,
    detail,
    instance,
    ...(errors.length > 0 && { errors }),
    // The stone's own members stand in the document: who asks for the record finds what is left of it.
    ...stone,
  };
  return new Response(JSON.stringify(document), {
    status,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store", ...headers },
  });
}

const unexpected = { status: 500, type: "unexpected", title: "Something went wrong on the server" };

/** The answer to a request that failed, as RFC 9457 has it. What nobody foresaw is logged, not told. */
export function problemFor(error: unknown, request: { method: string; path: string }): Response {
  const instance = request.path;
  if (error instanceof AppError) {
    const headers: Record<string, string> =
      error.code === "unauthenticated" ? { "www-authenticate": "Bearer" } : {};
    const { message: detail, errors, stone } = error;
    const kind = { status: httpStatus[error.code], ...kinds[error.code] };
    return problem(kind, { detail, instance, errors, stone }, headers);
  }
  if (error instanceof ProtocolError) {
    const kind = { status: error.status, ...protocolKinds[error.status] };
    return problem(kind, { detail: error.message, instance, errors: error.errors }, error.headers);
  }
  console.error(`${request.method} ${request.path} failed:`, error);
  return problem(unexpected, { detail: "The fault is noted. Try again later.", instance, errors: [] });
}
