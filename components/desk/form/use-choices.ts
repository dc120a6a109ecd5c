"use client";

import type { LookupChoice, LookupKind } from "@/lib/lookup/schema";
import { links } from "@/lib/permalinks";
import { useFound } from "../../ui/use-found";

type Found = { choices: LookupChoice[]; failed: boolean };

/** The records that match what is being typed; null while they are looked up. */
export function useChoices(kind: LookupKind, q: string, active: boolean): Found | null {
  const found = useFound<LookupChoice>(links.deskLookup(kind, q), {
    isLooking: active,
    delay: q === "" ? 0 : 120,
  });
  return found && { choices: found.items, failed: found.failed };
}
