import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient } from "@/prisma/client/client";
import { env } from "./env";

// Days stay text: a JavaScript Date would read them in some time zone, and can't hold 'infinity'.
const DATE = 1082;
const INT8 = 20;

function openPool(): pg.Pool {
  const pool = new pg.Pool({
    connectionString: env.databaseUrl,
    max: env.poolSize,
    application_name: "standing",
    // Lets a transaction's statements go out without waiting for one another's answers.
    pipeline: true,
    types: {
      getTypeParser: (oid, format) => {
        if (oid === DATE) return (text: string) => text;
        if (oid === INT8) return Number;
        return pg.types.getTypeParser(oid, format as "text");
      },
    },
  } as pg.PoolConfig);
  // An idle connection that the server ends is replaced by the pool; without a listener it would end us.
  pool.on("error", () => undefined);
  // Reads that build JSON look dear to PostgreSQL's planner, and compiling each takes far longer than
  // running it does: a tenth of a second and more for a claim.
  pool.on("connect", (client) => {
    client.query("SET jit = off").catch(() => undefined);
  });
  return pool;
}

type Connections = { pool: pg.Pool; prisma: PrismaClient };

// `next dev` loads this module anew after each edit; the connections outlive it.
const kept = globalThis as typeof globalThis & { standing?: Connections };

function connect(): Connections {
  const pool = openPool();
  const prismaPool = new pg.Pool({
    connectionString: env.databaseUrl,
    max: 5,
    application_name: "standing-prisma",
  });
  prismaPool.on("error", () => undefined);
  return { pool, prisma: new PrismaClient({ adapter: new PrismaPg(prismaPool) }) };
}

const connections = kept.standing ?? connect();
kept.standing = connections;

/** Plain connections, for the reads and writes that are one statement of SQL each. */
export const pool = connections.pool;

/** Prisma, for everything that is not on a hot path. */
export const prisma = connections.prisma;
