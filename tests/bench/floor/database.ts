import pg from "pg";

const DATE = 1082;

/** As many connections as the product has, and nothing else of it. */
export const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: 20,
  pipeline: true,
  types: {
    getTypeParser: (oid, format) =>
      oid === DATE ? (text: string) => text : pg.types.getTypeParser(oid, format as "text"),
  },
} as pg.PoolConfig);

/** Where the record says it stands. */
export const site = process.env.SITE_URL ?? "";
