// `npm run migrate:diff`: the SQL that the next migration needs, since prisma/schema.prisma was edited.

import { diffSchema, migrate } from "./migrate";
import { say } from "./progress.mjs";
import { onShutdown, runToEnd } from "./shutdown";
import { startThrowaway } from "./throwaway";

await runToEnd(async () => {
  const cluster = await startThrowaway();
  onShutdown(cluster.stop);
  const url = cluster.urlOf("postgres");
  await migrate(url);
  say((await diffSchema(url)) || "-- prisma/schema.prisma and prisma/migrations agree.");
  return 0;
});
