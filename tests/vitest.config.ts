import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("../", import.meta.url));
const alias = { "@": root.replace(/\/$/, "") };

export default defineConfig({
  root,
  test: {
    projects: [
      {
        resolve: { alias },
        test: { name: "architecture", root, include: ["tests/unit/architecture.test.ts"] },
      },
      {
        resolve: { alias },
        test: {
          name: "unit",
          root,
          include: ["tests/unit/**/*.test.ts"],
          testTimeout: 120_000,
          exclude: ["tests/unit/architecture.test.ts"],
        },
      },
      {
        resolve: { alias },
        test: {
          name: "integration",
          root,
          include: ["tests/integration/**/*.test.ts"],
          globalSetup: ["tests/support/cluster.ts"],
          setupFiles: ["tests/support/database.ts"],
          // Each file has a database of its own. Left to itself, vitest keeps a core free.
          maxWorkers: availableParallelism(),
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
