import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum, DriverAdapterError } from "@prisma/driver-adapter-utils";
import pg from "pg";

/**
 * The adapter cuts a script at each semicolon, even inside a function's body or a comment. Sent whole, it
 * runs as PostgreSQL reads it, and as one transaction: a migration that fails leaves nothing behind.
 */
class WholeScripts extends PrismaPg {
  override async connect() {
    const adapter = await super.connect();
    adapter.executeScript = async (script) => {
      try {
        await adapter.underlyingDriver().query({ text: script });
      } catch (error) {
        if (error instanceof pg.DatabaseError) throw asDriverError(error);
        throw error;
      }
    };
    return adapter;
  }
}

function asDriverError({ message, code = "", severity = "ERROR", detail, column, hint }: pg.DatabaseError) {
  return new DriverAdapterError({ kind: "postgres", code, severity, message, detail, column, hint });
}

const CHAR = 18;
const TEXT = 25;

/**
 * The adapter refuses the type "char", of which PostgreSQL's catalogs are full, and the engine wants to get
 * it as a character: the adapter is told that it is text, and the engine is told the truth.
 */
export class CatalogReader extends WholeScripts {
  override async connect() {
    const adapter = await super.connect();
    const characters = passAsText(adapter.underlyingDriver());
    const read = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query) => {
      const result = await read(query);
      const columnTypes = result.columnTypes.map((type, column) =>
        characters.has(result.columnNames[column] ?? "") ? ColumnTypeEnum.Character : type,
      );
      return { ...result, columnTypes };
    };
    return adapter;
  }
}

/** Has the type "char" called text in every answer. Returns the names of those columns, as they come. */
function passAsText(pool: pg.Pool): Set<string> {
  const names = new Set<string>();
  const ask: (config: pg.QueryConfig) => Promise<pg.QueryResult | pg.QueryResult[]> = pool.query.bind(pool);
  const query = async (config: pg.QueryConfig) => {
    const answer = await ask(config);
    for (const field of [answer].flat().flatMap(({ fields }) => fields)) {
      if (field.dataTypeID !== CHAR) continue;
      field.dataTypeID = TEXT;
      names.add(field.name);
    }
    return answer;
  };
  Object.assign(pool, { query });
  return names;
}
