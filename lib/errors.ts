/** What can go wrong in a way that a caller can mend. */
export type ErrorCode =
  | "invalid"
  | "unauthenticated"
  | "forbidden"
  | "not_found"
  | "conflict"
  | "gone"
  | "stale"
  | "unconditional";

/** The one table from code to HTTP status. */
export const httpStatus: Record<ErrorCode, number> = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  gone: 410,
  stale: 412,
  unconditional: 428,
};

/** One fault in what was sent. `path` is the way to it in the document: `statements[3].saidOn`. */
export type Fault = { path: string; message: string };

/** What stays of a record that was withdrawn: why and when. */
export type Stone = { id: string; reason: string; retractedAt: string };

export class AppError extends Error {
  readonly code: ErrorCode;
  readonly errors: Fault[];
  /** With `gone`: what to show in the record's place. */
  readonly stone: Stone | null;

  constructor(code: ErrorCode, message: string, errors: Fault[] = [], stone: Stone | null = null) {
    super(message);
    this.name = "AppError";
    this.code = code;
    this.errors = errors;
    this.stone = stone;
  }
}

/** Every fault at once, so that nobody mends a document one error at a time. */
export function invalid(errors: Fault[]): AppError {
  const count = errors.length === 1 ? "One thing" : `${errors.length} things`;
  return new AppError("invalid", `${count} in the request can't be accepted.`, errors);
}

export function notFound(what: string): AppError {
  return new AppError("not_found", `There is no such ${what}.`);
}

export function gone(what: string, stone: Stone): AppError {
  return new AppError("gone", `This ${what} was withdrawn: ${stone.reason}`, [], stone);
}
