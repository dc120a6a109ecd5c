import { findEdtf } from "../edtf";

/** Why a tenure's two dates can't both be right, or null. Dates that don't parse are reported elsewhere. */
export function tenureOrderFault(from: string, to: string): string | null {
  const [start, end] = [findEdtf(from), findEdtf(to)];
  if (!start?.from || !end?.to || end.to >= start.from) return null;
  return `The tenure would end (${to}) before it starts (${from}).`;
}

/** A slug made of a name: Latin letters without their marks, hyphens between. Empty for other scripts. */
export function slugFrom(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 100);
}
