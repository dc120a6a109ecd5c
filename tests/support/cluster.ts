import type { TestProject } from "vitest/node";
import { migrate } from "@/lib/runtime/migrate";
import { ensureDatabase } from "@/lib/runtime/postgres-server";
import { startThrowaway } from "@/lib/runtime/throwaway";

declare module "vitest" {
  export interface ProvidedContext {
    clusterUrl: string;
  }
}

/** One throw-away PostgreSQL for all the integration tests, with a migrated database to copy from. */
export default async function setUp(project: TestProject) {
  const cluster = await startThrowaway();
  await ensureDatabase(cluster.urlOf("postgres"), "template_standing");
  await migrate(cluster.urlOf("template_standing"));
  project.provide("clusterUrl", cluster.urlOf("postgres"));
  return cluster.stop;
}
