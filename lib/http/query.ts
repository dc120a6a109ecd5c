import type { z } from "zod";
import { type Fault, invalid } from "../errors";
import { accept } from "../faults";

/** The query string as the schema's type: nothing unknown in it, and nothing twice. */
export function readQuery<T extends z.ZodType>(schema: T, search: URLSearchParams): z.output<T> {
  const given: Record<string, string> = {};
  const faults: Fault[] = [];
  for (const [name, value] of search) {
    if (Object.hasOwn(given, name)) faults.push({ path: name, message: "Give this once." });
    if (value.includes("\0")) faults.push({ path: name, message: "No record has such a character." });
    given[name] = value;
  }
  if (faults.length > 0) throw invalid(faults);
  return accept(schema, given, "parameter");
}
