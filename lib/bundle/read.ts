import { z } from "zod";
import { claimBundleItem, outcomeBundleItem, relationBundleItem } from "../claim/schema";
import type { Fault } from "../errors";
import { faultsOf, wording } from "../faults";
import { organizationBundleItem } from "../organization/schema";
import { personBundleItem } from "../person/schema";
import { sourceBundleItem } from "../source/schema";
import { statementBundleItem } from "../statement/schema";
import { type Bundle, bundle } from "./schema";

const items = {
  people: personBundleItem,
  organizations: organizationBundleItem,
  sources: sourceBundleItem,
  claims: claimBundleItem,
  relations: relationBundleItem,
  statements: statementBundleItem,
  outcomes: outcomeBundleItem,
} as const;

export type Section = keyof typeof items;
export const sections = Object.keys(items) as Section[];

/** An item that could be read, with its place; `path` is `claims[2]`. */
export type Placed<S extends Section> = { path: string; item: Bundle[S][number] };

/** A bundle as far as it could be read, with every fault found on the way. */
export type Reading = { [S in Section]: Placed<S>[] } & {
  faults: Fault[];
  /** Refs and slugs of items that couldn't be read: what refers to them has no fault of its own. */
  unread: Set<string>;
};

// The outer shape with unread items, so that one bad item doesn't hide the faults of the others.
const shell = z.strictObject({
  format: bundle.shape.format,
  ...(Object.fromEntries(sections.map((section) => [section, z.array(z.unknown()).default([])])) as Record<
    Section,
    z.ZodDefault<z.ZodArray<z.ZodUnknown>>
  >),
});

function nameOf(item: unknown): string[] {
  if (typeof item !== "object" || item === null) return [];
  const { ref, slug } = item as { ref?: unknown; slug?: unknown };
  return [ref, slug].filter((name) => typeof name === "string");
}

/** Reads a bundle item by item, and finds every fault of form in it. */
export function readBundle(input: unknown): Reading {
  const reading: Reading = {
    faults: [],
    unread: new Set(),
    people: [],
    organizations: [],
    sources: [],
    claims: [],
    relations: [],
    statements: [],
    outcomes: [],
  };
  const outer = shell.safeParse(input, { error: wording });
  if (!outer.success) reading.faults.push(...faultsOf(outer.error));
  for (const section of sections) {
    const list = (input as Record<string, unknown> | null)?.[section];
    if (!Array.isArray(list)) continue;
    for (const [n, given] of list.entries()) {
      const path = `${section}[${n}]`;
      const parsed = items[section].safeParse(given, { error: wording });
      if (parsed.success) (reading[section] as Placed<Section>[]).push({ path, item: parsed.data });
      else {
        reading.faults.push(...faultsOf(parsed.error, "field", path));
        for (const name of nameOf(given)) reading.unread.add(name);
      }
    }
  }
  return reading;
}
