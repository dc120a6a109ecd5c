import * as fs from "node:fs";
import { join } from "node:path";
import { findBinaries } from "./binaries";
import { stopChild } from "./children";
import { choosePort, makeCluster, readSettings } from "./cluster";
import { stopOrphan } from "./orphan";
import { launch, urlOf } from "./postgres-server";
import { say } from "./progress.mjs";
import { chooseRunAs } from "./run-as";

/** A running cluster. */
export type Embedded = { urlOf: (database: string) => string; stop: () => Promise<void> };

type Options = { isThrowaway?: boolean };

/** The embedded PostgreSQL in this folder, made if need be, kept running until it is stopped. */
export async function startEmbedded(
  folder: string,
  { isThrowaway = false }: Options = {},
): Promise<Embedded> {
  const kept = join(folder, "postgres");
  fs.mkdirSync(kept, { recursive: true, mode: 0o700 });
  const runAs = chooseRunAs(fs.realpathSync(kept), findBinaries());
  // It may just have become a link to somewhere else.
  const place = fs.realpathSync(kept);
  const found = fs.existsSync(join(place, "data")) ? readSettings(folder) : null;
  await stopOrphan(join(place, "data"));
  const known = found ?? (await makeCluster(folder, place, runAs));
  const settings = await choosePort(folder, known);
  const server = { folder, place, runAs, settings, isThrowaway };
  let child = await launch(server);
  let isWanted = true;
  let deaths = 0;

  function watch() {
    child.once("exit", async () => {
      deaths += 1;
      if (!isWanted || deaths > 5) return;
      say("The database stopped by itself; starting it again. Its words are in postgres.log.");
      try {
        child = await launch(server);
        watch();
      } catch (error) {
        say(String(error));
      }
    });
  }
  watch();

  return {
    urlOf: (database) => urlOf(settings, database),
    async stop() {
      isWanted = false;
      // SIGINT is PostgreSQL's fast shutdown: it ends the connections and writes everything out.
      await stopChild(child, "SIGINT", "SIGQUIT");
    },
  };
}
