import DataLoader from "dataloader";
import type { Actor } from "../auth/schema";
import { attempt, standsAlone, type Wanted } from "./attempt";
import type { Publishers } from "./evidence";
import { findPublishers } from "./publishers";
import { assertMayEnter } from "./publishing";
import type { Write } from "./records";
import type { Reasons } from "./rules";
import { MOVED } from "./sql";
import { translated } from "./translate";

const MOST_ATTEMPTS = 3;
// Two changes that waited for one another, of which the database ended this one; or what was read for this one
// was altered before it took its place. It wrote nothing.
const isWorthAnother = (error: unknown) =>
  ["40P01", MOVED].includes((error as { code?: string } | null)?.code ?? "");

/** The same change, with the publishers as they are by now. */
const readAnew = async (change: Wanted): Promise<Wanted> => ({
  ...change,
  publishers: new Map([...change.publishers, ...(await findPublishers([...change.publishers.keys()]))]),
});

async function make(wanted: readonly Wanted[]): Promise<number[]> {
  for (let changes = wanted, tries = 1; ; tries += 1) {
    try {
      return await attempt(changes);
    } catch (error) {
      if (tries === MOST_ATTEMPTS || !isWorthAnother(error)) throw translated(error);
      changes = await Promise.all(changes.map(readAnew));
    }
  }
}

const makeOne = async (change: Wanted): Promise<number | Error> => {
  try {
    return (await make([change]))[0] as number;
  } catch (error) {
    return error as Error;
  }
};

// While some transactions are under way, one laying its rows, one at the end of the chain and one on its way
// to the disk, another would only wait: what comes meanwhile goes together in the next. Few at a time, or
// all writers wait for the same answer and then all send at once.
const AT_ONCE = 3;
const MOST_TOGETHER = 8;
const MOST_WRITES = 20;

let underWay = 0;
const waiting: (() => void)[] = [];

function begin(run: () => void) {
  if (underWay === AT_ONCE) {
    waiting.push(run);
    return;
  }
  underWay += 1;
  // After all requests that had arrived by this turn were read.
  setImmediate(run);
}

function end() {
  const next = waiting.shift();
  if (next) setImmediate(next);
  else underWay -= 1;
}

async function makeTogether(changes: readonly Wanted[]): Promise<(number | Error)[]> {
  try {
    return await make(changes);
  } catch (error) {
    // One of them failed, and all with it: each is tried by itself and told its own error.
    return changes.length === 1 ? [error as Error] : await Promise.all(changes.map(makeOne));
  } finally {
    end();
  }
}

/** Changes that wait are made together, as a database commits those that wait for its disk together: to
 *  begin, lay, chain and commit costs as much for one as for several. */
const together = new DataLoader<Wanted, number>(makeTogether, {
  cache: false,
  maxBatchSize: MOST_TOGETHER,
  batchScheduleFn: begin,
});

/**
 * Writes one change: in one transaction the records' rows, a whole revision of each, one line in the
 * log, chained by hash to the line before, and everything derived from them. Nothing else writes.
 * @param reasons what the change was for, in words for the public log; and what it corrects, if it does
 * @param publishers who published the sources that the writes cite but don't write (ids)
 * @returns the change's place in the chain
 * @throws AppError `forbidden` if somebody else is to publish it, `stale` if a record has a newer version than the write's last, `conflict` on a slug
 *   or relation that is already there
 */
export async function recordChange(
  actor: Actor,
  reasons: string | Reasons,
  writes: Write[],
  publishers: Publishers = new Map(),
): Promise<number> {
  const told = typeof reasons === "string" ? { reason: reasons } : reasons;
  if (!told.isImport) assertMayEnter(actor, writes);
  const change = { actor, reasons: told, writes, publishers };
  if (writes.length <= MOST_WRITES && standsAlone(writes)) return together.load(change);
  return (await make([change]))[0] as number;
}
