import type { Writable } from "node:stream";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient } from "@/prisma/client/client";
import type { Actor } from "./auth/schema";
import { env } from "./env";

// Days stay text: a JavaScript Date would read them in some time zone, and can't hold 'infinity'.
const DATE = 1082;
const INT8 = 20;

function openPool(connectionString: string | undefined, over: Partial<pg.PoolConfig> = {}): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max: env.poolSize,
    application_name: "standing",
    // Lets a transaction's statements go out without waiting for one another's answers.
    pipeline: true,
    ...over,
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

/** What a read needs of a connection. */
export type Reads = Pick<pg.Pool, "query">;

// What pg's client sends by; its types leave it out.
type Sending = { connection: { stream: Writable } };

/** Sends statements without waiting for one another's answers; throws what the first to fail says. */
async function pipelined(
  client: pg.PoolClient,
  queries: (pg.QueryConfig | string)[],
): Promise<pg.QueryResult[]> {
  const { stream } = (client as pg.PoolClient & Sending).connection;
  // All of them leave in one piece.
  stream.cork();
  const answering = Promise.allSettled(queries.map((each) => client.query(each)));
  stream.uncork();
  const answers = await answering;
  return answers.map((answer) => {
    if (answer.status === "rejected") throw answer.reason;
    return answer.value;
  });
}

/** Reads with the views of the schema `as_of` in place of the tables: what stood at the moment. */
async function queryAsOf(from: pg.Pool, moment: string, asked: pg.QueryConfig | string, values: unknown[]) {
  const config = typeof asked === "string" ? { text: asked, values } : asked;
  // A name stands for one text under one search path.
  const named = config.name === undefined ? config : { ...config, name: `${config.name}_as_of` };
  const client = await from.connect();
  try {
    const answers = await pipelined(client, [
      `BEGIN READ ONLY; SET LOCAL search_path = as_of, public; SET LOCAL plan_cache_mode = force_generic_plan;
       SET LOCAL standing.as_of = ${pg.escapeLiteral(moment)}`,
      named,
      "COMMIT",
    ]);
    return answers[1];
  } finally {
    client.release();
  }
}

const readsAsOf = (moment: string, run: <T>(read: (from: pg.Pool) => Promise<T>) => Promise<T>): Reads => ({
  query: ((asked: pg.QueryConfig | string, values: unknown[] = []) =>
    run((from) => queryAsOf(from, moment, asked, values))) as pg.Pool["query"],
});

/** How long a replica that failed is left alone, in milliseconds. */
const REST = 10_000;

const UNREACHABLE = /^(ECONN|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EPIPE|ETIMEDOUT)/;
// Connection exceptions, a server that shuts down or starts, a read cancelled to let the replica catch up.
const OUT_OF_SERVICE = /^(08|57P0|40001)/;

function isOutOfService(error: unknown): boolean {
  const { code = "", message = "" } = (error ?? {}) as { code?: string; message?: string };
  return (
    UNREACHABLE.test(code) || OUT_OF_SERVICE.test(code) || /connection (terminated|timeout)/i.test(message)
  );
}

/**
 * Streaming replicas behind one `query`. A process keeps to one of them, so that what it reads never goes
 * back in time from one statement to the next; when that one fails it goes on to the next, and in the end
 * to the primary, and comes back after a rest.
 */
export class ReplicaSet {
  private readonly restingUntil = new Map<pg.Pool, number>();

  constructor(
    private readonly replicas: readonly pg.Pool[],
    private readonly primary: pg.Pool,
  ) {}

  readonly query = ((...args: Parameters<pg.Pool["query"]>) =>
    this.run(async (from) => from.query(...args))) as pg.Pool["query"];

  /** Runs a read on the first in service. */
  async run<T>(read: (from: pg.Pool) => Promise<T>): Promise<T> {
    for (const replica of this.inService()) {
      try {
        return await read(replica);
      } catch (error) {
        if (!isOutOfService(error)) throw error;
        this.restingUntil.set(replica, Date.now() + REST);
      }
    }
    return read(this.primary);
  }

  private inService(): pg.Pool[] {
    // Processes begin at different replicas, so that the load spreads.
    const first = this.replicas.length === 0 ? 0 : process.pid % this.replicas.length;
    const inOrder = [...this.replicas.slice(first), ...this.replicas.slice(0, first)];
    return inOrder.filter((replica) => (this.restingUntil.get(replica) ?? 0) <= Date.now());
  }
}

type Connections = { pool: pg.Pool; changes: pg.Pool; prisma: PrismaClient; replicas: pg.Pool[] };

// `next dev` loads this module anew after each edit; the connections outlive it.
const kept = globalThis as typeof globalThis & { standing?: Connections };

function connect(): Connections {
  const pool = openPool(env.databaseUrl);
  // Changes take their places one after the other, so a few connections do; and they send in batches of
  // their own (lib/change/batch.ts), which a connection that pipelines doesn't take.
  const changes = openPool(env.databaseUrl, {
    max: Math.ceil(env.poolSize / 2),
    pipeline: false,
  } as pg.PoolConfig);
  const prismaPool = new pg.Pool({
    connectionString: env.databaseUrl,
    max: 5,
    application_name: "standing-prisma",
  });
  prismaPool.on("error", () => undefined);
  const prisma = new PrismaClient({ adapter: new PrismaPg(prismaPool) });
  return { pool, changes, prisma, replicas: env.replicaUrls.map((url) => openPool(url)) };
}

const connections = kept.standing ?? connect();
kept.standing = connections;

/** Plain connections to the primary, for writes and for reads that must see the last of them. */
export const pool = connections.pool;

/** Connections for lib/change alone. */
export const changePool = connections.changes;

/** Prisma, for everything that is not on a hot path. */
export const prisma = connections.prisma;

const replicas = new ReplicaSet(connections.replicas, pool);

/** Where an actor's reads go: a replica for readers, if there is one; the primary for whoever is signed in
 *  or sends a token, so that they see their own writes at once. With `asOf`, to the past. */
export function readsFor(actor: Actor): Reads {
  const isAnybody = actor.kind === "anonymous";
  if (actor.asOf === undefined) return isAnybody ? replicas : pool;
  return readsAsOf(actor.asOf, (read) => (isAnybody ? replicas.run(read) : read(pool)));
}
