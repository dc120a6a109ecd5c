import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient } from "@/prisma/client/client";
import type { Actor } from "./auth/schema";
import { env } from "./env";
import { type Reads, ReplicaSet } from "./replicas";

// Days stay text: a JavaScript Date would read them in some time zone, and can't hold 'infinity'.
const DATE = 1082;
const INT8 = 20;

function openPool(connectionString: string | undefined): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
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
  return pool;
}

type Connections = { pool: pg.Pool; prisma: PrismaClient; replicas: pg.Pool[] };

// `next dev` loads this module anew after each edit; the connections outlive it.
const kept = globalThis as typeof globalThis & { standing?: Connections };

function connect(): Connections {
  const pool = openPool(env.databaseUrl);
  const prismaPool = new pg.Pool({
    connectionString: env.databaseUrl,
    max: 5,
    application_name: "standing-prisma",
  });
  prismaPool.on("error", () => undefined);
  const prisma = new PrismaClient({ adapter: new PrismaPg(prismaPool) });
  return { pool, prisma, replicas: env.replicaUrls.map(openPool) };
}

const connections = kept.standing ?? connect();
kept.standing = connections;

/** Plain connections to the primary, for writes and for reads that must see the last of them. */
export const pool = connections.pool;

/** Prisma, for everything that is not on a hot path. */
export const prisma = connections.prisma;

const replicas = new ReplicaSet(connections.replicas, pool);

/** Where an actor's reads go: a replica for readers, if there is one; the primary for whoever is signed in
 *  or sends a token, so that they see their own writes at once. */
export const readsFor = (actor: Actor): Reads => (actor.kind === "anonymous" ? replicas : pool);
