import type { StanceKind } from "@/lib/statement/schema";
import { stanceOrder } from "./statement-words";

/** The stance that a statement is listed under: of several, the one that weighs most. */
export function leading<T extends { stance: StanceKind }>(stances: T[]): T | undefined {
  return [...stances].sort((a, b) => stanceOrder.indexOf(a.stance) - stanceOrder.indexOf(b.stance))[0];
}
