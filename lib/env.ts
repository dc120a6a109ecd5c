import { z } from "zod";

const environment = z.object({
  DATABASE_URL: z.string().startsWith("postgres").optional(),
  DATABASE_REPLICA_URLS: z.string().optional(),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(1).max(500).default(20),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  DATA_DIR: z.string().min(1).default(".data"),
  SITE_URL: z.url().optional(),
  AUTH_SECRET: z.string().min(32).optional(),
  BUILD_ID: z.string().optional(),
  CHROMIUM_PATH: z.string().optional(),
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
});

function readEnvironment() {
  // An empty variable means the same as an absent one: `PORT= npm start` is a common way to unset.
  const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ""));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`The environment can't be used:\n  ${faults.join("\n  ")}`);
  }
  return {
    databaseUrl: parsed.data.DATABASE_URL,
    replicaUrls: parsed.data.DATABASE_REPLICA_URLS?.split(",").filter(Boolean) ?? [],
    poolSize: parsed.data.DATABASE_POOL_SIZE,
    port: parsed.data.PORT,
    portIsGiven: given.PORT !== undefined,
    dataDir: parsed.data.DATA_DIR,
    baseUrl: parsed.data.SITE_URL ?? `http://localhost:${parsed.data.PORT}`,
    authSecret: parsed.data.AUTH_SECRET,
    /** Which build is served; lib/runtime tells it to the processes that it starts. */
    buildId: parsed.data.BUILD_ID ?? "none",
    chromiumPath: parsed.data.CHROMIUM_PATH,
    mode: parsed.data.NODE_ENV,
  };
}

/** What the environment says, checked once. Nothing else reads `process.env`. */
export const env = readEnvironment();
