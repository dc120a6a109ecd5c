import {
  chownSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { startEmbedded } from "@/lib/runtime/embedded";

/** A streaming replica of the tests' cluster: a base backup by PostgreSQL's own functions, and a standby on it. */
export async function startReplica(primaryUrl: string) {
  const primary = new pg.Client({ connectionString: primaryUrl });
  await primary.connect();
  const folder = mkdtempSync(join(tmpdir(), "standing-replica-"));
  const data = join(folder, "postgres", "data");
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const { rows } = await primary.query("SHOW data_directory");
  const from = realpathSync(rows[0].data_directory);
  // Other tests write meanwhile, and what the standby hasn't had yet mustn't be cleared away under it.
  const slot = `replica_${process.pid}`;
  await primary.query("SELECT pg_create_physical_replication_slot($1, true)", [slot]);
  await primary.query("SELECT pg_backup_start('replica', true)");
  copyLive(from, data);
  const stopped = await primary.query("SELECT labelfile FROM pg_backup_stop(false)");
  await primary.end();
  writeFileSync(join(data, "backup_label"), stopped.rows[0].labelfile);
  writeFileSync(join(data, "standby.signal"), "");
  const { hostname, port, username, password } = new URL(primaryUrl);
  const upstream = `host=${hostname} port=${port} user=${username} password=${password}`;
  writeFileSync(
    join(data, "postgresql.auto.conf"),
    `primary_conninfo = '${upstream}'\nprimary_slot_name = '${slot}'\n`,
  );
  writeFileSync(join(folder, "postgres.json"), JSON.stringify({ port: null, password }), { mode: 0o600 });
  own(data, from);
  const standby = await startEmbedded(folder, { isThrowaway: true });
  return {
    url: standby.urlOf(new URL(primaryUrl).pathname.slice(1)),
    stop: standby.stop,
    async remove() {
      await standby.stop();
      await dropSlot(primaryUrl, slot);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function dropSlot(primaryUrl: string, slot: string) {
  const primary = new pg.Client({ connectionString: primaryUrl });
  await primary.connect();
  await primary.query(
    "SELECT pg_drop_replication_slot(slot_name) FROM pg_replication_slots WHERE slot_name = $1 AND NOT active",
    [slot],
  );
  await primary.end();
}

/** Copies what others are writing to. A file that goes away meanwhile is no part of a base backup: the log tells
 *  the standby (PostgreSQL's manual, 25.3.4, "Backing up the data directory"). */
function copyLive(from: string, to: string) {
  try {
    if (!statSync(from).isDirectory()) return copyFileSync(from, to);
    mkdirSync(to, { recursive: true, mode: 0o700 });
    const names = readdirSync(from).filter((name) => name !== "postmaster.pid");
    for (const name of names) copyLive(join(from, name), join(to, name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}

/** Gives the copy to whom the original belongs: where namespaces are forbidden, that isn't root. */
function own(path: string, like: string) {
  const { uid, gid } = statSync(like);
  chownSync(path, uid, gid);
  if (!statSync(path).isDirectory()) return;
  for (const name of readdirSync(path)) own(join(path, name), like);
}
