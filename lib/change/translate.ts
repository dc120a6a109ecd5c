import { AppError, type Fault } from "../errors";

type DatabaseError = { code?: string; constraint?: string };

const conflicts: Record<string, Fault> = {
  person_slug_key: {
    path: "slug",
    message: "Another person has this slug. Choose another, or use the one on file.",
  },
  organization_slug_key: {
    path: "slug",
    message: "Another organization has this slug. Choose another, or use the one on file.",
  },
  relation_from_claim_id_to_claim_id_kind_key: {
    path: "kind",
    message: "These two claims are already linked in this way.",
  },
};

/** A database's refusal in the words of the record; whatever else it is, as it came. */
export function translated(error: unknown): unknown {
  const { code, constraint = "" } = (error ?? {}) as DatabaseError;
  if (code !== "23505") return error;
  if (constraint === "revision_pkey") {
    return new AppError("stale", "Somebody saved a newer version in the meantime. Read it, then save again.");
  }
  const fault = conflicts[constraint];
  return fault ? new AppError("conflict", fault.message, [fault]) : error;
}
