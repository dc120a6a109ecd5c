import { existsSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Embedded, startEmbedded } from "./embedded";

/** A cluster of its own in a temporary folder; nothing of it is left when it is stopped. */
export async function startThrowaway(): Promise<Embedded> {
  const folder = mkdtempSync(join(tmpdir(), "standing-"));
  const embedded = await startEmbedded(folder, { isThrowaway: true });
  return {
    urlOf: embedded.urlOf,
    async stop() {
      await embedded.stop();
      const place = join(folder, "postgres");
      if (existsSync(place)) rmSync(realpathSync(place), { recursive: true, force: true });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
