import { z } from "zod";

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null;

/** References into a schema's own definitions, as references to the document's components. */
function relocated(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(relocated);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === "$ref" && typeof inner === "string"
        ? inner.replace("#/$defs/", "#/components/schemas/")
        : relocated(inner),
    ]),
  );
}

/** Gathers the schemas that have a name, each once, as the contract's components. */
export class Components {
  readonly schemas = new Map<string, unknown>();

  /** A zod schema as JSON Schema; `io` says whether it is of what is sent or of what is answered. */
  add(schema: z.ZodType, io: "input" | "output"): Json {
    const { $schema: _, $defs = {}, ...root } = z.toJSONSchema(schema, { io, target: "draft-2020-12" });
    for (const [id, definition] of Object.entries($defs)) this.keep(id, relocated(definition));
    return relocated(root) as Json;
  }

  private keep(id: string, definition: unknown): void {
    const kept = this.schemas.get(id);
    if (kept !== undefined && JSON.stringify(kept) !== JSON.stringify(definition)) {
      throw new Error(`two schemas in the contract are named ${id}, or one differs when sent and answered`);
    }
    this.schemas.set(id, definition);
  }
}
