import type pg from "pg";

/** What a read needs of a connection. */
export type Reads = Pick<pg.Pool, "query">;

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

  readonly query = (async (...args: Parameters<pg.Pool["query"]>) => {
    for (const replica of this.inService()) {
      try {
        return await replica.query(...args);
      } catch (error) {
        if (!isOutOfService(error)) throw error;
        this.restingUntil.set(replica, Date.now() + REST);
      }
    }
    return this.primary.query(...args);
  }) as pg.Pool["query"];

  private inService(): pg.Pool[] {
    // Processes begin at different replicas, so that the load spreads.
    const first = this.replicas.length === 0 ? 0 : process.pid % this.replicas.length;
    const inOrder = [...this.replicas.slice(first), ...this.replicas.slice(0, first)];
    return inOrder.filter((replica) => (this.restingUntil.get(replica) ?? 0) <= Date.now());
  }
}
