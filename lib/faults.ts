import type { z } from "zod";
import { type Fault, invalid } from "./errors";

const plainName = /^[A-Za-z_$][\w$-]*$/;

/** The way to a value in a document, as one reads it: `statements[3].saidOn`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === "number") return `${text}[${part}]`;
    const name = String(part);
    if (!plainName.test(name)) return `${text}[${JSON.stringify(name)}]`;
    return text === "" ? name : `${text}.${name}`;
  }, "");
}

/** The way to a value of an item that is itself at a place in a document. */
const within = (at: string, path: string) =>
  path.startsWith("[") || at === "" || path === "" ? at + path : `${at}.${path}`;

/** One fault for each issue, and one for each field that isn't known, at that field. `at` is the way to what
 *  was parsed in the whole document. */
export function faultsOf(error: z.core.$ZodError, what = "field", at = ""): Fault[] {
  return error.issues.flatMap((issue) => {
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => ({
        path: within(at, pathText([...issue.path, key])),
        message: `There is no such ${what}.`,
      }));
    }
    return [{ path: within(at, pathText(issue.path)), message: issue.message }];
  });
}

const kindOf = (value: unknown) =>
  value === null
    ? "null"
    : Array.isArray(value)
      ? "a list"
      : typeof value === "object"
        ? "an object"
        : `a ${typeof value}`;

const expectedKind: Record<string, string> = {
  string: "text",
  int: "a whole number",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
};

/** Zod's own wording where a schema brings none, in the product's words. */
export function wording(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.input === undefined && (issue.code === "invalid_type" || issue.code === "invalid_value")) {
    return "This is missing.";
  }
  if (issue.code === "invalid_type") {
    const expected = expectedKind[issue.expected] ?? issue.expected;
    return `This must be ${expected}, not ${kindOf(issue.input)}.`;
  }
  if (issue.code === "invalid_value") {
    return `This must be one of: ${issue.values.map(String).join(", ")}.`;
  }
  return undefined;
}

/** What was sent as the schema's type. @throws AppError invalid, with every fault. */
export function accept<T extends z.ZodType>(schema: T, input: unknown, what?: string): z.output<T> {
  const parsed = schema.safeParse(input, { error: wording });
  if (!parsed.success) throw invalid(faultsOf(parsed.error, what));
  return parsed.data;
}
