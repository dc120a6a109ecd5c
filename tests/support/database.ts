import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, inject } from "vitest";

/** A migrated, empty database; `drop` ends whoever is still connected to it. */
export async function createDatabase(clusterUrl = inject("clusterUrl")) {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await inCluster(clusterUrl, `CREATE DATABASE ${name} TEMPLATE template_standing`);
  const url = new URL(clusterUrl);
  url.pathname = name;
  return { url: url.href, drop: () => inCluster(clusterUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

async function inCluster(clusterUrl: string, sql: string) {
  const client = new pg.Client({ connectionString: clusterUrl });
  await client.connect();
  await client.query(sql);
  await client.end();
}

// Each test file gets a database of its own, named to lib/env.ts before anything imports it.
const own = await createDatabase();
process.env.DATABASE_URL = own.url;
process.env.AUTH_SECRET ??= "a secret for the tests, which guards nothing";
afterAll(own.drop);
