import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";
import type * as Bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";
import { CatalogReader } from "./engine-adapter";
import { inRoot } from "./paths";

/** Prisma's schema, as the engine wants to be told it. */
export function readSchema() {
  const content = readFileSync(inRoot("prisma", "schema.prisma"), "utf8");
  return { files: [{ path: "schema.prisma", content }] };
}

export const noFilters = { externalTables: [], externalEnums: [] };

/**
 * Prisma's schema engine as WebAssembly, on one database. The one that the Prisma CLI runs is a program
 * that it fetches from outside the package registry; this one is in the registry and needs no fetching.
 */
export async function withSchemaEngine<T>(
  url: string,
  use: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  // Loaded once: a second instance would pull the memory from under the first.
  loaded ??= loadBindings();
  const { SchemaEngine } = await loaded;
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  const adapter = bindMigrationAwareSqlAdapterFactory(new CatalogReader(pool));
  const datamodels = readSchema().files.map(({ path, content }): [string, string] => [path, content]);
  const engine = await SchemaEngine.new({ datamodels }, () => undefined, adapter);
  try {
    return await use(engine);
  } finally {
    engine.free();
    // The engine holds a lock of its own until its connections end.
    await pool.end();
  }
}

type Exports = WebAssembly.Exports & { __wbindgen_start: () => void };
type Loadable = typeof Bindings & { __wbg_set_wasm: (exports: WebAssembly.Exports) => void };

// The engine hands its last words to a global of this name when it fails within itself.
const panics = { set_message: (message: string) => process.stderr.write(`${message}\n`) };
Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: panics });

let loaded: Promise<typeof Bindings> | undefined;

async function loadBindings(): Promise<typeof Bindings> {
  // The package's own entry imports the .wasm file as a module, which Node doesn't do without a flag.
  const folder = join(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm"), "..");
  const bindings: Loadable = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const program = readFileSync(join(folder, "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(program, { "./schema_engine_bg.js": bindings });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports as Exports).__wbindgen_start();
  return bindings;
}
