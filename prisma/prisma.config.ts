import { defineConfig } from "prisma/config";

// Only `prisma generate` reads this; migrations are applied by lib/runtime/migrate.ts.
export default defineConfig({ schema: "schema.prisma" });
